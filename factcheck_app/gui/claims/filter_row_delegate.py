"""A row of the filter's panel: a box, words, and how many claims fit; or the heading of a subject."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from factcheck_app.gui.claims.claim_choice import Criterion
from factcheck_app.gui.look.check_line import paint_check_box
from factcheck_app.gui.look.grounds import paint_row_ground
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.shown_text import shown_text

FILTER_ROLE = Qt.ItemDataRole.UserRole  # FilterRow; None in a heading
_HEIGHT, _SIDE, _BOX, _GAP = 28, 8, 16, 9


@dataclass(frozen=True, slots=True)
class FilterRow:
    """A choice with its words, the number of claims that fit it, and whether it is chosen."""

    criterion: Criterion
    words: str
    count: int
    is_chosen: bool


class FilterRowDelegate(QStyledItemDelegate):
    """28 high, headings too."""

    def __init__(self, look: Look, view: QWidget) -> None:
        super().__init__(view)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._look.px(200), self._look.px(_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, rect = self._look, QRectF(option.rect)
        row: FilterRow | None = index.data(FILTER_ROLE)
        inside = rect.adjusted(look.px(_SIDE), 0, -look.px(_SIDE), 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row is None:
            self._write(painter, inside, str(index.data()), "label", "text.muted")
            painter.restore()
            return
        paint_row_ground(painter, option, look)
        side = look.px(_BOX)
        box = QRectF(inside.left(), rect.center().y() - side / 2, side, side)
        paint_check_box(painter, box, look, checked=row.is_chosen)
        count = str(row.count)
        width = QFontMetricsF(look.font("caption", tabular=True)).horizontalAdvance(count)
        place = QRectF(inside.right() - width, inside.top(), width + 1, inside.height())
        self._write(painter, place, count, "caption", "text.muted")
        left = box.right() + look.px(_GAP)
        room = QRectF(left, inside.top(), place.left() - look.px(_GAP) - left, inside.height())
        self._write(painter, room, shown_text(row.words), "body", "text.primary")
        painter.restore()

    def _write(self, painter: QPainter, room: QRectF, words: str, role: str, colour: str) -> None:
        painter.setFont(self._look.font(role, tabular=role == "caption"))
        painter.setPen(self._look.colour(colour))
        cut = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
