"""A draft as the units that are set beside those of the next: sentences, items, rows, headings, notes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from factcheck_app.analysis.claims.units import Unit, find_units
from factcheck_app.analysis.drafts.draft_words import Word, words_in
from factcheck_app.analysis.sentences import split_sentences
from factcheck_app.domain.article import Article, Block, BlockKind
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_span import TextSpan

# a lower rank than any heading has
_NO_HEADING = 9


@dataclass(frozen=True, slots=True)
class DraftUnit:
    """One unit, its words, the number of its block and its place in that block, both from 0."""

    unit: Unit
    words: tuple[Word, ...]
    block: int
    place: int

    @property
    def span(self) -> TextSpan:
        return self.unit.span


class DraftUnits:
    """All units of a draft in order, notes and lists of references included."""

    def __init__(self, article: Article, sources: Sequence[Source]) -> None:
        self.article = article
        self._marks = sorted(
            span for source in sources for span in source.mentions if not any(map(str.isalpha, span.of(article.text)))
        )
        self.units = tuple(self._numbered(_all_units(article)))
        # a number for each wording, so that units are compared as numbers
        self.keys = [tuple(word.text for word in unit.words) for unit in self.units]

    @cached_property
    def _starts(self) -> list[int]:
        return [unit.span.start for unit in self.units]

    def words_of(self, span: TextSpan) -> tuple[Word, ...]:
        """The words that stand in this stretch."""
        first = max(0, bisect_left(self._marks, TextSpan(span.start, span.start)) - 1)
        last = bisect_right(self._marks, TextSpan(span.end, span.end))
        return words_in(self.article.text, span, self._marks[first:last])

    def overlapping(self, span: TextSpan) -> tuple[int, int] | None:
        """First and last unit that the span touches; None where it touches none."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        touched = [i for i in range(first, bisect_left(self._starts, span.end)) if self.units[i].span.overlaps(span)]
        return (touched[0], touched[-1]) if touched else None

    def lead_in(self, index: int) -> tuple[str, ...]:
        """The words before the list that the unit stands in, where they end in a colon; empty for others."""
        if self.units[index].unit.block.kind is not BlockKind.LIST_ITEM:
            return ()
        while index >= 0 and self.units[index].unit.block.kind is BlockKind.LIST_ITEM:
            index -= 1
        return self.keys[index] if index >= 0 and self.keys[index][-1:] == (":",) else ()

    def first_row(self, index: int) -> tuple[str, ...]:
        """The words of the first row of the table that the unit stands in; empty for others."""
        first = index
        while first >= 0 and self.units[first].unit.block.kind is BlockKind.TABLE_ROW:
            first -= 1
        return () if first == index else self.keys[first + 1]

    def heading_above(self, index: int) -> tuple[str, ...]:
        """The words of the heading that the unit stands under; of a heading, those of the one above it."""
        above = self._headings_above[index]
        return () if above is None else self.keys[above]

    def headings_above(self, index: int) -> tuple[tuple[str, ...], ...]:
        """The same with the headings that this one stands under, the nearest first."""
        found: list[tuple[str, ...]] = []
        above = self._headings_above[index]
        while above is not None:
            found.append(self.keys[above])
            above = self._headings_above[above]
        return tuple(found)

    @cached_property
    def _headings_above(self) -> list[int | None]:
        """For each unit the heading it stands under."""
        above: list[int | None] = []
        open_headings: list[tuple[int, int]] = []
        for index, each in enumerate(self.units):
            block = each.unit.block
            level = max(1, block.level) if block.kind is BlockKind.HEADING else _NO_HEADING
            while open_headings and open_headings[-1][0] >= level:
                open_headings.pop()
            above.append(open_headings[-1][1] if open_headings else None)
            if level < _NO_HEADING:
                open_headings.append((level, index))
        return above

    def _numbered(self, found: Sequence[tuple[int, Unit]]) -> Iterator[DraftUnit]:
        place, before = 0, -1
        for block, unit in found:
            place = place + 1 if block == before else 0
            before = block
            yield DraftUnit(unit, self.words_of(unit.span), block, place)


def _all_units(article: Article) -> list[tuple[int, Unit]]:
    """Each unit with the number of its block, in order."""
    starts = [block.span.start for block in article.blocks]
    known = [(bisect_right(starts, unit.span.start) - 1, unit) for unit in find_units(article)]
    covered = {block for block, _unit in known}
    others = [
        (number, unit)
        for number, block in enumerate(article.blocks)
        if number not in covered
        for unit in _sentences_of(article, block)
    ]
    return sorted((*known, *others), key=lambda each: (each[0], each[1].span))


def _sentences_of(article: Article, block: Block) -> Iterator[Unit]:
    for span in split_sentences(block.span.of(article.text)):
        placed = span.shifted(block.span.start)
        yield Unit(placed, placed.of(article.text), block, "", False, "", "")
