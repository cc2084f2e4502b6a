"""Every key stands beside its words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factcheck_app.gui.dialogs.shortcuts_sheet import ShortcutsSheet
from factcheck_app.gui.look.key_cap import KeyCap
from factcheck_app.gui.look.look import Look


def test_several_keys_for_one_command_are_several_caps(look: Look, qtbot: QtBot) -> None:
    sheet = ShortcutsSheet(look, [("J or Down", "Next claim"), ("Ctrl+Shift+Z", "Redo"), ("Ctrl++", "Larger text")])
    qtbot.addWidget(sheet)
    assert [cap.accessibleName() for cap in sheet.findChildren(KeyCap)] == ["J", "Down", "Ctrl Shift Z", "Ctrl +"]
    heard = {label.accessibleName() for label in sheet.findChildren(QLabel)}
    assert {"Next claim: J or Down", "Redo: Ctrl+Shift+Z"} <= heard


def test_a_long_sheet_stays_on_the_screen_and_closes_with_escape(look: Look, qtbot: QtBot) -> None:
    look.change(scale=2.0)
    sheet = ShortcutsSheet(look, [(f"F{number}", f"Command {number}") for number in range(60)])
    qtbot.addWidget(sheet)
    sheet.show()
    assert sheet.height() <= sheet.screen().availableSize().height()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()
