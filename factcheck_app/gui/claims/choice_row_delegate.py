"""Draws one choice of a field: a check where it is chosen, its words, and its muted aside."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from factcheck_app.gui.claims.choice import Choice
from factcheck_app.gui.look.grounds import paint_row_ground
from factcheck_app.gui.look.look import Look

CHOICE_ROLE = Qt.ItemDataRole.UserRole  # Choice
_ROW = 28


class ChoiceRowDelegate(QStyledItemDelegate):
    """Rows of 28; words that are too long for the list go on in a second line."""

    def __init__(self, look: Look, view: QWidget) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        choice: Choice = index.data(CHOICE_ROLE)
        width = self._view.width() - self._look.px(40)
        words = QFontMetricsF(self._look.font("body")).horizontalAdvance(choice.words)
        lines = 2 if words > width > 0 else 1
        return QSize(self._look.px(100), self._look.px(_ROW) + (lines - 1) * self._look.line_height("body"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        choice: Choice = index.data(CHOICE_ROLE)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_ground(painter, option, self._look)
        if choice.is_chosen:
            self._paint_check(painter, rect)
        self._paint_words(painter, rect, choice)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRectF, choice: Choice) -> None:
        look = self._look
        font = look.font("body", weight=500) if choice.is_chosen else look.font("body")
        metrics, room = QFontMetricsF(font), rect.adjusted(look.px(28), 0, -look.px(8), 0)
        painter.setFont(font)
        painter.setPen(look.colour("text.primary"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, choice.words)
        caption = QFontMetricsF(look.font("caption"))
        used = metrics.horizontalAdvance(choice.words) + look.px(12)
        if choice.aside and used + caption.horizontalAdvance(choice.aside) <= room.width():
            painter.setFont(look.font("caption"))
            painter.setPen(look.colour("text.muted"))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(room, right, choice.aside)

    def _paint_check(self, painter: QPainter, rect: QRectF) -> None:
        look = self._look
        middle = rect.center().y()
        corners = [(9.0, 0.0), (12.5, 3.5), (19.0, -4.0)]
        points = [QPointF(rect.left() + x * look.scale, middle + y * look.scale) for x, y in corners]
        pen = QPen(look.colour("accent.base"), 1.6 * look.scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
