"""A row of a table in words that can be read away from its table: each cell with the heading of its column."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import zip_longest

from factcheck_app.domain.article import Article, BlockKind
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.text_span import TextSpan


def words_of_claim(article: Article, claim: Claim) -> str:
    """ "Outcome: Time to fall asleep; Trials: 7" for a whole row under a row of headings, else the claim's own text."""
    if claim.block is not BlockKind.TABLE_ROW:
        return claim.text
    index = bisect_left(article.blocks, claim.span.start, key=lambda block: block.span.start)
    row = article.blocks[index] if index < len(article.blocks) else None
    if row is None or row.kind is not BlockKind.TABLE_ROW or row.span != claim.span:
        return claim.text
    headings = _headings_above(article, index)
    cells = [_words(article, cell) for cell in row.cells]
    if not headings:
        return claim.text
    named = [
        f"{heading}: {cell}" if heading else cell
        for heading, cell in zip_longest(headings, cells, fillvalue="")
        if cell
    ]
    return "; ".join(named)


def _headings_above(article: Article, index: int) -> Sequence[str]:
    """The cells of the table's first row where they head columns; empty where they hold figures, or it is this row."""
    first = index
    while first > 0 and article.blocks[first - 1].kind is BlockKind.TABLE_ROW:
        first -= 1
    headings = [_words(article, cell) for cell in article.blocks[first].cells]
    return [] if first == index or any(heading[:1].isdigit() for heading in headings) else headings


def _words(article: Article, cell: TextSpan) -> str:
    return " ".join(cell.of(article.text).split()).rstrip(":")
