"""The page of the ten questions says what was answered, typed and asked to be shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from factcheck_app.domain.balance_sheet import (
    BalanceAnswer,
    BalanceEntry,
    BalanceFinding,
    BalanceQuestion,
    BalanceSheet,
)
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.balance.balance_page import BalancePage
from factcheck_app.gui.look.look import Look
from tests.gui.find_control import find_control

COST = BalanceQuestion.COST


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> BalancePage:
    made = BalancePage(look)
    qtbot.addWidget(made)
    made.resize(700, 900)
    made.show()
    return made


def test_an_answer_is_a_wish_and_a_second_click_takes_it_back(page: BalancePage, qtbot: QtBot) -> None:
    button = find_control(page, QAbstractButton, "No: Cost")
    with qtbot.waitSignal(page.answer_requested) as told:
        button.click()
    assert told.args == [COST, BalanceAnswer.NO]
    page.show_sheet(BalanceSheet((BalanceEntry(COST, BalanceAnswer.NO),)))
    with qtbot.waitSignal(page.answer_requested) as taken_back:
        button.click()
    assert taken_back.args == [COST, None]


def test_what_was_found_is_said_and_each_place_is_shown_in_turn(page: BalancePage) -> None:
    places = (TextSpan(3, 9), TextSpan(20, 30))
    page.show_findings([BalanceFinding(COST, "2 sentences speak of it.", places)])
    assert "2 sentences speak of it." in {label.text() for label in page.findChildren(QLabel)}
    shown: list[TextSpan] = []
    page.place_requested.connect(shown.append)
    button = find_control(page, QAbstractButton, "Show in draft: Cost")
    for _ in range(3):
        button.click()
    assert shown == [places[0], places[1], places[0]]


def test_a_note_is_handed_over_when_its_field_is_left(page: BalancePage, qtbot: QtBot) -> None:
    page.activateWindow()
    note = find_control(page, QPlainTextEdit, "Note: Cost")
    note.setFocus()
    QTest.keyClicks(note, "Ask for a price.")
    with qtbot.waitSignal(page.note_requested) as told:
        QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [COST, "Ask for a price."]


def test_a_record_that_says_something_else_is_shown(page: BalancePage) -> None:
    page.show_sheet(BalanceSheet((BalanceEntry(COST, BalanceAnswer.YES, "A price is given."),)))
    assert find_control(page, QPlainTextEdit, "Note: Cost").toPlainText() == "A price is given."
    assert find_control(page, QAbstractButton, "Yes: Cost").isChecked()
    page.show_sheet(BalanceSheet())
    assert not find_control(page, QAbstractButton, "Yes: Cost").isChecked()
