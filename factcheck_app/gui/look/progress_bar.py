"""The thin blue bar of progress."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from factcheck_app.gui.look.look import Look


def paint_progress(painter: QPainter, rect: QRectF, share: float, look: Look) -> None:
    """Draws rail and bar into `rect`; `share` is 0..1."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = rect.height() / 2
    painter.setBrush(look.colour("background.pressed"))
    painter.drawRoundedRect(rect, radius, radius)
    if share > 0:
        bar = QRectF(rect)
        bar.setWidth(max(rect.height(), rect.width() * min(1.0, share)))
        painter.setBrush(look.colour("accent.base"))
        painter.drawRoundedRect(bar, radius, radius)
    painter.restore()


class ProgressBar(QProgressBar):
    """6 px high and `width` design pixels wide; words stand beside it, never in it."""

    def __init__(self, look: Look, name: str, *, width: int = 110, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._width = width
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._take_look)
        self._take_look()

    def show_share(self, done: int, total: int) -> None:
        """Show `done` of `total`; nothing is done where the total is not known."""
        # Qt's own bar draws itself at once, and with it all that waits to be drawn
        self.setUpdatesEnabled(False)
        self.setRange(0, max(1, total))
        self.setValue(max(0, min(done, total)))
        self.setUpdatesEnabled(True)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(self._width), self._look.px(6))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(40), self._look.px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        share = self.value() / self.maximum() if self.maximum() else 0.0
        paint_progress(painter, QRectF(self.rect()), share, self._look)
        painter.end()

    def _take_look(self) -> None:
        self.setMaximumWidth(self._look.px(self._width))
        self.updateGeometry()
        self.update()
