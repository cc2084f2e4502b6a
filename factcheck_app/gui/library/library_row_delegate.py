"""A row of the library: title, "7 of 20", what tells it from reviews of the same title, and a thin bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from factcheck_app.domain.review import ReviewSummary
from factcheck_app.gui.library.library_model import APART_ROLE, IS_OPEN_ROLE, SUMMARY_ROLE
from factcheck_app.gui.library.row_delegate import RowDelegate
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.progress_bar import paint_progress


class LibraryRowDelegate(RowDelegate):
    """46 high."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, IS_OPEN_ROLE, parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._look.px(120), self._look.size("library_row_height"))

    def paint_content(self, painter: QPainter, rect: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        look = self._look
        summary: ReviewSummary = index.data(SUMMARY_ROLE)
        body, caption = look.font("body", weight=500), look.font("caption", tabular=True)
        top = rect.top() + look.px(5)
        title = QRectF(rect.left(), top, rect.width(), look.line_height("body"))
        self.write(painter, title, " ".join(summary.title.split()), body, "text.primary")
        line = QRectF(rect.left(), title.bottom(), rect.width(), look.line_height("caption"))
        apart: str = index.data(APART_ROLE)
        words = f"{summary.decided} of {summary.claims}" + (f"  ·  {apart}" if apart else "")
        self.write(painter, line, words, caption, "text.muted")
        left = rect.left() + QFontMetricsF(caption).horizontalAdvance(words) + look.px(8)
        bar = QRectF(left, round(line.center().y()) - look.px(3) // 2, rect.right() - left, look.px(3))
        if bar.width() > look.px(16):
            paint_progress(painter, bar, summary.decided / max(1, summary.claims), look)
