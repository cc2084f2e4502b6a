"""Every dialog can be worked without a mouse and is told whole by a screen reader."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QPushButton, QWidget

from factcheck_app.gui.look.look import Look
from tests.gui.accessible_tree import nameless, unexplained
from tests.gui.every_dialog import DIALOGS
from tests.gui.find_control import find_control
from tests.gui.keyboard_walk import controls_of, ring_pixels, tab_round

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key


OpenDialog = Callable[[str], QDialog]


@pytest.mark.parametrize("name", DIALOGS)
def test_tab_reaches_every_control_and_comes_round(name: str, open_dialog: OpenDialog) -> None:
    dialog = open_dialog(name)
    forward = tab_round()
    assert set(forward) == controls_of(dialog)
    assert set(tab_round(Key.Key_Backtab)) == set(forward)
    assert QApplication.focusWidget() is forward[0]


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_is_told_and_has_a_ring(name: str, look: Look, open_dialog: OpenDialog) -> None:
    dialog = open_dialog(name)
    assert dialog.windowTitle()
    assert nameless(dialog) == []
    ring = look.colour("focus_ring")
    for stop in tab_round():
        while QApplication.focusWidget() is not stop:
            QTest.keyClick(QApplication.focusWidget() or dialog, Key.Key_Tab)
        assert unexplained(stop) == ""
        ringed = ring_pixels(dialog, stop, ring)
        stop.clearFocus()
        # two pixels wide on four sides, some of them hidden by an edge or smoothed at the corners
        assert ringed - ring_pixels(dialog, stop, ring) > stop.width() / 2, stop.accessibleName()
        stop.setFocus(Qt.FocusReason.TabFocusReason)


@pytest.mark.parametrize("name", DIALOGS)
def test_escape_closes_it_and_one_button_says_that_return_presses_it(name: str, open_dialog: OpenDialog) -> None:
    dialog = open_dialog(name)
    told = [button for button in dialog.findChildren(QPushButton) if button.isDefault() and button.isVisible()]
    assert len(told) <= 1
    QTest.keyClick(QApplication.focusWidget() or dialog, Key.Key_Escape)
    assert dialog.isHidden()
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_a_choice_made_on_the_way_does_not_change_the_way(open_dialog: OpenDialog) -> None:
    dialog = open_dialog("wording")
    low = find_control(dialog, QWidget, "low")
    QTest.mouseClick(low, Qt.MouseButton.LeftButton)
    QTest.keyClick(low, Key.Key_Tab)
    assert QApplication.focusWidget() is find_control(dialog, QLineEdit, "Rated by")


@pytest.mark.parametrize("name", ["settings, Reviewer", "settings, Network", "history", "guide"])
def test_return_in_a_field_does_not_close_the_dialog(name: str, open_dialog: OpenDialog) -> None:
    dialog = open_dialog(name)
    for field in (each for each in dialog.findChildren(QLineEdit) if each.isVisible()):
        field.setFocus()
        QTest.keyClick(field, Key.Key_Return)
        assert dialog.isVisible()


def test_return_leads_from_the_words_sought_in_the_history_to_what_was_found(open_dialog: OpenDialog) -> None:
    dialog = open_dialog("history")
    field = find_control(dialog, QLineEdit, "Words in the history")
    field.setFocus()
    QTest.keyClick(field, Key.Key_Return)
    assert QApplication.focusWidget() is find_control(dialog, QListWidget, "What happened")
