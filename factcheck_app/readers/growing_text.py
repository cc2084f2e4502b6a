"""A text that grows block by block while a marked-up draft is walked, with links and styles in place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from typing import Generic, TypeVar

from factcheck_app.domain.article import Block, BlockKind, Link, StyledText, TextStyle
from factcheck_app.domain.text_span import TextSpan

_Key = TypeVar("_Key")
_SPACES = re.compile(r"[ \t\n\r\f\v]+")
_EDGES = " \t\n\r\f\v\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029\u200b\u3000\ufeff"
_CLOSE_TOGETHER = {BlockKind.LIST_ITEM, BlockKind.TABLE_ROW}
_LONGEST_ITEM_TITLE = 100


@dataclass(frozen=True, slots=True)
class BlockShape:
    """What the next block is, before it has words."""

    kind: BlockKind
    level: int = 0
    marker: str = ""


@dataclass(slots=True)
class _Run(Generic[_Key]):
    """A stretch under one style or link; it grows while the same one goes on."""

    start: int
    end: int
    key: _Key


@dataclass(slots=True)
class GrowingText:
    """White space is folded as a browser does; a block begins with its first word and ends with its last."""

    blocks: list[Block] = field(default_factory=list)
    length: int = 0
    _parts: list[str] = field(default_factory=list)
    _shape: BlockShape | None = None
    _start: int = 0
    _before: str = ""
    _cell_starts: list[tuple[int, int]] = field(default_factory=list)
    _cell_start: int | None = None
    _in_row: bool = False
    _links: list[_Run[tuple[int, str]]] = field(default_factory=list)
    _styles: dict[TextStyle, list[_Run[TextStyle]]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return "".join(self._parts)

    @property
    def last_words(self) -> str:
        """What was written last and stands right before what comes next; empty where a blank or a block is between."""
        return self._parts[-1] if self._parts and self._shape is not None and not self._before else ""

    @property
    def is_in_block(self) -> bool:
        return self._shape is not None

    def add(
        self,
        words: str,
        shape: BlockShape,
        styles: Iterable[TextStyle] = (),
        link: tuple[int, str] | None = None,
        *,
        keep_space: bool = False,
    ) -> TextSpan | None:
        """Words of the block in hand, or the first of a new one, and where they stand now; None for white space.

        `link` is the link's number and its address.
        """
        folded = words if keep_space else _SPACES.sub(" ", words)
        bare = folded.strip(_EDGES)
        lead = folded[: len(folded) - len(folded.lstrip(_EDGES))]
        if lead and self._shape is not None and (keep_space or not self._before):
            self._before += lead
        if not bare:
            return None
        if self._shape is None:
            self._begin(shape)
        elif self._before and self.length > self._start:
            self._write(self._before)
        self._before = folded[len(lead) + len(bare) :]
        self._write_styled(bare, styles, link)
        return TextSpan(self.length - len(bare), self.length)

    def break_line(self) -> None:
        """A line break; a second one ends the block."""
        if self._shape is None or (self._in_row and self.length == self._cell_start):
            return
        if "\n" in self._before and not self._in_row:
            self.end_block()
        else:
            self._before = "\n"

    def end_part(self) -> None:
        """The block ends; in a row of a table, the line."""
        if not self._in_row:
            self.end_block()
        elif self._shape is not None and self.length > (self._cell_start or 0):
            self._before = "\n"

    def begin_row(self) -> None:
        """From here to the end of the block, all is one row of a table."""
        self.end_block()
        self._in_row = True
        self._cell_starts = []
        self._cell_start = None

    def next_cell(self) -> None:
        """What follows stands in the next cell of the row."""
        if not self._in_row:
            return
        self._close_cell()
        self._cell_start = self.length
        if self._shape is not None:
            self._write("\t")
            self._cell_start = self.length
        self._before = ""

    def end_block(self) -> None:
        """Nothing happens where no block is open."""
        self._close_cell()
        if self._shape is not None:
            span = TextSpan(self._start, self.length)
            cells: tuple[TextSpan, ...] = ()
            if self._in_row:
                cells, span = self._cells_of_row(span)
            self.blocks.append(Block(self._shape.kind, span, self._shape.level, self._shape.marker, cells=cells))
        self._shape = None
        self._before = ""
        self._in_row = False
        self._cell_start = None
        self._cell_starts = []

    def links(self) -> tuple[Link, ...]:
        return tuple(Link(TextSpan(run.start, run.end), run.key[1]) for run in self._links)

    def styles(self) -> tuple[StyledText, ...]:
        """In the order of the text."""
        runs = [(run, style) for style, of_style in self._styles.items() for run in of_style]
        found = [StyledText(TextSpan(run.start, run.end), style) for run, style in runs]
        return tuple(sorted(found, key=lambda styled: (styled.span, styled.style)))

    def finished_blocks(self) -> tuple[Block, ...]:
        """All blocks; the short first line of a list item that has a body is its title."""
        self.end_block()
        text = self.text
        finished = []
        for block, following in zip_longest(self.blocks, self.blocks[1:]):
            is_title = (
                block.kind is BlockKind.LIST_ITEM
                and following is not None
                and following.kind is BlockKind.PARAGRAPH
                and following.level == block.level
                and _is_short(block.span.of(text))
            )
            finished.append(replace(block, is_title=True) if is_title else block)
        return tuple(finished)

    def _begin(self, shape: BlockShape) -> None:
        if self.blocks:
            together = self.blocks[-1].kind is shape.kind and shape.kind in _CLOSE_TOGETHER
            self._write("\n" if together else "\n\n")
        self._shape = shape
        self._start = self.length
        self._before = ""
        if self._in_row:
            self._cell_starts = [(self._start, self._start) for _ in self._cell_starts]
            self._cell_start = self._start

    def _close_cell(self) -> None:
        if self._in_row and self._cell_start is not None:
            self._cell_starts.append((self._cell_start, max(self.length, self._cell_start)))
            self._cell_start = None

    def _cells_of_row(self, span: TextSpan) -> tuple[tuple[TextSpan, ...], TextSpan]:
        """The cells without empty ones at the end, whose tabs are taken back."""
        cells = [TextSpan(start, end) for start, end in self._cell_starts]
        while cells and not len(cells[-1]):
            cells.pop()
        end = cells[-1].end if cells else span.end
        surplus = self.length - end
        while surplus > 0:
            last = self._parts.pop()
            keep = max(0, len(last) - surplus)
            surplus -= len(last) - keep
            if keep:
                self._parts.append(last[:keep])
        self.length = end
        return tuple(cells), TextSpan(span.start, end)

    def _write(self, words: str) -> None:
        self._parts.append(words)
        self.length += len(words)

    def _write_styled(self, words: str, styles: Iterable[TextStyle], link: tuple[int, str] | None) -> None:
        start = self.length
        self._write(words)
        for style in styles:
            self._extend(self._styles.setdefault(style, []), start, style)
        if link is not None:
            self._extend(self._links, start, link)

    def _extend(self, runs: list[_Run[_Key]], start: int, key: _Key) -> None:
        # a space between two runs of the same block belongs to both
        if runs and runs[-1].key == key and runs[-1].end >= max(self._start, start - 1):
            runs[-1].end = self.length
        else:
            runs.append(_Run(start, self.length, key))


def _is_short(words: str) -> bool:
    return len(words) <= _LONGEST_ITEM_TITLE and not words.rstrip("'\"”’)").endswith((".", "!", ";", ",", "…"))
