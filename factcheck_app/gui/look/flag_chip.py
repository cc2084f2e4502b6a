"""A chip: what the program noticed, a fact, or what nobody has checked."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from factcheck_app.gui.look import icons
from factcheck_app.gui.look.look import Look

_PADDING = 7
_ICON = 12
_GAP = 5


@dataclass(frozen=True, slots=True)
class _Style:
    """Colours and icon of a kind; an empty name means none."""

    ink: str
    ground: str = ""
    border: str = ""
    icon: str = ""
    dashed: bool = False


_KINDS = {
    "flag": _Style("signal.foreground", ground="signal.background", icon="flag"),
    "fact": _Style("text.muted", ground="background.hover", border="border.card"),
    "not_checked": _Style("text.muted", border="border.control", dashed=True),
    "retracted": _Style("text.on_accent", ground="signal.foreground", icon="warn"),
    "noticed": _Style("signal.foreground", ground="signal.background", icon="warn"),
}


class FlagChip(QWidget):
    """20 high. `kind` is flag, fact, not_checked (dashed, so that it never looks like "none found"), retracted (solid)
    or noticed (for a milder notice). `icon` stands in the place of the kind's own.
    """

    def __init__(
        self, look: Look, words: str, kind: str = "flag", parent: QWidget | None = None, *, icon: str = ""
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        self._style = replace(_KINDS[kind], icon=icon) if icon else _KINDS[kind]
        self.setAccessibleName(self.tr("Flag: {words}").format(words=words) if kind == "flag" else words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._take_look)

    def sizeHint(self) -> QSize:
        look = self._look
        words = QFontMetricsF(look.font("label")).horizontalAdvance(self._words)
        icon = look.px(_ICON + _GAP) if self._style.icon else 0
        return QSize(round(words + 0.5) + icon + 2 * look.px(_PADDING), look.size("chip_height"))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(40), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, style = self._look, self._style
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if style.border:
            line = Qt.PenStyle.DashLine if style.dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(look.colour(style.border), 1, line))
        painter.setBrush(look.colour(style.ground) if style.ground else Qt.BrushStyle.NoBrush)
        radius = look.px(4)
        inset = 0.5 if style.border else 0.0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        left = look.px(_PADDING)
        if style.icon:
            side = look.px(_ICON)
            picture = icons.pixmap(look, style.icon, style.ink, side, self.devicePixelRatioF())
            painter.drawPixmap(QRect(left, (self.height() - side) // 2, side, side), picture)
            left += look.px(_ICON + _GAP)
        painter.setFont(look.font("label"))
        painter.setPen(look.colour(style.ink))
        room = self.width() - left - look.px(_PADDING)
        words = QFontMetricsF(look.font("label")).elidedText(self._words, Qt.TextElideMode.ElideRight, room + 1)
        upright = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 0, room + 2, self.height()), upright, words)
        painter.end()

    def _take_look(self) -> None:
        self.updateGeometry()
        self.update()
