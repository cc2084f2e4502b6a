"""What a scroll area scrolls: a column whose height follows from its width."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from factcheck_app.gui.look.focus_ring import RING_RADIUS


class ScrollColumn(QWidget):
    """Says no least height: Qt would measure it at the least width, and scroll where everything fits."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


def scroll_column(area: QScrollArea, column: QWidget, name: str) -> None:
    """Lets the area scroll a column up and down alone, on the ground of whatever is behind it.

    With a `name` it is a stop of the keyboard and of screen readers; without one its parts are.
    """
    area.setWidget(column)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name else Qt.FocusPolicy.NoFocus)
    if name:
        area.setProperty(RING_RADIUS, 0)
        area.setAccessibleName(name)
    # setWidget turns the filling on
    area.viewport().setAutoFillBackground(False)
    column.setAutoFillBackground(False)
