"""The keys come back from the reasons to the list of claims, and no word typed there is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.main_window import MainWindow
from tests.gui.whole_window import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def _first_judgement(window: MainWindow) -> Judgement:
    review = window.review_controller.review
    assert review is not None
    return review.claims[0].judgement


def test_escape_in_the_reasons_leads_back_to_the_list_and_enter_opens_the_note(desk: MainWindow) -> None:
    desk.desk.claims.keys.focus_list()
    press(desk, Key.Key_3)
    assert QApplication.activePopupWidget() is not None
    press(desk, Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert _focus().objectName() == "claim_list"
    press(desk, Key.Key_Return)
    QTest.keyClicks(_focus(), "No trial is cited here.")
    press(desk, Key.Key_Escape)
    assert _focus().objectName() == "claim_list"
    assert (_first_judgement(desk).verdict, _first_judgement(desk).note) == (
        Verdict.UNSUPPORTED,
        "No trial is cited here.",
    )


def test_a_sentence_typed_over_the_reasons_stands_in_the_note_after_escape(desk: MainWindow) -> None:
    desk.desk.claims.keys.focus_list()
    press(desk, Key.Key_3)
    QTest.keyClicks(_focus(), "ask the author")
    press(desk, Key.Key_Escape)
    press(desk, Key.Key_Escape)
    assert _focus().objectName() == "claim_list"
    assert _first_judgement(desk).note == "ask the author."


def test_escape_in_reasons_opened_from_their_field_stays_there(desk: MainWindow) -> None:
    desk.desk.claims.keys.focus_list()
    press(desk, Key.Key_3)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    press(desk, Key.Key_Escape)
    reason = popup.parentWidget()
    assert reason is not None
    reason.setFocus()
    press(desk, Key.Key_Return)
    press(desk, Key.Key_Escape)
    assert _focus() is reason
