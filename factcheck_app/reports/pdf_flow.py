"""Rows of content flow onto pages: short ones stay whole, long ones go on overleaf, headings stay with what follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from PySide6.QtGui import QPainter

from factcheck_app.reports.pdf_fonts import TextStyle
from factcheck_app.reports.pdf_shapes import Box
from factcheck_app.reports.pdf_text import TextLine, Typesetter

_MOST_ABOVE = 6.0  # space that a row keeps above itself where it begins a page
_PIECE = 300  # lines that are moved together, about five pages
_LEAST_LINES = 3  # of a long row that are worth beginning at the foot of a page


class Drawing(Protocol):
    """Something of a height that can be drawn with its top left corner at a point, in design pixels."""

    @property
    def height(self) -> float: ...

    def draw(self, painter: QPainter, x: float, y: float) -> None: ...


@dataclass(frozen=True, slots=True)
class Placed:
    """A drawing at its offset within a row, or at its place on a page."""

    x: float
    y: float
    drawing: Drawing

    @property
    def bottom(self) -> float:
        return self.y + self.drawing.height


@dataclass(slots=True)
class Column:
    """A stack of lines beginning at `x` within its row; a row's columns stand side by side."""

    typesetter: Typesetter
    x: float
    width: float
    placed: list[Placed] = field(default_factory=list)
    height: float = 0.0

    def add_text(self, text: str, style: TextStyle, *, gap: float = 0.0, indent: float = 0.0) -> Column:
        """Appends the text's lines, `gap` below what is there; nothing where the text is empty."""
        if text:
            self.add_lines(self.typesetter.set(text, style, self.width - indent), gap=gap, indent=indent)
        return self

    def add_lines(self, lines: Iterable[TextLine], *, gap: float = 0.0, indent: float = 0.0) -> Column:
        """Appends lines that are set already."""
        self.height += gap if self.placed else 0.0
        for line in lines:
            self.placed.append(Placed(self.x + indent, self.height, line))
            self.height += line.height
        return self

    def add_cells(self, cells: Iterable[tuple[float, Iterable[TextLine]]], *, gap: float = 0.0) -> Column:
        """Appends texts side by side, each at its x within the column; the tallest makes the height."""
        self.height += gap if self.placed else 0.0
        top = bottom = self.height
        for x, lines in cells:
            y = top
            for line in lines:
                self.placed.append(Placed(self.x + x, y, line))
                y += line.height
            bottom = max(bottom, y)
        self.placed.sort(key=lambda placed: placed.y)
        self.height = bottom
        return self

    def add_drawing(self, drawing: Drawing, *, gap: float = 0.0) -> Column:
        """Appends a drawing."""
        self.height += gap if self.placed else 0.0
        self.placed.append(Placed(self.x, self.height, drawing))
        self.height += drawing.height
        return self

    def add_beside(self, drawing: Drawing, *, x: float = 0.0) -> Column:
        """Puts a drawing at the present height without moving on, for instance a glyph before a word."""
        self.placed.append(Placed(self.x + x, self.height, drawing))
        return self


@dataclass(frozen=True, slots=True)
class Row:
    """Columns side by side with space above and below, and a rule (a hairline) at the foot.

    `keep` holds it on the page of the row after it; `head` is repeated where the row begins a page. `again` is put
    first where the row goes on overleaf: the number says whose words these are. `new_page` begins a page.
    """

    columns: tuple[tuple[Placed, ...], ...]
    above: float = 0.0
    below: float = 0.0
    rule: Box | None = None
    keep: bool = False
    head: Row | None = None
    again: tuple[Placed, ...] = ()
    new_page: bool = False

    @property
    def inner(self) -> float:
        return max((placed.bottom for column in self.columns for placed in column), default=0.0)

    @property
    def height(self) -> float:
        return self.above + self.inner + self.below

    @property
    def least(self) -> float:
        """The height that must be free for the row to begin."""
        tops = sorted({placed.y for column in self.columns for placed in column})
        if len(tops) <= 2 * _LEAST_LINES:
            return self.height
        return self.above + max(p.bottom for c in self.columns for p in c if p.y <= tops[_LEAST_LINES - 1]) + self.below

    def draw_onto(self, page: list[Placed], top: float) -> None:
        """Puts everything of the row on the page."""
        for column in self.columns:
            page.extend(replace(placed, y=top + self.above + placed.y) for placed in column)
        if self.rule is not None:
            page.append(Placed(0.0, top + self.height - self.rule.height, self.rule))

    def split(self, space: float) -> tuple[Row, Row]:
        """What fits into `space`, and the rest; each column goes on from where it was cut."""
        room = space - self.above - self.below
        fits = [tuple(placed for placed in column if placed.bottom <= room) for column in self.columns]
        rests = []
        for column, first in zip(self.columns, fits, strict=True):
            rests.append(_moved_up(column[len(first) :]))
        rests[0] = rests[0] or self.again
        return replace(self, columns=tuple(fits), rule=None), replace(self, columns=tuple(rests))


def row_of(*columns: Column, above: float = 0.0, below: float = 0.0, keep: bool = False) -> Row:
    """A row of these columns without a rule."""
    return Row(tuple(tuple(column.placed) for column in columns), above, below, keep=keep)


def flow(rows: Sequence[Row], top: float, bottom: float) -> list[list[Placed]]:
    """Pages of placed drawings; content stands between `top` and `bottom` (design pixels from the page's top)."""
    rows = [piece for row in rows for piece in _pieces(row)]
    pages: list[list[Placed]] = [[]]
    y = top
    for index, row in enumerate(rows):
        rest = row
        if pages[-1] and (row.new_page or y + _needed(rows, index, bottom - top) > bottom):
            pages.append([])
            y = top if row.new_page else _begin(pages[-1], row, top)
        if not pages[-1]:
            rest = replace(row, above=min(row.above, _MOST_ABOVE))
        while y + rest.height > bottom and rest.least < rest.height:
            if y + rest.least > bottom:
                break
            first, rest = rest.split(bottom - y)
            first.draw_onto(pages[-1], y)
            pages.append([])
            y = _begin(pages[-1], row, top)
        rest.draw_onto(pages[-1], y)
        y += rest.height
    return pages


def _pieces(row: Row) -> Iterator[Row]:
    """The row, in pieces where it has very many lines: what is left over is moved up at every page it goes on to."""
    most = max(map(len, row.columns), default=0)
    for start in range(0, max(most, 1), _PIECE):
        is_last = start + _PIECE >= most
        yield replace(
            row,
            columns=tuple(_moved_up(column[start : start + _PIECE]) for column in row.columns)
            if start
            else tuple(column[:_PIECE] for column in row.columns),
            above=0.0 if start else row.above,
            below=row.below if is_last else 0.0,
            rule=row.rule if is_last else None,
            keep=row.keep and is_last,
            new_page=row.new_page and not start,
        )


def _moved_up(column: tuple[Placed, ...]) -> tuple[Placed, ...]:
    return tuple(replace(placed, y=placed.y - column[0].y) for placed in column)


def _begin(page: list[Placed], row: Row, top: float) -> float:
    if row.head is None:
        return top
    row.head.draw_onto(page, top)
    return top + row.head.height


def _needed(rows: Sequence[Row], index: int, page_height: float) -> float:
    """Space that must be free at `index`: rows kept with the next, and the next whole, or its first lines if long."""
    needed = 0.0
    for row in _chain(rows, index):
        # a row up to a third of a page is never torn
        needed += row.height if row.keep or row.height <= page_height / 3 else row.least
    return min(needed, page_height)


def _chain(rows: Sequence[Row], index: int) -> Iterator[Row]:
    while index < len(rows):
        yield rows[index]
        if not rows[index].keep:
            return
        index += 1
