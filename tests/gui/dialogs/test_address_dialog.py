"""The dialog says whom it will ask before it asks, and refuses what the rules refuse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from factcheck_app.domain.errors import NotReached
from factcheck_app.gui.dialogs.address_dialog import AddressDialog
from factcheck_app.gui.look.look import Look
from tests.gui.find_control import find_control


def host_of(address: str) -> str:
    """The journal's host; everything else is refused."""
    if "journal.org" not in address:
        raise NotReached("This is <b>no</b> address.", "Check it.")
    return "journal.org"


def make_dialog(look: Look, qtbot: QtBot, address: str = "") -> AddressDialog:
    dialog = AddressDialog(look, address, host_of)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def shown(dialog: AddressDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_it_says_whom_it_asks_and_that_nothing_else_is_sent(look: Look, qtbot: QtBot) -> None:
    dialog = make_dialog(look, qtbot, "https://journal.org/a")
    said = (
        "This asks journal.org for this one page; nothing of your drafts is sent. The request is noted in the ledger."
    )
    assert said in shown(dialog)
    assert find_control(dialog, QLineEdit, "Address").accessibleDescription() == said


@pytest.mark.parametrize("address", ["", "   "])
def test_an_empty_field_cannot_be_opened_and_is_not_complained_about(look: Look, qtbot: QtBot, address: str) -> None:
    dialog = make_dialog(look, qtbot, address)
    assert not find_control(dialog, QPushButton, "Open").isEnabled()
    assert "Check it." not in shown(dialog)


def test_a_refused_address_is_said_and_heard_while_it_is_typed(look: Look, qtbot: QtBot) -> None:
    dialog = make_dialog(look, qtbot)
    field = find_control(dialog, QLineEdit, "Address")
    QTest.keyClicks(field, "http://127.1/")
    assert "This is <b>no</b> address. Check it." in shown(dialog)
    assert "asked" not in shown(dialog)
    assert field.accessibleDescription() == "This is <b>no</b> address. Check it."
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_return_agrees_and_escape_gives_up(look: Look, qtbot: QtBot) -> None:
    for key, result in (
        (Qt.Key.Key_Return, QDialog.DialogCode.Accepted),
        (Qt.Key.Key_Escape, QDialog.DialogCode.Rejected),
    ):
        dialog = make_dialog(look, qtbot)
        field = find_control(dialog, QLineEdit, "Address")
        QTest.keyClicks(field, "journal.org/a")
        QTest.keyClick(field, key)
        assert dialog.result() == result
