"""A large button of the first page: icon, name, a line of words, and its key."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from factcheck_app.gui.look import icons
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.key_cap import key_cap_size, paint_key_cap
from factcheck_app.gui.look.look import Look

_HEIGHT = 66
_PADDING = 16
_ICON = 18
_RADIUS = 8


class StartButton(QPushButton):
    """One way into the desk."""

    def __init__(
        self, look: Look, icon: str, name: str, words: str, keys: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._look = look
        self._icon = icon
        self._words = words
        self._keys = keys
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setProperty(RING_RADIUS, _RADIUS)
        # else Return would do nothing here, or in a dialog press the primary button instead of this one
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self._take_look)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(300), self._look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "background.pressed" if self.isDown() else "background.hover"
        painter.setBrush(look.colour(ground if self.isDown() or self.underMouse() else "background.raised"))
        painter.setPen(QPen(look.colour("border.card"), 1))
        radius = look.px(_RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        side = look.px(_ICON)
        picture = icons.pixmap(look, self._icon, "accent.base", side, self.devicePixelRatioF())
        painter.drawPixmap(QRect(look.px(_PADDING), (self.height() - side) // 2, side, side), picture)
        right = self.width() - look.px(_PADDING)
        if self._keys:
            cap = key_cap_size(self._keys, look)
            box = QRectF(right - cap.width(), (self.height() - cap.height()) // 2, cap.width(), cap.height())
            paint_key_cap(painter, box, self._keys, look)
            right = int(box.left()) - look.px(8)
        left = look.px(_PADDING + _ICON + 15)
        name, words = look.line_height("body") + look.px(1), look.line_height("body")
        top = (self.height() - name - words) // 2
        self._write(painter, QRectF(left, top, right - left, name), self.text(), look.font("strong"), "text.primary")
        self._write(
            painter, QRectF(left, top + name, right - left, words), self._words, look.font("body"), "text.muted"
        )
        painter.end()

    def _write(self, painter: QPainter, rect: QRectF, words: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(self._look.colour(colour))
        cut = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)

    def _take_look(self) -> None:
        self.updateGeometry()
        self.update()
