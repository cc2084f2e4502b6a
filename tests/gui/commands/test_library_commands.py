"""The review as a whole and the library, by keyboard in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QListView, QMenu
from pytestqt.qtbot import QtBot

from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.dialogs.delete_dialog import DeleteDialog
from factcheck_app.gui.dialogs.due_dialog import DueDialog
from factcheck_app.gui.dialogs.reopen_dialog import ReopenDialog
from factcheck_app.gui.dialogs.sign_off_dialog import SignOffDialog
from factcheck_app.gui.dialogs.tags_dialog import TagsDialog
from factcheck_app.gui.finding.find_list import FindList
from factcheck_app.gui.library.library_choice import LibraryChoice, LibraryShow
from factcheck_app.gui.main_window import MainWindow
from tests.gui import dialog_answers
from tests.gui.find_control import find_control
from tests.gui.whole_window import press, review_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key, Control, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def answering(
    window: MainWindow, kind: type[QDialog], answer: Callable[[QDialog], object], open_it: Callable[[], object]
) -> None:
    """Answers the dialog, and waits until the window is in front again and the dialog is gone."""
    dialog_answers.answering(kind, answer, open_it)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)


def accept(dialog: QDialog) -> None:
    dialog.accept()


def type_and_accept(words: str) -> Callable[[QDialog], None]:
    def work(dialog: QDialog) -> None:
        (field,) = dialog.findChildren(QLineEdit)
        field.setText(words)
        dialog.accept()

    return work


def sign_off(window: MainWindow) -> None:
    answering(window, SignOffDialog, accept, lambda: press(window, Key.Key_S, Control | Shift))


def reopen(window: MainWindow, action: Callable[[], object]) -> None:
    answering(window, ReopenDialog, type_and_accept("the author answered"), action)


def test_a_signed_off_review_is_locked_and_undo_is_kept_for_later(desk: MainWindow) -> None:
    desk.desk.claims.keys.focus_list()
    press(desk, Key.Key_1)
    sign_off(desk)
    claims = desk.desk.claims
    assert claims.lock.accessibleName().startswith("Signed off by Ana Brandt")
    assert claims.lock.isVisible()
    claims.select_claim(review_of(desk).claims[0].id)
    claims.keys.focus_list()
    press(desk, Key.Key_2)
    assert review_of(desk).claims[0].judgement.verdict is Verdict.SUPPORTED
    assert desk.banner.sentence == "This review is signed off. Reopen it, then change it."
    press(desk, Key.Key_Z, Control)
    assert desk.review_controller.undo_stack.canUndo()
    (way_back,) = [b for b in desk.banner.findChildren(QAbstractButton) if b.accessibleName() == "Reopen…"]
    reopen(desk, way_back.click)
    assert not claims.lock.isVisible()
    claims.keys.focus_list()
    press(desk, Key.Key_Z, Control)
    assert review_of(desk).claims[0].judgement.verdict is Verdict.UNDECIDED


def test_the_verdicts_of_a_locked_review_are_off_and_say_why_and_on_again_once_it_is_open(desk: MainWindow) -> None:
    sign_off(desk)
    claims = desk.desk.claims
    (button,) = [b for b in claims.findChildren(QAbstractButton) if b.accessibleName().startswith("Overstated")]
    assert not button.isEnabled()
    assert button.toolTip() == "This review is signed off. Reopen it, then change it."
    assert not claims.lock.isHidden()
    press(desk, Key.Key_2)
    assert desk.banner.isVisible()
    reopen(desk, claims.lock.reopen.click)
    assert button.isEnabled()
    assert not button.toolTip()


def test_tags_are_put_on_a_claim_and_narrow_the_list(desk: MainWindow) -> None:
    claims = desk.desk.claims
    first = review_of(desk).claims[0].id
    claims.select_claim(first)
    claims.keys.focus_list()
    press(desk, Key.Key_G)
    QTest.keyClicks(claims.tag_field.edit, "ask the author")
    press(desk, Key.Key_Return)
    press(desk, Key.Key_Escape)
    assert review_of(desk).standing.tags_of(first) == ("ask the author",)
    press(desk, Key.Key_F, Shift)
    field = find_control(desk, QLineEdit, "Find a choice")
    field.setText("ask")
    QTest.keyClick(field, Key.Key_Return)
    find_control(desk, QAbstractButton, "Done").click()
    rows = find_control(claims, QListView, "Claims").model()
    assert rows.rowCount() == 1
    claims.narrowing.choose(frozenset())
    assert rows.rowCount() == len(review_of(desk).claims)


def test_due_date_and_tags_of_the_review(desk: MainWindow) -> None:
    answering(desk, DueDialog, type_and_accept("2026-12-03"), lambda: press(desk, Key.Key_D, Control))
    answering(desk, TagsDialog, type_and_accept("heart, series"), lambda: press(desk, Key.Key_T, Control))
    standing = review_of(desk).standing
    assert standing.due is not None
    assert standing.due.isoformat() == "2026-12-03"
    assert standing.tags == ("heart", "series")


def test_an_archived_review_is_listed_in_the_archive_alone(desk: MainWindow, qtbot: QtBot) -> None:
    archived = review_of(desk).id
    run_command(desk, qtbot, "Archive, or take")
    desk.review_controller.leave_review()
    desk.review_controller.show_library()
    rows = desk.desk.sidebar.findChildren(QListView)[0].model()
    assert rows.rowCount() == 0
    desk.desk.sidebar.choose_reviews(LibraryChoice(LibraryShow.ARCHIVED))
    assert rows.rowCount() == 1
    desk.review_controller.open_stored(archived)
    assert review_of(desk).standing.is_archived


def run_command(window: MainWindow, qtbot: QtBot, words: str) -> None:
    press(window, Key.Key_K, Control)
    QTest.keyClicks(window.toolbar.find_field, words)
    press(window, Key.Key_Return)


def test_a_review_is_deleted_only_when_that_is_ticked(desk: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    def work(dialog: QDialog) -> None:
        button = find_control(dialog, QAbstractButton, "Delete for good")
        assert not button.isEnabled()
        find_control(dialog, QAbstractButton, "Delete it").click()
        button.click()

    answering(desk, DeleteDialog, work, lambda: run_command(desk, qtbot, "Delete for good"))
    assert desk.review_controller.review is None
    files = tmp_path.glob("reviews.db*")
    assert not any(b"lowers blood pressure" in path.read_bytes() for path in files)


def test_a_draft_that_is_there_already_is_noticed(desk: MainWindow, qtbot: QtBot) -> None:
    first = review_of(desk).id
    desk.review_controller.leave_review()
    press(desk, Key.Key_O, Control)
    qtbot.waitUntil(lambda: desk.banner.sentence.startswith("You have this draft already"))
    assert desk.review_controller.review is None
    find_control(desk.banner, QAbstractButton, "Open it").click()
    assert review_of(desk).id == first
    press(desk, Key.Key_O, Control)
    qtbot.waitUntil(desk.banner.isVisible)
    find_control(desk.banner, QAbstractButton, "Open again anyway").click()
    assert review_of(desk).id != first


def test_the_whole_library_is_searched_and_leads_to_the_place(desk: MainWindow, qtbot: QtBot) -> None:
    first = review_of(desk)
    claim = first.claims[-1]
    desk.review_controller.leave_review()
    press(desk, Key.Key_F, Control)
    QTest.keyClicks(desk.toolbar.find_field, claim.claim.text[:30])
    found = desk.findChildren(FindList)[0]
    qtbot.waitUntil(lambda: bool(found.rows))
    assert found.rows[0].section.startswith("In the library: ")
    press(desk, Key.Key_Return)
    assert review_of(desk).id == first.id
    assert desk.desk.claims.current_claim_id == claim.id
    draft = desk.desk.article.draft
    assert [mark.cursor.selectedText() for mark in draft.extraSelections()] == [claim.claim.text[:30]]


def test_words_that_are_nowhere_are_said_to_be_nowhere(desk: MainWindow, qtbot: QtBot) -> None:
    press(desk, Key.Key_F, Control)
    for words in ("aspirin AND", '"', "100%", "a_b"):
        desk.toolbar.find_field.clear()
        QTest.keyClicks(desk.toolbar.find_field, words)
        found = desk.findChildren(FindList)[0]
        qtbot.waitUntil(
            lambda: any(label.text().startswith("Nothing found") for label in found.findChildren(QLabel))  # noqa: B023
        )


def _menu_of(window: MainWindow, review_id: str) -> QMenu:
    window.desk.sidebar.menu_requested.emit([review_id], QPoint(40, 40))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_any_review_of_the_library_is_signed_off_from_its_menu(desk: MainWindow, qtbot: QtBot) -> None:
    first = review_of(desk)
    desk.draft_controller.open_text("Green tea lowers blood pressure in every adult.")
    qtbot.waitUntil(lambda: review_of(desk).id != first.id)
    menu = _menu_of(desk, first.id)
    (action,) = [action for action in menu.actions() if action.statusTip() == "Sign off…"]
    menu.close()
    answering(desk, SignOffDialog, accept, action.trigger)
    assert review_of(desk).id == first.id
    assert review_of(desk).standing.signed_off is not None


def test_the_sample_opened_twice_is_noticed(desk: MainWindow, qtbot: QtBot) -> None:
    tea = review_of(desk).id
    desk.draft_controller.open_sample()
    qtbot.waitUntil(lambda: review_of(desk).id != tea)
    sample = review_of(desk).id
    desk.draft_controller.open_sample()
    qtbot.waitUntil(lambda: desk.banner.sentence.startswith("You have this draft already"))
    assert review_of(desk).id == sample
    (anyway,) = [b for b in desk.banner.findChildren(QAbstractButton) if b.accessibleName() == "Open again anyway"]
    anyway.click()
    assert review_of(desk).id not in (tea, sample)
    assert review_of(desk).source_texts
