"""How many claims were carried over, reworded, new and removed, as wide as they are many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from factcheck_app.gui.look.look import Look

_HEIGHT, _GAP, _PADDING = 27, 2, 9


class CountsBar(QWidget):
    """The first part stands out; parts of none are left out."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._counts: list[tuple[int, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def show_counts(self, counts: Sequence[tuple[int, str]]) -> None:
        """Counts with their words, in order."""
        self._counts = [(count, words) for count, words in counts if count]
        self.setAccessibleName(", ".join(f"{count} {words}" for count, words in counts))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(300), self._look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong, plain = look.font("label", weight=600, tabular=True), look.font("label", weight=400)
        bold, body = QFontMetricsF(strong), QFontMetricsF(plain)
        left = 0.0
        for (count, words), width in zip(self._counts, self._widths(bold, body), strict=True):
            is_first = (count, words) == self._counts[0]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent.soft" if is_first else "background.pressed"))
            painter.drawRoundedRect(QRectF(left, 0, width, self.height()), look.px(3), look.px(3))
            painter.setPen(look.colour("text.primary"))
            at = left + look.px(_PADDING)
            painter.setFont(strong)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(at, 0, width, self.height()), flags, str(count))
            at += bold.horizontalAdvance(str(count)) + look.px(4)
            painter.setFont(plain)
            painter.setPen(look.colour("text.primary" if is_first else "text.muted"))
            room = QRectF(at, 0, max(0.0, left + width - look.px(4) - at), self.height())
            painter.drawText(room, flags, body.elidedText(words, Qt.TextElideMode.ElideRight, room.width()))
            left += width + look.px(_GAP)
        painter.end()

    def _widths(self, bold: QFontMetricsF, body: QFontMetricsF) -> list[float]:
        """Shares of the whole width; each part has room for its words where there is room at all."""
        look = self._look
        least = [
            bold.horizontalAdvance(str(count)) + body.horizontalAdvance(words) + look.px(4 + 2 * _PADDING + 2)
            for count, words in self._counts
        ]
        room = self.width() - look.px(_GAP) * (len(least) - 1) - sum(least)
        total = sum(count for count, _ in self._counts)
        if room < 0:
            return [each * (sum(least) + room) / sum(least) for each in least]
        return [each + room * count / total for each, (count, _) in zip(least, self._counts, strict=True)]
