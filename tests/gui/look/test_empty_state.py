"""An empty place says what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.empty_state import EmptyState
from factcheck_app.gui.look.look import Look
from tests.gui.find_control import find_control


def test_the_button_says_what_is_wanted(look: Look, qtbot: QtBot) -> None:
    state = EmptyState(look)
    qtbot.addWidget(state)
    state.show_words("No claim matches", "The filter shows flags only.", "Show all claims")
    state.show()
    with qtbot.waitSignal(state.action_requested):
        QTest.mouseClick(find_control(state, QPushButton, "Show all claims"), Qt.MouseButton.LeftButton)
    assert state.accessibleName() == "No claim matches. The filter shows flags only."


def test_without_an_action_there_is_no_button(look: Look, qtbot: QtBot) -> None:
    state = EmptyState(look)
    qtbot.addWidget(state)
    state.show_words("No claims found", "The draft says nothing that could be checked.")
    assert state.findChildren(QPushButton)[0].isHidden()
