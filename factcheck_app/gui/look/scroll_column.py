"""What a scroll area scrolls: a column whose height follows from its width."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class ScrollColumn(QWidget):
    """Says no least height: Qt would measure it at the least width, and scroll where everything fits."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
