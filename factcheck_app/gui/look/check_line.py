"""A box with words that can be checked, drawn like the design's."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look

_HEIGHT, _BOX, _GAP = 30, 16, 10
# behind the words, before the ring
_END = 4
# where the words begin, in pixels of the design: what is said below a line stands under them
TEXT_LEFT = _BOX + _GAP


class CheckLine(QCheckBox):
    """30 high, the box on the left edge; Space or a click on box or words changes it."""

    def __init__(self, look: Look, words: str, *, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._look = look
        self.setChecked(checked)
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(RING_RADIUS, 4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._take_look)

    def sizeHint(self) -> QSize:
        look = self._look
        words = QFontMetricsF(look.font("body")).horizontalAdvance(self.text())
        return QSize(round(words + 0.5) + look.px(_BOX + _GAP + _END), look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(80), self._look.px(_HEIGHT))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = look.px(_BOX)
        box = QRectF(0, (self.height() - side) / 2, side, side)
        paint_check_box(painter, box, look, checked=self.isChecked(), hovered=self.underMouse() and self.isEnabled())
        left = look.px(TEXT_LEFT)
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text.primary" if self.isEnabled() else "text.disabled"))
        cut = QFontMetricsF(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - left)
        room = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
        painter.end()

    def _take_look(self) -> None:
        self.updateGeometry()
        self.update()


def paint_check_box(painter: QPainter, box: QRectF, look: Look, *, checked: bool, hovered: bool = False) -> None:
    """Draws the box into the square `box`: filled blue with a check, or an outline."""
    painter.save()
    painter.setPen(QPen(look.colour("accent.base" if checked else "border.control"), 1))
    empty = "background.hover" if hovered else "background.raised"
    painter.setBrush(look.colour("accent.base" if checked else empty))
    radius = box.width() * 0.22
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    if checked:
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(look.colour("text.on_accent"), box.width() * 0.11, Qt.PenStyle.SolidLine, cap, join))
        points = ((0.27, 0.53), (0.43, 0.69), (0.74, 0.34))
        corner, side = box.topLeft(), box.width()
        painter.drawPolyline(QPolygonF([corner + QPointF(x * side, y * side) for x, y in points]))
    painter.restore()
