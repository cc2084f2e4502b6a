"""A key as it stands on the keyboard: small words in a box."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from factcheck_app.gui.look.look import Look

_HEIGHT = 18
_PADDING = 5


def key_cap_size(keys: str, look: Look) -> QSize:
    """Room that the cap takes; a single letter stands in a square."""
    height = look.px(_HEIGHT)
    words = QFontMetricsF(look.font("caption")).horizontalAdvance(keys)
    return QSize(max(height, round(words) + 2 * look.px(_PADDING)), height)


def paint_key_cap(painter: QPainter, rect: QRectF, keys: str, look: Look, *, enabled: bool = True) -> None:
    """Draws the cap into `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("border.card"), 1))
    painter.setBrush(look.colour("background.window"))
    radius = look.px(3)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setPen(look.colour("text.muted" if enabled else "text.disabled"))
    painter.setFont(look.font("caption"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, keys)
    painter.restore()


class KeyCap(QWidget):
    """A cap beside the words it belongs to; screen readers hear its keys."""

    def __init__(self, look: Look, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._keys = keys
        self.setAccessibleName(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._take_look)

    def sizeHint(self) -> QSize:
        return key_cap_size(self._keys, self._look)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_key_cap(painter, QRectF(self.rect()), self._keys, self._look)
        painter.end()

    def _take_look(self) -> None:
        self.updateGeometry()
        self.update()
