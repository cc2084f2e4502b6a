"""The history of a claim on its card, and of the review as a whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QTabBar
from pytestqt.qtbot import QtBot

from factcheck_app.domain.review_event import set_tags
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.claims.claim_list_model import CHANGED_ROLE, ClaimListModel
from factcheck_app.gui.claims.history_page import HistoryPage
from factcheck_app.gui.dialogs.review_history_dialog import LineKind, ReviewHistoryDialog
from factcheck_app.gui.look.wrapped_text import WrappedText
from factcheck_app.gui.main_window import MainWindow
from tests.gui.answer_dialog import answer_dialog
from tests.gui.whole_window import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def _said(window: MainWindow) -> list[str]:
    tabs = window.findChild(QTabBar, "claim_tabs")
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex(tabs.count() - 1)
    (page,) = window.findChildren(HistoryPage)
    return [words.text for words in page.findChildren(WrappedText) if not words.isHidden()]


def _list_model(window: MainWindow) -> ClaimListModel:
    (model,) = window.desk.claims.findChildren(ClaimListModel)
    return model


def _first(window: MainWindow) -> str:
    review = window.review_controller.review
    assert review is not None
    return review.claims[0].id


def test_the_card_tells_who_decided_what_and_what_was_done_to_the_claim(desk: MainWindow, qtbot: QtBot) -> None:
    desk.desk.claims.select_claim(_first(desk))
    desk.review_controller.judging.mark_verdict(_first(desk), Verdict.SUPPORTED)
    desk.desk.claims.select_claim(_first(desk))
    press(desk, Key.Key_Left, Modifier.AltModifier | Modifier.ShiftModifier)
    qtbot.waitUntil(lambda: "Its ends were changed." in _said(desk))
    assert "Marked supported." in _said(desk)
    assert any("Ana Brandt" in words for words in _said(desk))
    press(desk, Key.Key_M)
    desk.review_controller.shaping.split_claim(_first(desk), 8)
    qtbot.waitUntil(lambda: "Split into 2 claims." in _said(desk))
    assert "Marked supported." in _said(desk)


def test_a_verdict_that_changed_since_the_first_is_seen_in_list_and_card(desk: MainWindow, qtbot: QtBot) -> None:
    claim_id = _first(desk)
    desk.desk.claims.select_claim(claim_id)
    desk.review_controller.judging.mark_verdict(claim_id, Verdict.SUPPORTED)
    index = _list_model(desk).index(0, 0)
    assert not index.data(CHANGED_ROLE)
    desk.review_controller.judging.mark_verdict(claim_id, Verdict.OVERSTATED)
    assert index.data(CHANGED_ROLE)
    assert "changed since the first verdict" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert any(words.startswith("Changed since the first verdict: supported") for words in _said(desk))
    desk.review_controller.open_stored(desk.review_controller.review.id)  # type: ignore[union-attr]
    assert _list_model(desk).index(0, 0).data(CHANGED_ROLE)
    desk.review_controller.judging.mark_verdict(claim_id, Verdict.SUPPORTED)
    assert not _list_model(desk).index(0, 0).data(CHANGED_ROLE)


def test_the_review_as_a_whole_is_filtered_and_leads_to_its_claims(desk: MainWindow) -> None:
    controller = desk.review_controller
    assert controller.review is not None
    last = controller.review.claims[-1]
    controller.judging.mark_verdict(last.id, Verdict.UNSUPPORTED)
    controller.judging.change_note(last.id, "Ask for the studies.")
    controller.shaping.add_claim(
        controller.review.article.text.index("Talk to"), len(controller.review.article.text) - 2
    )
    controller.undo_stack.undo()
    controller.say(set_tags(("tea",)))

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, ReviewHistoryDialog)
        everything = dialog.shown
        assert "Tags of the review: tea." in everything[0]
        assert "Opened the draft: draft 1, 4 claims." in everything[-1]
        dialog.search.setText("claim 4 studies")
        assert [words.split("\n")[1] for words in dialog.shown] == ["Claim 4: Note “Ask for the studies.”"]
        dialog.list.setCurrentRow(0)
        dialog.list.setFocus()
        QTest.keyClick(dialog.list, Key.Key_Return)

    desk.desk.claims.select_claim(_first(desk))
    answer_dialog(lambda: press(desk, Key.Key_H, Modifier.ControlModifier), read)
    assert desk.desk.claims.current_claim_id == last.id


def test_every_kind_of_line_is_there(desk: MainWindow, qtbot: QtBot) -> None:
    controller = desk.review_controller
    controller.judging.mark_verdict(_first(desk), Verdict.SUPPORTED)
    controller.shaping.merge_with_next(controller.review.claims[1].id)  # type: ignore[union-attr]
    controller.say(set_tags(("tea",)))
    found: list[int] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, ReviewHistoryDialog)
        for number in range(len(LineKind) + 1):
            dialog.kinds.select(number)
            dialog.kinds.chosen.emit(number)
            found.append(len(dialog.shown))

    answer_dialog(lambda: press(desk, Key.Key_H, Modifier.ControlModifier), read)
    assert found == [4, 1, 1, 1, 1]
