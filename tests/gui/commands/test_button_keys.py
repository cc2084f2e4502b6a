"""Return and Space press the button that has the keyboard; they are no key of the desk there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.main_window import MainWindow
from tests.gui.find_control import find_control
from tests.gui.whole_window import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_verdict_is_given_with_its_focused_button(desk: MainWindow, key: Key) -> None:
    button = desk.findChild(QAbstractButton, "verdict_overstated")
    assert button is not None
    button.setFocus()
    press(desk, key)
    review = desk.review_controller.review
    assert review is not None
    assert review.claims[0].judgement.verdict is Verdict.OVERSTATED


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
def test_done_closes_the_panel_of_the_filter(desk: MainWindow, key: Key) -> None:
    desk.desk.claims.keys.focus_list()
    press(desk, Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    panel = QApplication.activePopupWidget()
    assert panel is not None
    find_control(panel, QAbstractButton, "Done").setFocus()
    press(desk, key)
    assert not panel.isVisible()


def test_a_segment_of_the_filter_is_pressed(desk: MainWindow) -> None:
    segment = find_control(desk.desk.claims, QAbstractButton, "Undecided")
    segment.setFocus()
    press(desk, Key.Key_Return)
    assert desk.desk.claims.claim_filter == "undecided"


def test_return_outside_a_button_opens_the_note_still(desk: MainWindow) -> None:
    desk.desk.claims.keys.focus_list()
    press(desk, Key.Key_Return)
    note = QApplication.focusWidget()
    assert note is not None
    QTest.keyClicks(note, "Seen.")
    press(desk, Key.Key_Escape)
    review = desk.review_controller.review
    assert review is not None
    assert review.claims[0].judgement.note == "Seen."
