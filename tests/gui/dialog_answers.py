"""Answers the dialog that a key opens, as soon as it stands there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

Dialog = TypeVar("Dialog", bound=QDialog)


def answering(kind: type[Dialog], answer: Callable[[Dialog], object], open_it: Callable[[], object]) -> None:
    """Opens a dialog of this kind and answers it; the dialog must come, and go with the answer."""
    seen: list[Dialog] = []
    stayed: list[bool] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        # keys reach it once it is the active window
        if isinstance(dialog, kind) and QApplication.activeWindow() is dialog:
            seen.append(dialog)
            timer.stop()
            try:
                answer(dialog)
            finally:
                # a dialog that stays would hold the test for ever
                stayed.append(dialog.isVisible())
                if dialog.isVisible():
                    dialog.reject()

    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(look)
    timer.start()
    open_it()
    timer.stop()
    assert len(seen) == 1, f"no {kind.__name__} was opened"
    assert stayed == [False], f"the answer left the {kind.__name__} open"
