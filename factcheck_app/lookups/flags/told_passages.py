"""What the draft says of a source: the claims that lean on it alone, and the sentences that name it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck_app.domain.article import Article, Block, BlockKind
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.source import Source

_END = re.compile(r"(?<=[.!?])[”\"’)\]\d]{0,4}\s+(?=[A-ZÀ-Þ“\"‘(])")
_LONGEST_QUOTE = 180
_SILENT = frozenset({BlockKind.HEADING, BlockKind.NOTE, BlockKind.CAPTION})


@dataclass(frozen=True, slots=True)
class ToldPassage:
    """A passage of the draft, the claim that it is (None where it is none), and the block that it stands in."""

    text: str
    claim: Claim | None
    surroundings: str


def told_passages(source: Source, article: Article, claims: Sequence[Claim]) -> list[ToldPassage]:
    """The passages in the order of the draft.

    A claim that leans on other sources too says nothing sure of this one; nor does a heading.
    """
    found = [
        (claim.span.start, ToldPassage(claim.text, claim, _surroundings(article, claim.span.start)))
        for claim in claims
        if claim.sources == (source.number,) and claim.block not in _SILENT
    ]
    spans = [claim.span for claim in claims]
    for mention in source.mentions:
        if not any(span.overlaps(mention) for span in spans):
            found += ((mention.start, passage) for passage in _sentence_at(article, mention.start))
    return [passage for _, passage in sorted(found, key=lambda one: one[0])]


def quoted(text: str) -> str:
    """The passage in quotation marks, cut at a word where it is long."""
    plain = " ".join(text.split()).rstrip(".")
    if len(plain) > _LONGEST_QUOTE:
        plain = plain[: _LONGEST_QUOTE - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
    return f"“{plain}”"


def _surroundings(article: Article, place: int) -> str:
    """The words of the block: what an honest writer says once need not stand in every sentence."""
    block = _block_at(article, place)
    return block.span.of(article.text) if block is not None else ""


def _sentence_at(article: Article, place: int) -> Iterator[ToldPassage]:
    block = _block_at(article, place)
    if block is None or block.kind in _SILENT:
        return
    text, start = block.span.of(article.text), block.span.start
    ends = [0, *(found.end() for found in _END.finditer(text)), len(text)]
    for begin, end in pairwise(ends):
        if begin <= place - start < end:
            yield ToldPassage(text[begin:end].strip(), None, text)


def _block_at(article: Article, place: int) -> Block | None:
    return next((block for block in article.blocks if block.span.start <= place < block.span.end), None)
