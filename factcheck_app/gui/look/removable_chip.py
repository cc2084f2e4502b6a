"""A chip that goes away when it is pressed: a choice of a filter, or a tag."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from factcheck_app.gui.look import icons
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.shown_text import shown_text

_PADDING, _CROSS, _GAP, _WIDEST = 7, 12, 4, 220


class RemovableChip(QAbstractButton):
    """22 high; a click, Return, Space or Delete presses it. A `fixed` one has no cross and cannot be pressed."""

    def __init__(self, look: Look, words: str, *, fixed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._fixed = fixed
        self.setText(words)
        self.setAccessibleName(words if fixed else self.tr("Take away: {words}").format(words=words))
        self.setToolTip("" if fixed else self.tr("Take away {words}").format(words=words))
        self.setEnabled(not fixed)
        self.setProperty(RING_RADIUS, 4)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if fixed else Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._take_look)

    def sizeHint(self) -> QSize:
        look = self._look
        words = QFontMetricsF(look.font("label")).horizontalAdvance(shown_text(self.text()))
        cross = 0 if self._fixed else look.px(_GAP + _CROSS)
        width = min(round(words + 0.5), look.px(_WIDEST)) + cross + 2 * look.px(_PADDING)
        return QSize(width, look.px(22))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("border.card"), 1))
        hovered = self.underMouse() and self.isEnabled()
        painter.setBrush(look.colour("background.pressed" if hovered else "background.hover"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.px(4), look.px(4))
        left = look.px(_PADDING)
        room = self.width() - 2 * left
        if not self._fixed:
            side = look.px(_CROSS)
            room -= side + look.px(_GAP)
            place = QRect(self.width() - left - side, (self.height() - side) // 2, side, side)
            painter.drawPixmap(place, icons.pixmap(look, "close", "text.muted", side, self.devicePixelRatioF()))
        painter.setFont(look.font("label"))
        painter.setPen(look.colour("text.primary"))
        metrics = QFontMetricsF(painter.font())
        words = metrics.elidedText(shown_text(self.text()), Qt.TextElideMode.ElideRight, room + 1)
        upright = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 0, room + 2, self.height()), upright, words)
        painter.end()

    def _take_look(self) -> None:
        self.updateGeometry()
        self.update()
