"""A button with words, and where wanted an icon before and a key cap behind them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from factcheck_app.gui.look import icons
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.key_cap import key_cap_size, paint_key_cap
from factcheck_app.gui.look.look import Look

_INK = {
    "primary": "text.on_accent",
    "plain": "text.primary",
    "flat": "text.primary",
    "quiet": "text.muted",
    "link": "text.link",
}
_ICON = 16
_GAP = 7


class ActionButton(QPushButton):
    """`kind` is primary, plain, flat, quiet (flat in muted words) or link; `small` is 24 high instead of 30.

    The style sheet draws the box. Where it `shrinks`, words that do not fit are cut; they stay the accessible name.
    `aside` are muted words after the first; a button that has them begins at its left edge.
    """

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        kind: str = "plain",
        icon: str = "",
        small: bool = False,
        keys: str = "",
        aside: str = "",
        shrinks: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._look = look
        self._kind = kind
        self._icon = icon
        self._small = small
        self._keys = keys
        self._aside = aside
        self._shrinks = shrinks
        self.setProperty("kind", kind)
        self.setProperty("small", small)
        self.setProperty(RING_RADIUS, 6)
        # else Return would do nothing here, or in a dialog press the primary button instead of this one
        self.setAutoDefault(True)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._take_look)

    def show_words(self, words: str, accessible_name: str = "") -> None:
        """Other words on the same button."""
        self.setText(words)
        self.setAccessibleName(accessible_name or words)
        self.updateGeometry()

    def show_icon(self, icon: str) -> None:
        """Another icon before the words."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        look = self._look
        content = QFontMetricsF(self._font()).horizontalAdvance(self.text()) + self._icon_room() + self._keys_room()
        height = look.size("control_height_small" if self._small else "control_height")
        return QSize(round(content + 0.5) + 2 * self._padding(), height)

    def minimumSizeHint(self) -> QSize:
        least = QFontMetricsF(self._font()).horizontalAdvance(self.tr("Undo…")) + self._icon_room() + self._keys_room()
        width = round(least) + 2 * self._padding() if self._shrinks else self.sizeHint().width()
        return QSize(min(width, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QStyleOptionButton()
        self.initStyleOption(box)
        box.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, box, painter, self)
        self._paint_content(painter)
        painter.end()

    def _paint_content(self, painter: QPainter) -> None:
        look = self._look
        metrics = QFontMetricsF(self._font())
        room = self.width() - 2 * self._padding() - self._icon_room() - self._keys_room()
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, max(0, room) + 1)
        taken = metrics.horizontalAdvance(words) + self._icon_room() + self._keys_room()
        left = self._padding() if self._kind == "link" or self._aside else (self.width() - taken) / 2
        ink = _INK[self._kind] if self.isEnabled() else "text.disabled"
        if self._icon:
            side = look.px(_ICON)
            tint = "text.muted" if self._kind in {"flat", "plain"} and self.isEnabled() else ink
            picture = icons.pixmap(look, self._icon, tint, side, self.devicePixelRatioF())
            painter.drawPixmap(QRect(round(left), (self.height() - side) // 2, side, side), picture)
            left += self._icon_room()
        painter.setFont(self._font())
        painter.setPen(look.colour(ink))
        line = QRectF(left, 0, metrics.horizontalAdvance(words) + 2, self.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        if self._aside:
            self._paint_aside(painter, line.right() + look.px(_GAP))
        if self._keys:
            cap = key_cap_size(self._keys, look)
            at = QRectF(
                round(line.right()) + look.px(6), (self.height() - cap.height()) // 2, cap.width(), cap.height()
            )
            paint_key_cap(painter, at, self._keys, look, enabled=self.isEnabled())

    def _paint_aside(self, painter: QPainter, left: float) -> None:
        font = self._look.font("label", weight=400)
        room = QRectF(left, 0, self.width() - self._padding() - left, self.height())
        painter.setFont(font)
        painter.setPen(self._look.colour("text.muted"))
        words = QFontMetricsF(font).elidedText(self._aside, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _font(self) -> QFont:
        weight = 400 if self._kind == "quiet" else 500
        return self._look.font("label" if self._small else "body", weight=weight)

    def _padding(self) -> int:
        return self._look.px(4 if self._kind == "link" else 8 if self._small else 12)

    def _icon_room(self) -> int:
        return self._look.px(_ICON + _GAP) if self._icon else 0

    def _keys_room(self) -> int:
        return key_cap_size(self._keys, self._look).width() + self._look.px(8) if self._keys else 0

    def _take_look(self) -> None:
        self.updateGeometry()
        self.update()
