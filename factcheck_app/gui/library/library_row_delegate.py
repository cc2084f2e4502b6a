"""A row of the library: title, state or progress, when it is due, what tells it from namesakes, and a thin bar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from factcheck_app.domain.review import ReviewSummary
from factcheck_app.gui.library.library_model import APART_ROLE, IS_OPEN_ROLE, SUMMARY_ROLE
from factcheck_app.gui.library.library_words import row_words
from factcheck_app.gui.library.row_delegate import RowDelegate
from factcheck_app.gui.look import icons
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
        words, signed = row_words(summary, date.today()), summary.standing.signed_off is not None
        if signed:
            self._paint_lock(painter, line)
            line.setLeft(line.left() + look.px(15))
        apart: str = index.data(APART_ROLE)
        runs = [(words.state, "text.muted"), (words.due, "signal.foreground" if words.is_overdue else "text.muted")]
        left = line.left()
        for number, (run, colour) in enumerate(part for part in (*runs, (apart, "text.muted")) if part[0]):
            shown = f"  ·  {run}" if number else run
            space = QRectF(left, line.top(), line.right() - left, line.height())
            self.write(painter, space, shown, caption, colour)
            left += QFontMetricsF(caption).horizontalAdvance(shown)
        bar = QRectF(left + look.px(8), round(line.center().y()) - look.px(3) // 2, 0, look.px(3))
        bar.setRight(rect.right())
        if bar.width() > look.px(16) and not signed:
            paint_progress(painter, bar, summary.decided / max(1, summary.claims), look)

    def _paint_lock(self, painter: QPainter, line: QRectF) -> None:
        side = self._look.px(12)
        lock = icons.pixmap(self._look, "lock", "text.muted", side, painter.device().devicePixelRatioF())
        painter.drawPixmap(round(line.left()), round(line.center().y() - side / 2), lock)
