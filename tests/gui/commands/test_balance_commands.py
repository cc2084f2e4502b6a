"""The balance sheet in the whole window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from factcheck_app.domain.balance_sheet import BalanceAnswer, BalanceQuestion
from factcheck_app.gui.main_window import MainWindow
from tests.gui.find_control import find_control
from tests.gui.whole_window import OpenWindow, press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Shift = Qt.KeyboardModifier.ShiftModifier


def test_the_sheet_is_answered_by_keyboard_and_is_there_again(desk: MainWindow, open_desk: OpenWindow) -> None:
    press(desk, Qt.Key.Key_C, Shift)
    assert desk.desk.article.tabs.current == "Checklist"
    press(desk, Qt.Key.Key_Right)
    press(desk, Qt.Key.Key_Space)
    review = desk.review_controller.review
    assert review is not None
    assert review.standing.balance.entry(BalanceQuestion.BENEFIT).answer is BalanceAnswer.NO
    desk.close()
    again = open_desk().review_controller.review
    assert again is not None
    assert again.standing.balance.answered == 1


def test_a_finding_leads_to_its_sentence(desk: MainWindow, qtbot: QtBot) -> None:
    press(desk, Qt.Key.Key_C, Shift)
    button = find_control(desk, QAbstractButton, "Show in draft: Quality")
    qtbot.waitUntil(button.isVisible)
    button.click()
    assert desk.desk.article.tabs.current == "Draft"
    assert [part.cursor.selectedText()[:7] for part in desk.desk.article.draft.extraSelections()]


def test_a_review_that_is_signed_off_keeps_its_answers(desk: MainWindow) -> None:
    desk.review_controller.sign_off()
    press(desk, Qt.Key.Key_C, Shift)
    press(desk, Qt.Key.Key_Space)
    assert "signed off" in desk.banner.sentence
    assert QApplication.focusWidget() is not None
    assert not find_control(desk, QAbstractButton, "Yes: Benefit").isChecked()
