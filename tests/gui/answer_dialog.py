"""Answers the dialog that comes up while something runs, as a reviewer does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog


def answer_dialog(run: Callable[[], object], answer: Callable[[QDialog], object]) -> None:
    """Runs, and answers the one dialog that comes up; one that the answer leaves open is rejected."""
    answered: list[QDialog] = []
    timer = QTimer(interval=10)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not dialog.isActiveWindow():
            return
        # keys let Qt run, and the timer must not come between them
        timer.stop()
        answered.append(dialog)
        try:
            answer(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    timer.timeout.connect(look)
    timer.start()
    run()
    timer.stop()
    assert answered, "no dialog came up"
