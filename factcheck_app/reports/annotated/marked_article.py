"""The article cut into pieces, each with its style, its link and the claims that cover it; no word is left out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck_app.domain.article import Article, Block, BlockKind, TextStyle
from factcheck_app.domain.review import Review
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.reports.annotated.margin_note import MarginNote, make_note
from factcheck_app.reports.formats import ExportOptions, Include
from factcheck_app.reports.printable_text import printable

_SAFE_ADDRESSES = ("http://", "https://", "mailto:")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one look. `claims` cover it, in the order of their place; `begins` are those that begin here.

    `url` is an address that may be followed, else empty. `calls` is the number of the note block that it calls.
    """

    text: str
    styles: frozenset[TextStyle] = frozenset()
    url: str = ""
    calls: int | None = None
    claims: tuple[MarginNote, ...] = ()
    begins: tuple[MarginNote, ...] = ()


@dataclass(frozen=True, slots=True)
class MarkedBlock:
    """A block of the article; `cells` holds one row of pieces, or one for each cell of a table's row.

    `number` counts the blocks from 0. `level` and `marker` are the block's own.
    """

    number: int
    kind: BlockKind
    level: int
    marker: str
    is_title: bool
    cells: tuple[tuple[Piece, ...], ...]

    @property
    def begins(self) -> tuple[MarginNote, ...]:
        """The claims that begin in this block, in the order of their place."""
        return tuple(note for cell in self.cells for piece in cell for note in piece.begins)

    @property
    def text(self) -> str:
        """Its words, without their marks."""
        return " ".join("".join(piece.text for piece in cell) for cell in self.cells)


@dataclass(frozen=True, slots=True)
class MarkedArticle:
    """The blocks in reading order, every claim that is marked, and those whose words stand in none of the blocks."""

    blocks: tuple[MarkedBlock, ...]
    notes: tuple[MarginNote, ...]
    unplaced: tuple[MarginNote, ...]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A span of the text and the one thing it says of its words."""

    span: TextSpan
    style: TextStyle | None = None
    url: str = ""
    calls: int | None = None
    claim: MarginNote | None = None


def mark_article(review: Review, options: ExportOptions) -> MarkedArticle:
    """Cuts the article of a review; claims that were set aside are marked where the options let them in."""
    article = review.article
    blocks = list(_whole(article))
    cells = [_cells_of(article, block) for block in blocks]
    claims = _claims(review, options)
    stretches = [*_looks(article, blocks), *claims]
    per_cell = _sorted_into([cell for row in cells for cell in row], stretches)
    begun: set[int] = set()
    marked = []
    at = 0
    for number, (block, row) in enumerate(zip(blocks, cells, strict=True)):
        pieces = tuple(_cut(article, cell, per_cell[at + index], begun) for index, cell in enumerate(row))
        at += len(row)
        marked.append(MarkedBlock(number, block.kind, block.level, block.marker, block.is_title, pieces))
    notes = tuple(stretch.claim for stretch in claims if stretch.claim is not None)
    return MarkedArticle(tuple(marked), notes, tuple(note for note in notes if note.number not in begun))


def _claims(review: Review, options: ExportOptions) -> list[_Stretch]:
    return [
        _Stretch(reviewed.claim.span, claim=make_note(reviewed, options))
        for reviewed in review.claims
        if reviewed.judgement.set_aside is None or options.includes(Include.SET_ASIDE)
    ]


def _whole(article: Article) -> Iterator[Block]:
    """The blocks, with a paragraph for words that stand between them."""
    end = 0
    for block in article.blocks:
        between = list(_paragraphs(article.text, end, block.span.start))
        if between and block.marker and _is_bullet(between[-1].span.of(article.text)):
            # on a line of its own before its item, which is drawn with it
            between.pop()
        yield from between
        yield block
        end = block.span.end
    yield from _paragraphs(article.text, end, len(article.text))


def _is_bullet(words: str) -> bool:
    return len(words) == 1 and not words.isalnum()


def _paragraphs(text: str, start: int, end: int) -> Iterator[Block]:
    for line in text[start:end].splitlines(keepends=True):
        words = line.strip()
        if words:
            first = start + line.index(words)
            yield Block(BlockKind.PARAGRAPH, TextSpan(first, first + len(words)))
        start += len(line)


def _cells_of(article: Article, block: Block) -> tuple[TextSpan, ...]:
    """The cells of a row, or the block whole where it has none or words stand between them."""
    ends = [block.span.start, *(place for cell in block.cells for place in (cell.start, cell.end)), block.span.end]
    between = [article.text[left:right] for left, right in list(pairwise(ends))[::2]]
    if not block.cells or any(char.isalnum() for words in between for char in words):
        return (block.span,)
    return block.cells


def _looks(article: Article, blocks: Sequence[Block]) -> Iterator[_Stretch]:
    numbers = {block.span: number for number, block in enumerate(blocks)}
    for styled in article.styles:
        yield _Stretch(styled.span, style=styled.style)
    for link in article.links:
        if link.url.lower().startswith(_SAFE_ADDRESSES):
            yield _Stretch(link.span, url=link.url)
    for mark in article.note_marks:
        yield _Stretch(mark.span, calls=numbers.get(mark.note))


def _sorted_into(cells: Sequence[TextSpan], stretches: Iterable[_Stretch]) -> list[list[_Stretch]]:
    """For each cell the stretches that overlap it, in the order of their place."""
    found: list[list[_Stretch]] = [[] for _cell in cells]
    ends = [cell.end for cell in cells]
    for stretch in sorted(stretches, key=lambda stretch: (stretch.span.start, -stretch.span.end)):
        index = bisect_right(ends, stretch.span.start)
        while index < len(cells) and cells[index].start < stretch.span.end:
            if cells[index].overlaps(stretch.span):
                found[index].append(stretch)
            index += 1
    return found


def _cut(article: Article, cell: TextSpan, stretches: Sequence[_Stretch], begun: set[int]) -> tuple[Piece, ...]:
    """The pieces of a cell; `begun` are the numbers of the claims whose first words were put out."""
    places = {cell.start, cell.end}
    for stretch in stretches:
        places.update((max(stretch.span.start, cell.start), min(stretch.span.end, cell.end)))
    pieces = []
    waiting = list(reversed(stretches))
    active: list[_Stretch] = []
    for start, end in pairwise(sorted(places)):
        while waiting and waiting[-1].span.start <= start:
            active.append(waiting.pop())
        active = [stretch for stretch in active if stretch.span.end > start]
        claims = [stretch.claim for stretch in active if stretch.claim is not None]
        begins = [claim for claim in claims if claim.number not in begun]
        begun.update(claim.number for claim in begins)
        pieces.append(
            Piece(
                text=printable(article.text[start:end]),
                styles=frozenset(stretch.style for stretch in active if stretch.style is not None),
                url=next((stretch.url for stretch in active if stretch.url), ""),
                calls=next((stretch.calls for stretch in active if stretch.calls is not None), None),
                claims=tuple(claims),
                begins=tuple(begins),
            )
        )
    return tuple(pieces)
