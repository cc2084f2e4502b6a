"""Menu and palette list every command once, with a key that works."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.gui.commands.desk_actions import Command, DeskActions
from factcheck_app.gui.main_window import MainWindow
from tests.gui.whole_window import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_commands_of_one_pane_are_listed_too_and_each_name_once(qtbot: QtBot) -> None:
    window = QWidget()
    pane = QWidget(window)
    qtbot.addWidget(window)
    actions = DeskActions(
        window,
        [
            Command("Next", ("Down",), lambda: None, within=(pane,)),
            Command("Next", ("J",), lambda: None),
            Command("Note", ("Return",), lambda: None, within=(pane,)),
        ],
    )
    assert [(command.words, key) for command, key in actions.palette()] == [("Next", "J"), ("Note", "Return")]
    menu = QMenu(window)
    actions.fill_menu(menu)
    (branch,) = [action.menu() for action in menu.actions()]
    assert isinstance(branch, QMenu)
    assert [action.text() for action in branch.actions()] == ["Next", "Note"]


def test_the_desk_is_left_with_its_key_while_the_reasons_are_open(desk: MainWindow, qtbot: QtBot) -> None:
    desk.desk.claims.keys.focus_list()
    press(desk, Qt.Key.Key_2)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(QApplication.focusWidget() or popup, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not desk.isVisible())
