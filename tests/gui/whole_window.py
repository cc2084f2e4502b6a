"""The whole window in tests: how it is opened, and keys where the keyboard is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.domain.review import Review
from factcheck_app.gui.main_window import MainWindow

# opens the window on the test's own database, again and again where it was closed
OpenWindow = Callable[[], MainWindow]


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def show_active(qtbot: QtBot, widget: QWidget) -> None:
    """Shows a window and waits until it has the keyboard."""
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def review_of(window: MainWindow) -> Review:
    """The open review."""
    review = window.review_controller.review
    assert review is not None
    return review
