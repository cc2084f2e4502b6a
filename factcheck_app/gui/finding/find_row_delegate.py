"""Draws a row of the list under the find field: icon, words with what was sought in them, aside, key."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from factcheck_app.gui.finding.find_row import FindRow
from factcheck_app.gui.look import icons
from factcheck_app.gui.look.grounds import paint_row_ground
from factcheck_app.gui.look.key_cap import key_cap_size, paint_key_cap
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.shown_text import shown_text

ROW_ROLE = Qt.ItemDataRole.UserRole  # FindRow; None in a heading
_ROW, _HEADING, _SIDE, _GAP = 32, 26, 10, 8
_MARKED_TINT = 0.26


class FindRowDelegate(QStyledItemDelegate):
    """Rows of 32, headings of 26 that cannot be chosen."""

    def __init__(self, look: Look, view: QWidget) -> None:
        super().__init__(view)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: FindRow | None = index.data(ROW_ROLE)
        return QSize(self._look.px(200), self._look.px(_HEADING if row is None else _ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, rect = self._look, QRectF(option.rect)
        row: FindRow | None = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = rect.adjusted(look.px(_SIDE), 0, -look.px(_SIDE), 0)
        if row is None:
            self._paint_words(painter, inside, str(index.data(Qt.ItemDataRole.DisplayRole)), "label", "text.muted")
        else:
            self._paint_row(painter, inside, row, is_marked=paint_row_ground(painter, option, look))
        painter.restore()

    def _paint_row(self, painter: QPainter, room: QRectF, row: FindRow, *, is_marked: bool) -> None:
        look = self._look
        gap = look.px(_GAP)
        if row.icon:
            side = look.px(16)
            ratio = painter.device().devicePixelRatioF()
            picture = icons.pixmap(look, row.icon, "text.muted", side, ratio)
            painter.drawPixmap(round(room.left()), round(room.center().y() - side / 2), picture)
        room = room.adjusted(look.px(16) + gap, 0, 0, 0)
        if row.key:
            size = key_cap_size(row.key, look)
            place = QRectF(room.right() - size.width(), room.center().y() - size.height() / 2, *size.toTuple())
            paint_key_cap(painter, place, row.key, look)
            room.setRight(place.left() - gap)
        if row.aside:
            metrics = QFontMetricsF(look.font("caption"))
            aside = metrics.elidedText(shown_text(row.aside), Qt.TextElideMode.ElideRight, room.width() / 2)
            width = metrics.horizontalAdvance(aside)
            place = QRectF(room.right() - width, room.top(), width + 1, room.height())
            self._paint_words(painter, place, aside, "caption", "text.muted")
            room.setRight(place.left() - gap)
        self._paint_found(painter, room, row, is_marked=is_marked)

    def _paint_found(self, painter: QPainter, room: QRectF, row: FindRow, *, is_marked: bool) -> None:
        look = self._look
        font, words = look.font("body"), shown_text(row.words)
        metrics = QFontMetricsF(font)
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_tint(look) if is_marked else look.colour("change.inserted_background"))
        for mark in row.marks:
            left = room.left() + metrics.horizontalAdvance(words[: mark.start])
            right = room.left() + metrics.horizontalAdvance(words[: mark.end])
            if right <= room.right():
                height = metrics.height()
                painter.drawRect(QRectF(left, room.center().y() - height / 2, right - left, height))
        self._paint_words(painter, room, cut, "body", "text.primary")

    def _paint_words(self, painter: QPainter, room: QRectF, words: str, role: str, colour: str) -> None:
        painter.setFont(self._look.font(role))
        painter.setPen(self._look.colour(colour))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def _tint(look: Look) -> QColor:
    """What is seen on the ground of the marked row too."""
    tint = QColor(look.colour("accent.base"))
    tint.setAlphaF(_MARKED_TINT)
    return tint
