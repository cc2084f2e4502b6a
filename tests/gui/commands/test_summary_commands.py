"""The summary in the whole window: it follows the record, leads to claims, and hands over the questions."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QListView, QPushButton
from pytestqt.qtbot import QtBot

from factcheck_app.domain.reason import Reason
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.look.removable_chip import RemovableChip
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.workflow.sample_review import open_sample
from tests.gui.find_control import find_control
from tests.gui.whole_window import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Shift = Qt.KeyboardModifier.ShiftModifier


def _ids(window: MainWindow) -> list[str]:
    assert window.review_controller.review is not None
    return [claim.id for claim in window.review_controller.review.claims]


def _ask(window: MainWindow, claim_id: str) -> None:
    window.review_controller.judging.change_reasons(claim_id, (Reason.QUERY_TO_AUTHOR,))
    window.review_controller.judging.change_note(claim_id, "Which study is this?")


def test_a_verdict_is_in_the_figures_at_once(desk: MainWindow, qtbot: QtBot) -> None:
    press(desk, Qt.Key.Key_S, Shift)
    assert desk.desk.article.tabs.current == "Summary"
    desk.review_controller.judging.mark_verdict(_ids(desk)[0], Verdict.OVERSTATED)
    qtbot.waitUntil(lambda: "1 overstated" in _names(desk))
    desk.review_controller.undo_stack.undo()
    qtbot.waitUntil(lambda: "1 overstated" not in _names(desk))


def _unsupported_figure(window: MainWindow) -> QAbstractButton:
    for claim in _ids(window)[:2]:
        window.review_controller.judging.mark_verdict(claim, Verdict.UNSUPPORTED)
    window.desk.claims.select_claim(_ids(window)[-1])
    press(window, Qt.Key.Key_S, Shift)
    return find_control(window, QAbstractButton, "2 unsupported")


def _listed(window: MainWindow) -> int:
    return find_control(window.desk.claims, QListView, "Claims").model().rowCount()


def test_a_figure_lists_its_claims_and_says_so(desk: MainWindow) -> None:
    figure = _unsupported_figure(desk)
    desk.desk.claims.set_claim_filter("flags")
    figure.setFocus()
    press(desk, Qt.Key.Key_Return)
    assert _listed(desk) == 2
    assert find_control(desk, QAbstractButton, "Take away: Summary: unsupported, 2 claims").isVisible()
    assert desk.desk.article.tabs.current == "Summary"
    assert QApplication.focusWidget() is figure


def test_pressed_again_it_goes_through_its_claims(desk: MainWindow) -> None:
    figure, seen = _unsupported_figure(desk), []
    for _ in range(3):
        figure.click()
        seen.append(desk.desk.claims.current_claim_id)
    assert seen == [_ids(desk)[0], _ids(desk)[1], _ids(desk)[0]]


@pytest.mark.parametrize("by_key", [True, False])
def test_all_claims_come_back(desk: MainWindow, by_key: bool) -> None:
    _unsupported_figure(desk).click()
    if by_key:
        press(desk, Qt.Key.Key_A, Shift)
    else:
        find_control(desk, QPushButton, "Show all claims").click()
    assert _listed(desk) == len(_ids(desk))
    chips = desk.desk.claims.findChildren(RemovableChip)
    assert not any(chip.isVisible() and "Summary:" in chip.text() for chip in chips)


def test_another_review_is_listed_whole(desk: MainWindow) -> None:
    _unsupported_figure(desk).click()
    sample = open_sample()
    desk.review_controller.add_review(sample.review, sample.history, sample.source_files)
    assert _listed(desk) == len(_ids(desk))


def test_the_questions_are_copied_as_a_letter(desk: MainWindow) -> None:
    _ask(desk, _ids(desk)[0])
    press(desk, Qt.Key.Key_S, Shift)
    find_control(desk, QPushButton, "Copy the questions").click()
    letter = QGuiApplication.clipboard().text()
    assert letter.startswith("Questions about “")
    assert "Which study is this?" in letter
    assert "clipboard" in desk.banner.sentence


def test_the_questions_are_saved_where_the_reviewer_says(
    desk: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _ask(desk, _ids(desk)[0])
    path = tmp_path / "letter.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    press(desk, Qt.Key.Key_S, Shift)
    find_control(desk, QPushButton, "Save the questions").click()
    assert "Which study is this?" in path.read_text(encoding="utf-8")
    assert "letter.txt" in desk.banner.sentence


def test_without_a_question_the_command_says_how_to_ask_one(desk: MainWindow) -> None:
    press(desk, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(desk.toolbar.find_field, "copy the open questions")
    press(desk, Qt.Key.Key_Return)
    assert "Question to the author" in desk.banner.sentence


def test_a_question_of_the_checklist_is_answered_there(desk: MainWindow) -> None:
    press(desk, Qt.Key.Key_S, Shift)
    find_control(desk, QAbstractButton, "Cost: open").click()
    assert desk.desk.article.tabs.current == "Checklist"


def _names(window: MainWindow) -> set[str]:
    return {b.accessibleName() for b in window.desk.summary.findChildren(QAbstractButton) if b.isVisible()}


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_chip_of_a_figure_lets_it_go(desk: MainWindow, key: Qt.Key) -> None:
    _unsupported_figure(desk).click()
    current = desk.desk.claims.current_claim_id
    assert _listed(desk) == 2
    QTest.keyClick(find_control(desk, QAbstractButton, "Take away: Summary: unsupported, 2 claims"), key)
    assert (_listed(desk), desk.desk.claims.current_claim_id) == (len(_ids(desk)), current)
    assert desk.desk.claims.narrowing.figure is None
    chips = desk.desk.claims.findChildren(RemovableChip)
    assert not any(chip.isVisible() for chip in chips)
