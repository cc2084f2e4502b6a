"""The dialog gives a draft once there are words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from factcheck_app.gui.dialogs.paste_dialog import PastedDraft, PasteDialog
from factcheck_app.gui.look.look import Look
from tests.gui.find_control import find_control


def make_dialog(look: Look, qtbot: QtBot, text: str = "", html: str | None = None) -> PasteDialog:
    dialog = PasteDialog(look, text, html)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_begins_with_the_clipboard(look: Look, qtbot: QtBot) -> None:
    dialog = make_dialog(look, qtbot, "Iron helps.", "<p>Iron helps.</p>")
    find_control(dialog, QLineEdit, "Title").setText("  Iron ")
    assert dialog.draft() == PastedDraft("Iron", "Iron helps.", "<p>Iron helps.</p>")


def test_without_words_there_is_nothing_to_find(look: Look, qtbot: QtBot) -> None:
    dialog = make_dialog(look, qtbot, " \n ")
    button = find_control(dialog, QPushButton, "Find the claims")
    assert not button.isEnabled()
    QTest.keyClicks(find_control(dialog, QTextEdit, "Text of the draft"), "Iron helps.")
    assert button.isEnabled()


def test_return_is_a_new_line_and_control_return_finishes(look: Look, qtbot: QtBot) -> None:
    dialog = make_dialog(look, qtbot, "Iron helps.")
    field = find_control(dialog, QTextEdit, "Text of the draft")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == QDialog.DialogCode.Accepted
