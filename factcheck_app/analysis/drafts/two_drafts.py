"""Two drafts with their claims, and what a claim that stands in both has become: one judge for every comparison."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck_app.analysis.drafts.claim_context import ClaimContext
from factcheck_app.analysis.drafts.draft_units import DraftUnits
from factcheck_app.analysis.drafts.unit_alignment import UnitAlignment, align_units
from factcheck_app.analysis.drafts.word_changes import changed_words
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.revision import Carried, CarriedClaim
from factcheck_app.domain.source import Source


@dataclass(frozen=True, eq=False)
class DraftClaims:
    """A draft with its claims in the order of their place; sources of the same number are one work in both drafts."""

    article: Article
    claims: Sequence[Claim]
    sources: Sequence[Source] = ()


class TwoDrafts:
    """The units of both drafts, aligned; `touched` holds the first and last unit of each old claim, by its id."""

    def __init__(self, old: DraftClaims, new: DraftClaims) -> None:
        self._old, self._new = old, new
        self.was, self.now = DraftUnits(old.article, old.sources), DraftUnits(new.article, new.sources)
        self.touched = {claim.id: self.was.overlapping(claim.span) for claim in old.claims}
        asked = {i for touched in self.touched.values() if touched for i in range(touched[0], touched[1] + 1)}
        self.alignment: UnitAlignment = align_units(self.was.keys, self.now.keys, asked)
        self._context = ClaimContext(self.was, self.now, self.alignment)

    def carried(self, before: Claim, after: Claim) -> CarriedClaim:
        """What became of an old claim that stands as `after` in the new draft."""
        old_words, new_words = self.was.words_of(before.span), self.now.words_of(after.span)
        if [word.text for word in old_words] != [word.text for word in new_words]:
            was, now = changed_words(old_words, new_words, before.span.start, after.span.start)
            return CarriedClaim(Carried.REWORDED, before, after, was, now)
        why = self._difference(before, after)
        if why:
            return CarriedClaim(Carried.REWORDED, before, after, why=why)
        touched = self.touched[before.id]
        is_moved = touched is not None and touched[0] in self.alignment.moved
        return CarriedClaim(Carried.MOVED if is_moved else Carried.UNCHANGED, before, after)

    def _difference(self, before: Claim, after: Claim) -> str:
        was, now = self.touched[before.id], self.now.overlapping(after.span)
        if was is None or now is None or was[0] not in self.alignment.same:
            return "The sentence around it has other words."
        if _cited_in(before, self._old.sources) != _cited_in(after, self._new.sources):
            return "It cites other works than before."
        return self._context.difference(before, after, was[0], now[0])

    def in_common(self) -> float:
        """Share 0..1 of the words of the shorter draft: units that stand in both, in part where they were reworded."""
        sizes_old, sizes_new = list(map(len, self.was.keys)), list(map(len, self.now.keys))
        common = sum(sizes_old[index] for index in self.alignment.same)
        for old, new in self.alignment.alike.items():
            common += (Counter(self.was.keys[old]) & Counter(self.now.keys[new])).total()
        shorter = min(sum(sizes_old), sum(sizes_new))
        return min(1.0, common / shorter) if shorter else 0.0


def _cited_in(claim: Claim, sources: Iterable[Source]) -> set[int]:
    """Numbers of the sources that the claim's own words name."""
    return {source.number for source in sources if any(mention.overlaps(claim.span) for mention in source.mentions)}
