"""The last draft taken back in the whole window: with Ctrl+Z like every edit, asked about, opened again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog
from pytestqt.qtbot import QtBot

from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.dialogs.review_history_dialog import ReviewHistoryDialog
from factcheck_app.gui.look.wrapped_text import WrappedText
from factcheck_app.gui.main_window import MainWindow
from tests.gui.answer_dialog import answer_dialog
from tests.gui.commands.test_carry_over_commands import SECOND
from tests.gui.find_control import find_control
from tests.gui.whole_window import press, review_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def _undo(window: MainWindow) -> None:
    press(window, Key.Key_Z, Modifier.ControlModifier)


def _redo(window: MainWindow) -> None:
    press(window, Key.Key_Y, Modifier.ControlModifier)


def _drafts(window: MainWindow) -> list[tuple[int, bool]]:
    return [(each.number, each.taken_back_at is not None) for each in window.revisions.revisions()]


@pytest.fixture
def before(desk: MainWindow) -> Review:
    """The review on its first draft, the first claim decided."""
    desk.review_controller.judging.mark_verdict(review_of(desk).claims[0].id, Verdict.OVERSTATED)
    return review_of(desk)


@pytest.fixture
def revised(desk: MainWindow, before: Review, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """The same on its second draft, the carry-over screen open."""
    path = tmp_path / "green_tea_2.txt"
    path.write_text(SECOND, encoding="utf-8")
    desk.revisions.open_next(path)
    qtbot.waitUntil(desk.desk.carry_over.isVisible)
    return desk


def test_the_status_line_offers_it_and_no_question_is_asked(revised: MainWindow, before: Review) -> None:
    find_control(revised.status_line, QAbstractButton, "Undo: open green_tea_2.txt").click()
    assert review_of(revised).revision == 1
    assert review_of(revised).claims == before.claims
    assert not revised.desk.carry_over.isVisible()
    assert revised.banner.sentence == "Draft 2 is taken back: the review stands on draft 1 again."
    assert _drafts(revised) == [(1, False), (2, True)]


def test_what_was_edited_before_is_undone_after_it(revised: MainWindow) -> None:
    _undo(revised)
    _undo(revised)
    assert review_of(revised).revision == 1
    assert review_of(revised).claims[0].judgement.verdict is Verdict.UNDECIDED


def test_redo_opens_it_again(revised: MainWindow, qtbot: QtBot) -> None:
    _undo(revised)
    _redo(revised)
    assert _drafts(revised) == [(1, False), (2, False)]
    assert review_of(revised).claims[0].pending is not None
    # it was taken back from the screen, and the screen is there again
    qtbot.waitUntil(revised.desk.carry_over.isVisible)
    _undo(revised)
    assert review_of(revised).revision == 1
    find_control(revised.banner, QAbstractButton, "Open it again").click()
    assert review_of(revised).revision == 2


def test_where_something_was_decided_it_asks_and_may_be_left(revised: MainWindow, before: Review) -> None:
    claim_id = review_of(revised).claims[0].id
    revised.review_controller.judging.mark_verdict(claim_id, Verdict.SUPPORTED)
    _undo(revised)
    answer_dialog(lambda: _undo(revised), lambda dialog: QTest.keyClick(dialog, Key.Key_Escape))
    assert review_of(revised).revision == 2
    again = find_control(revised.status_line, QAbstractButton, "Undo: open green_tea_2.txt")
    answer_dialog(again.click, lambda dialog: find_control(dialog, QAbstractButton, "Take it back").click())
    assert review_of(revised).claims == before.claims
    assert "(2 decisions) stays in the history" in revised.banner.sentence
    assert [each.judgement.verdict for each in revised.review_controller.history_of(claim_id)] == [
        Verdict.OVERSTATED,
        Verdict.UNDECIDED,
        Verdict.SUPPORTED,
        Verdict.UNDECIDED,
        Verdict.OVERSTATED,
    ]


def test_the_question_says_how_it_comes_back_and_return_keeps_the_draft(revised: MainWindow) -> None:
    revised.review_controller.judging.mark_verdict(review_of(revised).claims[0].id, Verdict.SUPPORTED)
    said: list[str] = []

    def keep(dialog: QDialog) -> None:
        said.extend(each.accessibleName() for each in dialog.findChildren(WrappedText))
        QTest.keyClick(QApplication.focusWidget() or dialog, Key.Key_Return)

    answer_dialog(revised.revisions.take_last_back, keep)
    assert review_of(revised).revision == 2
    answer_dialog(revised.revisions.take_last_back, lambda dialog: QTest.keyClick(dialog, Key.Key_Return))
    assert review_of(revised).revision == 2
    assert any("Redo (Ctrl+Y) brings draft 2 back with all of it" in each for each in said)


def test_the_palette_takes_it_back_after_a_restart_too(revised: MainWindow, before: Review) -> None:
    claims = review_of(revised).claims
    revised.review_controller.open_stored(before.id)
    revised.revisions.take_last_back()
    assert review_of(revised).claims == before.claims
    find_control(revised.status_line, QAbstractButton, "Undo: take draft 2 back")
    find_control(revised.status_line, QAbstractButton, "Redo: open draft 2 again").click()
    assert review_of(revised).claims == claims
    # the same key again does not take it back
    _redo(revised)
    assert review_of(revised).revision == 2


def test_a_first_draft_and_one_that_is_only_read_say_so(revised: MainWindow, before: Review) -> None:
    _undo(revised)
    revised.revisions.take_last_back()
    assert "one draft alone" in revised.banner.sentence
    revised.review_controller.open_stored(before.id, 2)
    assert "Draft 2 was taken back; it is open to be read" in revised.banner.sentence
    revised.revisions.take_last_back()
    assert "kept as it was" in revised.banner.sentence


def test_a_signed_off_review_keeps_its_draft(revised: MainWindow) -> None:
    revised.review_controller.sign_off()
    _undo(revised)
    assert review_of(revised).revision == 2
    assert "signed off" in revised.banner.sentence


def test_the_history_says_which_draft_was_taken_back_and_opened_again(revised: MainWindow) -> None:
    _undo(revised)
    _redo(revised)
    said: list[str] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, ReviewHistoryDialog)
        said.extend(dialog.shown)

    answer_dialog(lambda: press(revised, Key.Key_H, Modifier.ControlModifier), read)
    assert any("Took draft 2 back: the review stands on draft 1 again." in line for line in said)
    assert any("Opened draft 2 again, as it was when it was taken back." in line for line in said)
    assert any("Draft 2 again: 1 judgement was put back." in line for line in said)
    assert any("Draft 1 again: 1 judgement was put back." in line for line in said)


def test_on_a_later_day_it_is_opened_again_from_the_list_of_drafts(revised: MainWindow, before: Review) -> None:
    revised.review_controller.judging.mark_verdict(review_of(revised).claims[-1].id, Verdict.SUPPORTED)
    claims = review_of(revised).claims
    revised.revisions.ask_whether_to_take_back = lambda _last: True
    revised.revisions.take_last_back()
    revised.review_controller.open_stored(before.id, 2)
    find_control(revised.banner, QAbstractButton, "Make it the present draft again").click()
    assert (review_of(revised).is_newest, review_of(revised).claims) == (True, claims)
    _undo(revised)
    assert review_of(revised).claims == before.claims


def test_edits_before_a_draft_was_taken_back_by_name_are_undone_across_it(revised: MainWindow) -> None:
    own = review_of(revised).claims[-1].id
    revised.review_controller.judging.mark_verdict(own, Verdict.SUPPORTED)
    revised.revisions.ask_whether_to_take_back = lambda _last: True
    revised.revisions.take_last_back()
    _undo(revised)
    assert review_of(revised).claim(own).judgement.verdict is Verdict.SUPPORTED
    _undo(revised)
    assert review_of(revised).claim(own).judgement.verdict is Verdict.UNDECIDED
    _redo(revised)
    _redo(revised)
    assert review_of(revised).revision == 1
