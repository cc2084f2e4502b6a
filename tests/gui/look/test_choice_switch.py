"""A switch that begins with no choice, and gives it back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.choice_switch import ChoiceSwitch
from factcheck_app.gui.look.look import Look
from tests.gui.find_control import find_control


def make_switch(look: Look, qtbot: QtBot) -> tuple[ChoiceSwitch, list[object]]:
    switch = ChoiceSwitch(look, ("low", "high"), "Certainty")
    qtbot.addWidget(switch)
    switch.show()
    chosen: list[object] = []
    switch.index_chosen.connect(chosen.append)
    return switch, chosen


def test_nothing_is_chosen_until_somebody_does(look: Look, qtbot: QtBot) -> None:
    switch, chosen = make_switch(look, qtbot)
    assert switch.index is None
    find_control(switch, QAbstractButton, "high").click()
    find_control(switch, QAbstractButton, "high").click()
    assert chosen == [1, None]


def test_arrows_move_and_return_chooses(look: Look, qtbot: QtBot) -> None:
    switch, chosen = make_switch(look, qtbot)
    low, high = (find_control(switch, QAbstractButton, name) for name in ("low", "high"))
    low.setFocus()
    QTest.keyClick(low, Qt.Key.Key_Right)
    assert chosen == []
    QTest.keyClick(high, Qt.Key.Key_Return)
    assert switch.index == 1
