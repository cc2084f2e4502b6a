"""The outline of a draft: its headings, and how much is left to decide under each."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from factcheck_app.domain.article import Block, BlockKind
from factcheck_app.domain.review import Review
from factcheck_app.gui.look.translation import translate


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A heading at `position` (code point of the draft). `depth` counts from 0; claims set aside are in no count."""

    position: int
    title: str
    depth: int
    claims: int
    left: int

    @property
    def state(self) -> str:
        """ "2 left", "done", or nothing where no claim stands under it."""
        if not self.claims:
            return ""
        return translate("outline", "{left} left").format(left=self.left) if self.left else translate("outline", "done")


def make_outline(review: Review) -> list[OutlineEntry]:
    """Headings in order, each with the claims up to the next heading.

    The draft's own title is left out where it stands alone at its level with nothing to decide under it.
    """
    blocks = [block for block in review.article.blocks if block.kind is BlockKind.HEADING]
    starts = [block.span.start for block in blocks]
    claims, left = [0] * len(blocks), [0] * len(blocks)
    for reviewed in review.claims:
        under = bisect_right(starts, reviewed.claim.span.start) - 1
        if under >= 0 and reviewed.judgement.set_aside is None:
            claims[under] += 1
            left[under] += not reviewed.judgement.is_decided
    first = 1 if _opens_with_title(review, blocks) and not claims[0] else 0
    depths = {level: depth for depth, level in enumerate(sorted({block.level for block in blocks[first:]}))}
    text = review.article.text
    return [
        OutlineEntry(block.span.start, " ".join(block.span.of(text).split()), depths[block.level], claims[i], left[i])
        for i, block in enumerate(blocks)
        if i >= first
    ]


def entry_at(entries: list[OutlineEntry], position: int) -> int | None:
    """Index of the entry whose part of the draft holds this code point; None before the first heading."""
    index = bisect_right([entry.position for entry in entries], position) - 1
    return index if index >= 0 else None


def _opens_with_title(review: Review, blocks: list[Block]) -> bool:
    if len(blocks) < 2:
        return False
    level = blocks[0].level
    alone = all(block.level > level for block in blocks[1:])
    return alone and " ".join(blocks[0].span.of(review.article.text).split()) == " ".join(review.article.title.split())
