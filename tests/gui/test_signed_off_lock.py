"""Every action of the window against a review that is signed off: it is off and says why, or changes no record."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.record_lock import record_lock, why_locked
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.gui.sources.source_card import SourceCard
from factcheck_app.gui.sources.source_foot import SourceFoot
from factcheck_app.gui.window.desk import CHECKLIST_PAGE, SOURCES_PAGE, SUMMARY_PAGE
from factcheck_app.workflow.sample_review import open_sample
from tests.gui.whole_window import OpenWindow, press, review_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

# they change nothing that was judged, open another review, or end the window
OUTSIDE = {"Archive, or take from the archive", "Open the sample", "Close the review", "Quit"}
OFF = {"Attach another", "Attach text", "Paste text", "Add source", "Add a source", "Take"}
# where the reviewer was is no part of the record
_PLACES = ("desk_places", "open_review", "time_spent", "unfinished_texts")


def recorded(path: Path) -> list[str]:
    """All that the database holds of reviews."""
    with closing(sqlite3.connect(path)) as connection:
        return [line for line in connection.iterdump() if not any(f'"{name}"' in line for name in _PLACES)]


@pytest.fixture
def locked(open_desk: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """The window on the sample, with a passage taken and then signed off; whoever is asked says no."""
    window = open_desk()
    sample = open_sample()
    window.review_controller.add_review(sample.review, sample.history, sample.source_files)
    qtbot.waitUntil(lambda: bool(window.desk.claims.evidence.passages), timeout=60_000)
    window.desk.claims.evidence.take_marked()
    window.review_controller.sign_off()
    qtbot.waitUntil(lambda: not window.background.jobs, timeout=60_000)
    for asks in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, asks, lambda *_arguments, **_options: ([], ""))
    timer = QTimer(interval=5)

    def say_no() -> None:
        asking = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if isinstance(asking, QDialog):
            asking.reject()
        elif asking is not None:
            asking.close()

    timer.timeout.connect(say_no)
    timer.start()
    yield window
    timer.stop()


def commands_of(window: MainWindow) -> list[QAction]:
    """Every command of the desk."""
    return [action for action in window.actions() if action.text() and action.text() not in OUTSIDE]


def test_every_command_is_off_with_the_reason_or_changes_no_record(
    locked: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    before = recorded(tmp_path / "reviews.db")
    off = [action for action in commands_of(locked) if not action.isEnabled()]
    assert {action.toolTip() for action in off} == {why_locked()}
    assert {"Attach a text to a source of the claim…", "Say what the text of the source is…", "Tag the claim"} <= {
        action.text() for action in off
    }
    for action in commands_of(locked):
        action.trigger()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    qtbot.waitUntil(lambda: not locked.background.jobs, timeout=60_000)
    assert recorded(tmp_path / "reviews.db") == before


def test_the_key_of_a_command_that_is_off_says_why(locked: MainWindow) -> None:
    locked.desk.claims.keys.focus_list()
    for key in (Qt.Key.Key_1, Qt.Key.Key_A, Qt.Key.Key_M, Qt.Key.Key_X, Qt.Key.Key_G):
        locked.banner.hide()
        press(locked, key)
        assert locked.banner.isVisible()
        assert why_locked() in locked.banner.accessibleName()


def test_every_button_of_the_desk_is_off_or_changes_no_record(locked: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    before = recorded(tmp_path / "reviews.db")
    seen_off: set[str] = set()
    for page in (SOURCES_PAGE, CHECKLIST_PAGE, SUMMARY_PAGE, "Draft"):
        locked.desk.article.tabs.open_page(page)
        qtbot.waitUntil(lambda: not locked.background.jobs, timeout=60_000)
        for button in _buttons(locked.desk):
            if button.isEnabled():
                button.click()
            elif isinstance(button, ActionButton) and button.toolTip() == why_locked():
                seen_off.add(button.text())
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
        if locked.pages.currentWidget() is not locked.desk:
            pytest.fail(f"a button on the page {page} left the desk")
    qtbot.waitUntil(lambda: not locked.background.jobs, timeout=60_000)
    assert recorded(tmp_path / "reviews.db") == before
    assert seen_off & OFF


def test_a_card_of_a_source_takes_no_file_and_its_menu_says_why(locked: MainWindow, tmp_path: Path) -> None:
    locked.desk.article.tabs.open_page(SOURCES_PAGE)
    card, foot = locked.desk.sources.findChildren(SourceCard)[0], locked.desk.sources.findChildren(SourceFoot)[0]
    dropped = QMimeData()
    (tmp_path / "paper.txt").write_text("A paper.")
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / "paper.txt"))])
    entering = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    card.dragEnterEvent(entering)
    assert not entering.isAccepted()
    menu: QMenu = foot.make_menu()
    assert [entry.isEnabled() for entry in menu.actions()][:3] == [True, False, False]
    menu.deleteLater()


def test_what_was_off_is_on_again_once_the_review_is_reopened(locked: MainWindow) -> None:
    locked.desk.article.tabs.open_page(SOURCES_PAGE)
    off = [button for button in _buttons(locked.desk.sources) if button.toolTip() == why_locked()]
    assert off
    record_lock(locked).show_locked(False)
    assert all(button.isEnabled() and button.toolTip() != why_locked() for button in off)
    assert review_of(locked).standing.signed_off is not None


def _buttons(place: QWidget) -> list[QAbstractButton]:
    return [button for button in place.findChildren(QAbstractButton) if button.isVisible()]
