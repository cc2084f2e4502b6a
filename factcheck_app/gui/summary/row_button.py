"""A row of the summary that leads somewhere: it is pressed like a button and looks like a line of a table."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look

ROW_HEIGHT = 26
_RADIUS = 4
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RowButton(QAbstractButton):
    """Return and Space press it; what stands in it is painted by `paint_row`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setProperty(RING_RADIUS, _RADIUS)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(200), self.look.px(ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("background.pressed" if self.isDown() else "background.hover"))
            radius = self.look.px(_RADIUS)
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        self.paint_row(painter)
        painter.end()

    def paint_row(self, painter: QPainter) -> None:
        """What stands in the row."""

    def write(
        self,
        painter: QPainter,
        room: QRectF,
        words: str,
        colour: str = "text.primary",
        *,
        role: str = "body",
        weight: int = 400,
        right: bool = False,
    ) -> float:
        """Writes one line into the room, cut where it is too narrow; returns the width that the words have."""
        font = self.look.font(role, weight=weight, tabular=right)
        painter.setFont(font)
        painter.setPen(self.look.colour(colour))
        metrics = QFontMetricsF(font)
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width() + 0.5)
        painter.drawText(room, _RIGHT if right else _LEFT, cut)
        return metrics.horizontalAdvance(cut)
