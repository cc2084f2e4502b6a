"""A control that changes the record is off while the review is signed off, and as it was afterwards."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.record_lock import off_while_locked, record_lock, why_locked


def shown_button(qtbot: QtBot) -> tuple[QWidget, QPushButton]:
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Attach", window)
    button.setToolTip("Attach a file")
    off_while_locked(button)
    return window, button


def test_it_follows_the_lock_of_its_window_and_gets_its_hint_back(qtbot: QtBot) -> None:
    window, button = shown_button(qtbot)
    with qtbot.waitExposed(window):
        window.show()
    lock = record_lock(window)
    assert record_lock(button) is lock
    lock.show_locked(True)
    assert (button.isEnabled(), button.toolTip()) == (False, why_locked())
    button.setEnabled(True)
    assert not button.isEnabled()
    lock.show_locked(False)
    assert (button.isEnabled(), button.toolTip()) == (True, "Attach a file")


def test_one_that_is_shown_later_is_off_from_the_start(qtbot: QtBot) -> None:
    window, button = shown_button(qtbot)
    record_lock(window).show_locked(True)
    with qtbot.waitExposed(window):
        window.show()
    assert not button.isEnabled()
