"""What may leave this computer, and what did, through the whole window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.empty_state import EmptyState
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.gui.networking.ledger_dialog import LedgerDialog
from tests.gui.dialog_answers import answering
from tests.gui.find_control import find_control
from tests.gui.whole_window import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def open_menu(window: MainWindow) -> QMenu:
    window.status_line.network.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text().replace("&", "") == words).trigger()
    menu.close()


def test_the_status_line_switches_the_network_for_this_review(online: MainWindow) -> None:
    choose(open_menu(online), "Switch on for this review")
    assert online.status_line.network.text() == "Network on for this review"
    choose(open_menu(online), "Switch off for this review")
    assert online.status_line.network.text() == "Offline: nothing leaves this computer"


def test_an_empty_ledger_says_that_nothing_was_sent(online: MainWindow) -> None:
    def read(dialog: LedgerDialog) -> None:
        assert find_control(dialog, EmptyState, "Nothing was sent").isVisible()
        find_control(dialog, QPushButton, "Close").click()

    answering(LedgerDialog, read, lambda: press(online, Qt.Key.Key_L, BOTH))


def test_the_ledger_shows_every_request_and_is_copied(online: MainWindow, qtbot: QtBot) -> None:
    choose(open_menu(online), "Switch on for this review")
    online.toolbar.look_up_requested.emit()
    qtbot.waitUntil(lambda: not online.look_ups.is_running, timeout=20_000)

    def read(dialog: LedgerDialog) -> None:
        assert {"api.crossref.org", "eutils.ncbi.nlm.nih.gov"} <= {entry.host for entry in dialog.entries}
        find_control(dialog, QPushButton, "Copy all").click()
        find_control(dialog, QPushButton, "Close").click()

    ledger = next(action for action in online.actions() if action.text() == "Network ledger…")
    answering(LedgerDialog, read, ledger.trigger)
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0].startswith("Time\tHost\tWhat was sent\tWhy\tStatus")
    assert len(copied) == len(online.network.entries(of_review=True)) + 1
