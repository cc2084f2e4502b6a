"""Pieces of the article set in lines, each with the marks under its words and the claims that begin in it."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from factcheck_app.domain.article import TextStyle as ArticleStyle
from factcheck_app.reports.annotated.margin_note import MarginNote
from factcheck_app.reports.annotated.marked_article import Piece
from factcheck_app.reports.annotated.pdf_marks import draw_mark
from factcheck_app.reports.annotated.pdf_type import bold
from factcheck_app.reports.pdf_fonts import UNITS, TextStyle, baseline, device_font
from factcheck_app.reports.pdf_text import drawable
from factcheck_app.reports.report_colours import colour

# Qt shapes at most 4,096 UTF-16 units at once and tears a word at that border
_LONGEST = 2_000
# letters that run from right to left: between others they tear a stretch of words in two
_TWO_WAYS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")


@dataclass(frozen=True, slots=True)
class _Mark:
    """A claim's mark under a part of one line, in UTF-16 units of its layout."""

    mark: str
    start: int
    end: int
    depth: int


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """One line of a layout; Qt keeps the line inside its layout, so the layout is kept here."""

    layout: QTextLayout
    index: int
    style: TextStyle
    marks: tuple[_Mark, ...]
    begins: tuple[MarginNote, ...]

    @property
    def height(self) -> float:
        """In design pixels."""
        return self.style.line_height

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draws with the line's top left corner at x, y in design pixels."""
        line = self.layout.lineAt(self.index)
        base = y * UNITS + baseline(self.style)
        for mark in self.marks:
            for left, right in self._stretches(mark):
                draw_mark(painter, mark.mark, x * UNITS + left, x * UNITS + right, base, mark.depth)
        painter.setPen(QColor(self.style.colour))
        line.draw(painter, QPointF(x * UNITS, base - line.ascent()))

    def _stretches(self, mark: _Mark) -> Iterator[tuple[float, float]]:
        """From where to where a mark runs; words of both directions may tear it in two."""
        line = self.layout.lineAt(self.index)
        if _TWO_WAYS.search(self.layout.text()):
            boxes = [run.boundingRect() for run in line.glyphRuns(mark.start, mark.end - mark.start)]
            yield from _joined(sorted((box.left(), box.right()) for box in boxes if box.width() > 0))
            return
        yield _x_of(line, mark.start), min(_x_of(line, mark.end), line.x() + line.naturalTextWidth())


def set_pieces(
    pieces: Sequence[Piece], style: TextStyle, width: float, fonts: dict[TextStyle, QFont]
) -> list[MarkedLine]:
    """Lines of the pieces at a width in design pixels; each line end of the text begins a line of its own."""
    lines: list[MarkedLine] = []
    for paragraph in _paragraphs(pieces, style):
        rest = paragraph
        while True:
            layout, used = _lay_out(rest, style, width, fonts)
            count = layout.lineCount() if used is None else layout.lineCount() - 1
            lines += [_line(layout, index, style, rest) for index in range(count)]
            if used is None:
                break
            rest = rest.after(used)
    return lines


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """Pieces without a line end; `starts` are their first places in UTF-16 units, with the end of the last."""

    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)

    @property
    def starts(self) -> list[int]:
        return list(accumulate((_units(piece.text) for piece in self.pieces), initial=0))

    def after(self, units: int) -> _Paragraph:
        """What follows so many UTF-16 units; a claim that began before begins no more."""
        kept = []
        for piece, start in zip(self.pieces, self.starts, strict=False):
            length = _units(piece.text)
            if start >= units:
                kept.append(piece)
            elif start + length > units:
                text = piece.text.encode("utf-16-le")[2 * (units - start) :].decode("utf-16-le")
                kept.append(replace(piece, text=text, begins=()))
        return _Paragraph(tuple(kept))


def _paragraphs(pieces: Sequence[Piece], style: TextStyle) -> Iterator[_Paragraph]:
    line: list[Piece] = []
    for piece in pieces:
        parts = drawable(piece.text.replace("\t", "    "), style.family).split("\n")
        for number, part in enumerate(parts):
            if number:
                yield _Paragraph(tuple(line))
                line = []
            line.append(replace(piece, text=part, begins=piece.begins if number == 0 else ()))
    yield _Paragraph(tuple(line))


def _lay_out(
    paragraph: _Paragraph, style: TextStyle, width: float, fonts: dict[TextStyle, QFont]
) -> tuple[QTextLayout, int | None]:
    """A layout, and the UTF-16 units after which the next one begins: its last line is then left to that one."""
    text = paragraph.text
    head = text[:_LONGEST]
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if _runs_left(head):
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout = QTextLayout(head, _font(style, fonts))
    layout.setTextOption(option)
    layout.setFormats(list(_formats(paragraph, style, fonts, _units(head))))
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * UNITS)
        line.setPosition(QPointF(0, 0))
    layout.endLayout()
    whole = len(text) <= _LONGEST or layout.lineCount() == 1
    return layout, None if whole else layout.lineAt(layout.lineCount() - 1).textStart()


def _formats(
    paragraph: _Paragraph, style: TextStyle, fonts: dict[TextStyle, QFont], end: int
) -> Iterator[QTextLayout.FormatRange]:
    for piece, start in zip(paragraph.pieces, paragraph.starts, strict=False):
        aside = any(note.mark == "set_aside" for note in piece.claims)
        if start >= end or not piece.text or not (piece.styles or piece.url or piece.calls is not None or aside):
            continue
        found = QTextLayout.FormatRange()
        found.start = start
        found.length = min(_units(piece.text), end - start)
        found.format = _format(piece, style, fonts, is_muted=aside or ArticleStyle.HIDDEN in piece.styles)
        yield found


def _format(piece: Piece, style: TextStyle, fonts: dict[TextStyle, QFont], *, is_muted: bool) -> QTextCharFormat:
    form = QTextCharFormat()
    font = QFont(_font(bold(style) if ArticleStyle.BOLD in piece.styles else style, fonts))
    font.setItalic(ArticleStyle.ITALIC in piece.styles)
    form.setFont(font)
    if ArticleStyle.SUPERSCRIPT in piece.styles:
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    elif ArticleStyle.SUBSCRIPT in piece.styles:
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
    if is_muted:
        form.setForeground(QColor(colour("text.muted")))
    elif piece.url or piece.calls is not None:
        form.setForeground(QColor(colour("text.link")))
    else:
        form.setForeground(QColor(style.colour))
    return form


def _line(layout: QTextLayout, index: int, style: TextStyle, paragraph: _Paragraph) -> MarkedLine:
    line = layout.lineAt(index)
    first, last = line.textStart(), line.textStart() + line.textLength()
    starts = paragraph.starts
    marks: list[_Mark] = []
    begins: list[MarginNote] = []
    low = max(bisect_right(starts, first) - 1, 0)
    for number in range(low, min(bisect_left(starts, max(last, first + 1)), len(paragraph.pieces))):
        piece, start = paragraph.pieces[number], starts[number]
        if first <= start:
            begins += piece.begins
        left, right = max(start, first), min(starts[number + 1], last)
        marks += [_Mark(note.mark, left, right, depth) for depth, note in enumerate(piece.claims) if right > left]
    return MarkedLine(layout, index, style, tuple(_merged(marks)), tuple(begins))


def _merged(marks: Sequence[_Mark]) -> Iterator[_Mark]:
    """Neighbours of one look as one, so that a wave runs on through a link."""
    open_marks: dict[tuple[str, int], _Mark] = {}
    for mark in marks:
        key = (mark.mark, mark.depth)
        before = open_marks.get(key)
        if before is not None and before.end == mark.start:
            open_marks[key] = replace(before, end=mark.end)
        else:
            if before is not None:
                yield before
            open_marks[key] = mark
    yield from open_marks.values()


def _joined(boxes: Sequence[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    if not boxes:
        return
    left, right = boxes[0]
    for next_left, next_right in boxes[1:]:
        if next_left > right + UNITS * 6:
            yield left, right
            left, right = next_left, next_right
        right = max(right, next_right)
    yield left, right


def _x_of(line: QTextLine, place: int) -> float:
    # the binding gives the place back too, since Qt moves it to a whole character
    found: tuple[float, int] | float = line.cursorToX(place)  # type: ignore[assignment]
    return found[0] if isinstance(found, tuple) else found


def _runs_left(text: str) -> bool:
    """Whether the first letter with a direction is of a script that runs from right to left."""
    strong = (unicodedata.bidirectional(char) for char in text)
    return next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L"


def _font(style: TextStyle, fonts: dict[TextStyle, QFont]) -> QFont:
    if style not in fonts:
        fonts[style] = device_font(style)
    return fonts[style]


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
