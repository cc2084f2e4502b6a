"""What the rows of library and outline have in common: a rounded ground, and a ring where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from factcheck_app.gui.look.focus_ring import paint_focus_ring
from factcheck_app.gui.look.look import Look

_SIDE = 8
_PADDING = 10
_RADIUS = 6


class RowDelegate(QStyledItemDelegate):
    """Draws the ground; a subclass draws the content between the paddings."""

    def __init__(self, look: Look, mark_role: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._mark_role = mark_role

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = self._look
        state: QStyle.StateFlag = option.state
        box = QRectF(option.rect).adjusted(look.px(_SIDE), 0, -look.px(_SIDE), 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = None
        if index.data(self._mark_role):
            ground = "background.selected"
        elif state & QStyle.StateFlag.State_Selected and self._is_one_of_several(option.widget):
            ground = "background.selected_inactive"
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = "background.pressed"
        if ground is not None:
            painter.setBrush(look.colour(ground))
            painter.drawRoundedRect(box, look.px(_RADIUS), look.px(_RADIUS))
        self.paint_content(painter, box.adjusted(look.px(_PADDING), 0, -look.px(_PADDING), 0), index)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, box, look, look.px(_RADIUS), inside=True)
        painter.restore()

    @staticmethod
    def _is_one_of_several(view: QWidget) -> bool:
        return isinstance(view, QAbstractItemView) and len(view.selectionModel().selectedIndexes()) > 1

    def paint_content(self, painter: QPainter, rect: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draws the row's words into `rect`."""
        raise NotImplementedError

    def write(self, painter: QPainter, rect: QRectF, words: str, font: QFont, colour: str) -> None:
        """One line of words in the middle of `rect`'s height, cut at its end."""
        painter.setFont(font)
        painter.setPen(self._look.colour(colour))
        cut = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
