"""A row of the outline: a heading indented by its level, and what is left under it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from factcheck_app.gui.library.outline import OutlineEntry
from factcheck_app.gui.library.outline_model import ENTRY_ROLE, IS_CURRENT_ROLE
from factcheck_app.gui.library.row_delegate import RowDelegate
from factcheck_app.gui.look.look import Look

_INDENT = 12
_DEEPEST = 3


class OutlineRowDelegate(RowDelegate):
    """26 high; deeper levels than the fourth are indented like it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, IS_CURRENT_ROLE, parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._look.px(120), self._look.size("outline_row_height"))

    def paint_content(self, painter: QPainter, rect: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        look = self._look
        entry: OutlineEntry = index.data(ENTRY_ROLE)
        caption = look.font("caption", tabular=True)
        width = QFontMetricsF(caption).horizontalAdvance(entry.state)
        right = QRectF(rect.right() - width, rect.top(), width + 1, rect.height())
        self.write(painter, right, entry.state, caption, "text.muted")
        left = rect.left() + look.px(_INDENT * min(entry.depth, _DEEPEST))
        room = QRectF(left, rect.top(), right.left() - look.px(8) - left, rect.height())
        self.write(painter, room, entry.title, look.font("body"), "text.primary")
