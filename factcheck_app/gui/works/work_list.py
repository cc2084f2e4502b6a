"""A list of works: the arrows mark one, Return or A takes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.grounds import paint_row_ground
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.shown_text import shown_text
from factcheck_app.gui.works.work_row import WorkRow

_ROW_ROLE = Qt.ItemDataRole.UserRole
_HEIGHT, _SIDE, _GAP = 52, 12, 10
_TAKING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_A}


class WorkList(QListWidget):
    """Rows of two lines. A taken row stays, with its mark."""

    taken = Signal(object)  # index from 0

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setProperty(RING_RADIUS, 6)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(_RowDelegate(look, self))
        self.itemDoubleClicked.connect(lambda item: self.taken.emit(self.row(item)))
        look.changed.connect(self.doItemsLayout)

    def show_rows(self, rows: Sequence[WorkRow]) -> None:
        """Lists these, the first one marked."""
        self.clear()
        for row in rows:
            item = QListWidgetItem(self)
            self._fill(item, row)
        if rows:
            self.setCurrentRow(0)

    def show_row(self, index: int, row: WorkRow) -> None:
        """Another row in this place."""
        self._fill(self.item(index), row)

    @property
    def rows(self) -> list[WorkRow]:
        """What is listed."""
        return [self.item(index).data(_ROW_ROLE) for index in range(self.count())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _TAKING and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.currentRow() >= 0:
                self.taken.emit(self.currentRow())
            event.accept()
            return
        super().keyPressEvent(event)

    @staticmethod
    def _fill(item: QListWidgetItem, row: WorkRow) -> None:
        item.setData(_ROW_ROLE, row)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken)


class _RowDelegate(QStyledItemDelegate):
    """Draws a row on soft blue where it is marked."""

    def __init__(self, look: Look, view: QWidget) -> None:
        super().__init__(view)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._look.px(200), self._look.px(_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, rect = self._look, QRectF(option.rect)
        row: WorkRow = index.data(_ROW_ROLE)
        painter.save()
        paint_row_ground(painter, option, look, radius=0)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), look.colour("border.hairline"))
        room = rect.adjusted(look.px(_SIDE), look.px(6), -look.px(_SIDE), -look.px(7))
        half = room.height() / 2
        above, below = QRectF(room), QRectF(room)
        above.setHeight(half)
        below.setTop(room.top() + half)
        if row.mark:
            width = self._paint(painter, above, row.mark, "label", "text.muted", at_right=True)
            above.setRight(above.right() - width - look.px(_GAP))
        self._paint(painter, above, row.title, "body", "text.primary", weight=500)
        if row.alarm:
            width = self._paint(painter, below, row.alarm, "label", "signal.foreground")
            below.setLeft(below.left() + width + look.px(_GAP))
        self._paint(painter, below, row.about, "caption", "text.muted")
        painter.restore()

    def _paint(
        self,
        painter: QPainter,
        room: QRectF,
        words: str,
        role: str,
        colour: str,
        *,
        weight: int | None = None,
        at_right: bool = False,
    ) -> float:
        font = self._look.font(role, weight=weight)
        metrics = QFontMetricsF(font)
        cut = metrics.elidedText(shown_text(words), Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.setPen(self._look.colour(colour))
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room.adjusted(0, 0, 1, 0), Qt.AlignmentFlag.AlignVCenter | side, cut)
        return metrics.horizontalAdvance(cut)
