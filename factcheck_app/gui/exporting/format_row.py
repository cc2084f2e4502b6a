"""A row that chooses one report format: box, icon, name, a line of words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from factcheck_app.gui.look import icons
from factcheck_app.gui.look.check_line import paint_check_box
from factcheck_app.gui.look.focus_ring import paint_focus_ring
from factcheck_app.gui.look.look import Look

_HEIGHT = 46
_PADDING = 11
_BOX = 16
_WORDS_LEFT = 66


class FormatRow(QCheckBox):
    """46 high; Space or a click anywhere on it chooses or leaves the format."""

    def __init__(self, look: Look, icon: str, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._look = look
        self._icon = icon
        self._words = words
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._take_look)

    def sizeHint(self) -> QSize:
        look = self._look
        words = QFontMetricsF(look.font("label", weight=400)).horizontalAdvance(self._words)
        return QSize(round(words) + look.px(_WORDS_LEFT + 2 * _PADDING), look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(_HEIGHT))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = look.px(6)
        ground = "background.selected" if self.isChecked() else "background.hover" if self.underMouse() else ""
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(ground))
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        box = QRectF(look.px(_PADDING), (self.height() - look.px(_BOX)) / 2, look.px(_BOX), look.px(_BOX))
        paint_check_box(painter, box, look, checked=self.isChecked())
        side = look.px(16)
        picture = icons.pixmap(look, self._icon, "text.muted", side, self.devicePixelRatioF())
        painter.drawPixmap(QRect(look.px(38), (self.height() - side) // 2, side, side), picture)
        left, right = look.px(_WORDS_LEFT), self.width() - look.px(_PADDING)
        name, words = look.line_height("body"), look.line_height("label")
        top = (self.height() - name - words) // 2
        self._write(painter, QRectF(left, top, right - left, name), self.text(), look.font("body", weight=500), True)
        below = QRectF(left, top + name, right - left, words)
        self._write(painter, below, self._words, look.font("label", weight=400), False)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), look, radius, inside=True)
        painter.end()

    def _write(self, painter: QPainter, rect: QRectF, words: str, font: QFont, strong: bool) -> None:
        painter.setFont(font)
        painter.setPen(self._look.colour("text.primary" if strong else "text.muted"))
        cut = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)

    def _take_look(self) -> None:
        self.updateGeometry()
        self.update()
