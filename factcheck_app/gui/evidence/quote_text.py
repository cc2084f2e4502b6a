"""Words of a claim or a source in serif, with marks on some of them; never read as markup."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QTextCharFormat, QTextLayout, QTextLine
from PySide6.QtWidgets import QSizePolicy, QWidget

from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.shown_text import shown_text, utf16_length
from factcheck_app.gui.look.text_lines import lay_out_lines


class WordMark(StrEnum):
    """What a mark says of its words: they differ, they stand in both texts, they are pointed at, they are context.

    Of two drafts: they are gone in the newer, or they are new in it. Of a file: a comment stands on them.
    """

    DIFFERS = "differs"
    SAME = "same"
    POINTED = "pointed"
    MUTED = "muted"
    DELETED = "deleted"
    INSERTED = "inserted"
    COMMENTED = "commented"


_GROUNDS = {
    WordMark.DIFFERS: "quote.mark_differs",
    WordMark.DELETED: "change.deleted_background",
    WordMark.INSERTED: "change.inserted_background",
    WordMark.COMMENTED: "accent.soft",
}
_INKS = {
    WordMark.MUTED: "text.muted",
    WordMark.DELETED: "change.deleted_text",
    WordMark.INSERTED: "change.inserted_text",
}


@dataclass(frozen=True, slots=True)
class MarkedSpan:
    """Words by code points, and their mark."""

    span: TextSpan
    mark: WordMark


def marked(spans: Iterable[TextSpan], mark: WordMark) -> list[MarkedSpan]:
    """All these spans with one mark."""
    return [MarkedSpan(span, mark) for span in spans if len(span)]


class QuoteText(QWidget):
    """Wraps to its width and takes the height that it needs; `role` is a role of the type scale."""

    def __init__(self, look: Look, role: str = "reading_quote", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._role = role
        self._text = ""
        self._marks: tuple[MarkedSpan, ...] = ()
        self._pointed: tuple[TextSpan, ...] = ()
        self._layout: QTextLayout | None = None
        self._layout_width = -1
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._lay_out_afresh)

    @property
    def text(self) -> str:
        return self._text

    @property
    def pointed(self) -> tuple[TextSpan, ...]:
        """The words that are pointed at."""
        return self._pointed

    def show_text(self, text: str, marks: Sequence[MarkedSpan] = ()) -> None:
        """Show these words; marks count their code points."""
        self._text = text
        self._marks = tuple(marks)
        self._pointed = ()
        self.setAccessibleName(text)
        self._lay_out_afresh()

    def point_at(self, spans: Sequence[TextSpan]) -> None:
        """Frame these words, and no others."""
        self._pointed = tuple(span for span in spans if len(span))
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._laid_out(width).lineCount() * self._look.line_height(self._role) if self._text else 0

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(160), self.heightForWidth(max(self.width(), self._look.px(160))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(80), self._look.line_height(self._role))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # the size that is asked for follows from the width: of an older one it would cut the last line
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self._laid_out(self.width())
        painter.setPen(Qt.PenStyle.NoPen)
        for mark in self._marks:
            if mark.mark in _GROUNDS:
                painter.setBrush(look.colour(_GROUNDS[mark.mark]))
                self._paint_boxes(painter, layout, mark.span)
        painter.setPen(look.colour("text.primary"))
        layout.draw(painter, QPointF(0, 0))
        painter.setPen(QPen(look.colour("quote.same_underline"), 1))
        for mark in self._marks:
            if mark.mark is WordMark.SAME:
                self._paint_lines(painter, layout, mark.span)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("signal.mark"), 2))
        for span in self._pointed:
            self._paint_boxes(painter, layout, span)
        painter.end()

    def _paint_boxes(self, painter: QPainter, layout: QTextLayout, span: TextSpan) -> None:
        look = self._look
        for line, left, right in self._stretches(layout, span):
            box = QRectF(left, line.y(), right - left, line.height()).adjusted(-look.px(2), 0.5, look.px(2), -0.5)
            # nothing outside the widget is drawn
            box = box.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1))
            painter.drawRoundedRect(box, look.px(3), look.px(3))

    def _paint_lines(self, painter: QPainter, layout: QTextLayout, span: TextSpan) -> None:
        for line, left, right in self._stretches(layout, span):
            y = round(line.y() + line.ascent() + self._look.px(3)) + 0.5
            painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _stretches(self, layout: QTextLayout, span: TextSpan) -> list[tuple[QTextLine, float, float]]:
        first, last = utf16_length(self._text[: span.start]), utf16_length(self._text[: span.end])
        found = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            begin, end = line.textStart(), line.textStart() + line.textLength()
            if begin < last and first < end:
                left = _x_of(line, max(first, begin))
                right = min(_x_of(line, min(last, end)), line.naturalTextWidth())
                if right > left:
                    found.append((line, left, right))
        return found

    def _laid_out(self, width: int) -> QTextLayout:
        if self._layout is not None and self._layout_width == width:
            return self._layout
        layout = QTextLayout(shown_text(self._text), self._look.font(self._role))
        layout.setFormats([self._inked(mark) for mark in self._marks if mark.mark in _INKS])
        lay_out_lines(layout, width, self._look.line_height(self._role))
        self._layout, self._layout_width = layout, width
        return layout

    def _inked(self, mark: MarkedSpan) -> QTextLayout.FormatRange:
        span = mark.span
        drawn = QTextLayout.FormatRange()
        drawn.start = utf16_length(self._text[: span.start])
        drawn.length = utf16_length(span.of(self._text))
        ink = QTextCharFormat()
        ink.setForeground(self._look.colour(_INKS[mark.mark]))
        ink.setFontStrikeOut(mark.mark is WordMark.DELETED)
        ink.setFontUnderline(mark.mark is WordMark.INSERTED)
        drawn.format = ink
        return drawn

    def _lay_out_afresh(self) -> None:
        self._layout = None
        self.updateGeometry()
        self.update()


def _x_of(line: QTextLine, position: int) -> float:
    # the binding returns the x, or the x with the position it was clamped to
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)
