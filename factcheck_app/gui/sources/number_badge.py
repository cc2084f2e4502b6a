"""The number of a source in a small frame."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from factcheck_app.gui.look.look import Look

_HEIGHT = 20


class NumberBadge(QWidget):
    """At least as wide as high."""

    def __init__(self, look: Look, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = str(number)
        self.setAccessibleName(self.tr("Source {number}").format(number=number))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        look = self._look
        words = QFontMetricsF(look.font("label")).horizontalAdvance(self._words)
        height = look.px(_HEIGHT)
        return QSize(max(height, round(words) + look.px(10)), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("border.card"), 1))
        painter.setBrush(look.colour("background.hover"))
        radius = look.px(4)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setFont(look.font("label"))
        painter.setPen(look.colour("text.primary"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()
