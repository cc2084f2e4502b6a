"""The dialog asks for a password and says when one did not fit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from factcheck_app.gui.dialogs.password_dialog import PasswordDialog
from factcheck_app.gui.look.look import Look
from tests.gui.find_control import find_control

WRONG = "That was not the password. Try again."


def make_dialog(look: Look, qtbot: QtBot, *, was_wrong: bool) -> PasswordDialog:
    dialog = PasswordDialog(look, "<b>draft</b>.pdf", was_wrong)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_letters_are_hidden_until_they_are_asked_for(look: Look, qtbot: QtBot) -> None:
    dialog = make_dialog(look, qtbot, was_wrong=False)
    field = find_control(dialog, QLineEdit, "Password")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClick(find_control(dialog, QPushButton, "Show"), Qt.Key.Key_Space)
    assert field.echoMode() is QLineEdit.EchoMode.Normal


def test_return_opens_once_something_is_typed(look: Look, qtbot: QtBot) -> None:
    dialog = make_dialog(look, qtbot, was_wrong=False)
    field = find_control(dialog, QLineEdit, "Password")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClicks(field, "secret")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_wrong_password_is_said_and_heard(look: Look, qtbot: QtBot) -> None:
    for was_wrong in (False, True):
        dialog = make_dialog(look, qtbot, was_wrong=was_wrong)
        shown = {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}
        assert (WRONG in shown) is was_wrong
        assert (find_control(dialog, QLineEdit, "Password").accessibleDescription() == WRONG) is was_wrong
