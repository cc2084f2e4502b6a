"""The article flows down its column while the notes keep beside the claims they belong to, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck_app.reports.annotated.margin_note import MarginNote
from factcheck_app.reports.annotated.pdf_margin import MarginLine, note_lines, tag
from factcheck_app.reports.annotated.pdf_type import COLUMN, GAP, GUTTER
from factcheck_app.reports.pdf_flow import Placed
from factcheck_app.reports.pdf_text import Typesetter

_NOTE_GAP = 9.0
_LEAST_LINES = 3  # of a long note that are worth beginning at the foot of a page
_DRIFT = 40.0  # how far a note may stand below its claim before the text waits for it


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """A line of the column: what stands on it at offsets from the column's left end, and the claims that begin."""

    placed: tuple[Placed, ...]
    height: float
    begins: tuple[MarginNote, ...] = ()


@dataclass(slots=True)
class _Place:
    """A page, from 0, and how far down it."""

    page: int
    y: float


class PageColumns:
    """Fills pages between `top` and `bottom`; `first` is where the first page's columns begin."""

    def __init__(self, typesetter: Typesetter, top: float, bottom: float, first: float) -> None:
        self._article: list[list[Placed]] = [[]]
        self._beside: list[list[Placed]] = [[]]
        self._typesetter = typesetter
        self._top, self._bottom, self._first = top, bottom, first
        self._text = _Place(0, first)
        self._notes = _Place(0, first)
        self._tags = _Place(0, first)

    @property
    def pages(self) -> list[list[Placed]]:
        """What stands on each page: the article first, lest a note cut a sentence in two for a search or a copy."""
        return [[*article, *beside] for article, beside in zip(self._article, self._beside, strict=True)]

    def add_block(
        self,
        lines: Sequence[ColumnLine],
        above: float,
        below: float,
        following: Sequence[ColumnLine] = (),
        *,
        waits: bool = True,
    ) -> None:
        """Appends the lines of a block; `following` are lines of the next one that stay with it.

        A block that `waits` begins no higher than its notes can follow.
        """
        if self._text.y > self._top_of(self._text.page):
            self._text.y += above
        height = _height(lines) if following else 0.0
        if waits and self._notes.page == self._text.page and _speaks((*lines, *following)):
            # the text waits, lest the notes fall ever farther behind it
            drift = _DRIFT + (0.0 if _speaks(lines) else height + below)
            self._text.y = max(self._text.y, self._notes.y + _NOTE_GAP - drift)
        wanted = height + _height(following) if following else _height(lines[: 3 if len(lines) == 3 else 2])
        if self._text.y + min(wanted, self._bottom - self._top) > self._bottom:
            self._turn()
        for line in lines:
            self._add_line(line)
        self._text.y += below

    def add_note(self, note: MarginNote) -> None:
        """Appends a note of a claim that stands on no words."""
        self._add_note(note, self._text.y)

    def _add_line(self, line: ColumnLine) -> None:
        if self._text.y + line.height > self._bottom:
            self._turn()
        if _speaks((line,)) and self._notes.page > self._text.page:
            self._turn()
        page = self._page(self._article, self._text.page)
        page += [Placed(GUTTER + one.x, self._text.y + one.y, one.drawing) for one in line.placed]
        for note in line.begins:
            self._add_tag(note, line.height)
            if note.says_something:
                self._add_note(note, self._text.y)
        self._text.y += line.height

    def _add_tag(self, note: MarginNote, height: float) -> None:
        here = self._text
        # two claims that begin in one line: the second number moves down
        y = max(here.y, self._tags.y) if self._tags.page == here.page else here.y
        self._page(self._beside, here.page).extend(
            Placed(one.x, y + one.y, one.drawing) for one in tag(self._typesetter, note, height)
        )
        self._tags = _Place(here.page, y + min(height, 16.0))

    def _add_note(self, note: MarginNote, y: float) -> None:
        lines = note_lines(self._typesetter, note)
        at = self._notes
        if at.page < self._text.page:
            at = _Place(self._text.page, self._top_of(self._text.page))
        is_first = at.y <= self._top_of(at.page)
        at = _Place(at.page, max(at.y + (0.0 if is_first else _NOTE_GAP), y if at.page == self._text.page else 0.0))
        if (
            at.y + _height(lines if _height(lines) <= (self._bottom - self._top) / 4 else lines[:_LEAST_LINES])
            > self._bottom
        ):
            at = _Place(at.page + 1, self._top)
        for line in lines:
            if at.y + line.height > self._bottom:
                at = _Place(at.page + 1, self._top)
            left = GUTTER + COLUMN + GAP
            page = self._page(self._beside, at.page)
            page += [Placed(left + one.x, at.y + one.y, one.drawing) for one in line.placed]
            at.y += line.height
        self._notes = at

    def _turn(self) -> None:
        self._text = _Place(self._text.page + 1, self._top)

    def _top_of(self, page: int) -> float:
        return self._top if page else self._first

    def _page(self, column: list[list[Placed]], number: int) -> list[Placed]:
        while len(self._article) <= number:
            self._article.append([])
            self._beside.append([])
        return column[number]


def _height(lines: Sequence[MarginLine] | Sequence[ColumnLine]) -> float:
    return sum(line.height for line in lines)


def _speaks(lines: Sequence[ColumnLine]) -> bool:
    return any(note.says_something for line in lines for note in line.begins)
