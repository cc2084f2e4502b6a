"""Says why the desk cannot open, before there is a window that could say it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from factcheck_app.domain.errors import UserFacingError


def tell_problem(error: UserFacingError) -> None:
    """Shows the sentence and the next step until it is closed."""
    box = QMessageBox(QMessageBox.Icon.Information, "Factcheck Desk", error.sentence)
    # the words may name a file: they are never to be read as HTML
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(error.next_step)
    box.exec()
