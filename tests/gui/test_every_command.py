"""Every command can be run from the palette, has a key of its own where it has one, and a letter in the menu."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget, QMenu, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.gui.finding.find_list import FindList
from factcheck_app.gui.main_window import MainWindow
from tests.gui.whole_window import press, review_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier
# they close what the others work on
_LEAVES = ("Close the review", "Quit")
_LETTERS = 22


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever is asked is answered with Esc, again and again, and no file is chosen."""
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")

    def escape() -> None:
        asked = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if asked is not None and not isinstance(asked, FindList):
            focus = QApplication.focusWidget()
            QTest.keyClick(focus if focus is not None and asked.isAncestorOf(focus) else asked, Key.Key_Escape)

    timer = QTimer()
    timer.setInterval(60)
    timer.timeout.connect(escape)
    timer.start()
    yield
    timer.stop()


def palette(window: MainWindow) -> list[str]:
    """What is listed at Ctrl+K; the list stays open."""
    press(window, Key.Key_K, Control)
    return [row.partition(", ")[0] for row in _rows(window)]


def _rows(window: MainWindow) -> list[str]:
    shown = next((shown for shown in window.findChildren(FindList) if shown.isVisible()), None)
    found = shown.findChild(QListWidget) if shown is not None else None
    if found is None:
        return []
    told = (found.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(found.count()))
    return [str(words) for words in told if words]


def _is_first(window: MainWindow, words: str) -> bool:
    return any(row.startswith(words) for row in _rows(window)[:1])


def menu_of(window: MainWindow) -> QMenu:
    """The menu of the toolbar, open."""
    window.toolbar.menu_requested.emit()
    return next(menu for menu in window.findChildren(QMenu) if menu.isVisible())


def entries(menu: QMenu) -> Iterator[tuple[QMenu, list[QAction]]]:
    shown = [action for action in menu.actions() if not action.isSeparator()]
    yield menu, shown
    for action in shown:
        branch: object = action.menu()
        if isinstance(branch, QMenu):
            yield from entries(branch)


def _is_free(window: MainWindow) -> bool:
    """Whether nothing is asked any more and the window has the keyboard."""
    asked = QApplication.activeModalWidget() or QApplication.activePopupWidget()
    focus = QApplication.focusWidget()
    return not (asked or window.background.jobs) and focus is not None and window.isAncestorOf(focus)


def _come_back(window: MainWindow, qtbot: QtBot) -> bool:
    """As a system's window manager does when a dialog closes; whether the keyboard is somewhere in the window then."""
    with qtbot.waitActive(window):
        window.activateWindow()
    try:
        qtbot.waitUntil(partial(_is_free, window), timeout=20_000)
    except TimeoutError:
        return False
    return True


def test_every_command_runs_from_the_palette_and_leaves_the_keyboard_somewhere(
    desk: MainWindow, qtbot: QtBot, answered: None
) -> None:
    review = review_of(desk)
    lost = []
    for words in [words for words in palette(desk) if words not in _LEAVES]:
        press(desk, Key.Key_Escape)
        desk.desk.claims.keys.focus_list()
        press(desk, Key.Key_K, Control)
        desk.toolbar.find_field.setText(words)
        desk.toolbar.find_field.textEdited.emit(words)
        qtbot.waitUntil(partial(_is_first, desk, words), timeout=5_000)
        press(desk, Key.Key_Return)
        if not _come_back(desk, qtbot):
            lost.append(words)
        if desk.review_controller.review is None or review_of(desk).id != review.id:
            desk.review_controller.open_stored(review.id)
    assert lost == []


def test_no_two_commands_share_a_key(desk: MainWindow) -> None:
    keys: Counter[tuple[str, QWidget]] = Counter()
    places = [desk, *desk.findChildren(QWidget)]
    for place in places:
        for action in place.actions():
            if action.isEnabled() and action.text():
                keys.update((key.toString(), place) for key in action.shortcuts())
    assert [key for key, count in keys.items() if count > 1] == []
    whole = Counter(key for key, place in keys if place is desk)
    assert len(whole) == sum(count for (_, place), count in keys.items() if place is desk)


def test_every_entry_of_the_menu_has_a_letter_and_a_status_text(desk: MainWindow) -> None:
    menu = menu_of(desk)
    for branch, actions in entries(menu):
        letters = [action.text()[action.text().replace("&&", "  ").index("&") + 1].casefold() for action in actions]
        assert [action.text() for action in actions if not action.statusTip()] == []
        # the longest branch has more entries than letters; there a second press goes on to the next
        assert len(letters) > _LETTERS or len(set(letters)) == len(letters), branch.title()
    menu.close()


def test_an_entry_that_is_off_says_why(desk: MainWindow) -> None:
    press(desk, Key.Key_W, Control)
    menu = menu_of(desk)
    off = [action for _, actions in entries(menu) for action in actions if not action.isEnabled()]
    assert len(off) > 30
    assert {action.toolTip() for action in off} == {"No review is open. Open a draft first."}
    menu.close()
