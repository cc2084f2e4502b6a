"""Sets the claims of a draft beside the next one: what stands there word for word, what was reworded, what is gone.

A claim counts as the same only where every word is, and all that it leans on: a number, a name, a "not" or another
antecedent asks the reviewer.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from factcheck_app.analysis.claim_finder import claim_at
from factcheck_app.analysis.drafts.two_drafts import DraftClaims, TwoDrafts
from factcheck_app.analysis.drafts.word_changes import mapped_stretch
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.revision import Carried, CarriedClaim, CarryOver
from factcheck_app.domain.text_span import TextSpan


def compare_drafts(old: DraftClaims, new: DraftClaims) -> CarryOver:
    """Every claim of the old draft once, with its id where it stands in the new one, and every other claim found there.

    Claims of a reviewer's making (added, cut, merged) are placed by their words; what the program found over them in
    the new draft gives way.
    """
    return _Comparison(old, new).carry_over()


class _Comparison:
    def __init__(self, old: DraftClaims, new: DraftClaims) -> None:
        self._old, self._new = old, new
        self._drafts = TwoDrafts(old, new)
        self._was, self._is = self._drafts.was, self._drafts.now
        self._touched, self._alignment = self._drafts.touched, self._drafts.alignment
        self._found = {claim.span: claim for claim in new.claims}

    def carry_over(self) -> CarryOver:
        placed: dict[str, TextSpan] = {}
        free = _FreeText()
        # the claims that stand there word for word have their places before those that may
        for is_same in (True, False):
            for claim in self._old.claims:
                span = self._same_place(claim) if is_same else self._like_place(claim)
                if span is not None and claim.id not in placed and free.take(span):
                    placed[claim.id] = span
        carried = [self._carried(claim, placed[claim.id]) for claim in self._old.claims if claim.id in placed]
        carried += [CarriedClaim(Carried.NEW, None, c) for c in self._new.claims if free.take(c.span)]
        carried.sort(key=lambda each: each.claim.span)
        removed = [CarriedClaim(Carried.REMOVED, c, None) for c in self._old.claims if c.id not in placed]
        return CarryOver((*carried, *removed), self._drafts.in_common())

    def _same_place(self, claim: Claim) -> TextSpan | None:
        """Where the claim stands word for word; its units must be whole there, side by side in one block."""
        touched = self._touched[claim.id]
        if touched is None:
            return None
        partners = [self._alignment.same.get(index) for index in range(touched[0], touched[1] + 1)]
        first = partners[0]
        if first is None or partners != list(range(first, first + len(partners))):
            return None
        if self._is.units[first].block != self._is.units[first + len(partners) - 1].block:
            return None
        old_words = [word for i in range(touched[0], touched[1] + 1) for word in self._was.units[i].words]
        new_words = [word for i in range(first, first + len(partners)) for word in self._is.units[i].words]
        inside = [
            i for i, word in enumerate(old_words) if claim.span.start <= word.start and word.end <= claim.span.end
        ]
        if not inside:
            return None
        return TextSpan(new_words[inside[0]].start, self._end(new_words[inside[-1]].end, first, len(partners)))

    def _end(self, end: int, first: int, count: int) -> int:
        """A unit that ends in a mark of a reference keeps it."""
        last = self._is.units[first + count - 1]
        return last.span.end if last.words and last.words[-1].end == end else end

    def _like_place(self, claim: Claim) -> TextSpan | None:
        """Where another wording of the claim stands."""
        touched = self._touched[claim.id]
        if touched is None:
            return None
        first, last = self._alignment.partner(touched[0]), self._alignment.partner(touched[1])
        if first is None or last is None:
            first = last = first if last is None else last
        if first is None or last is None or not 0 <= last - first <= touched[1] - touched[0] + 1:
            return None
        new_first, new_last = self._is.units[first], self._is.units[last]
        if new_first.block != new_last.block:
            return None
        whole = TextSpan(new_first.span.start, new_last.span.end)
        if self._was.units[touched[0]].span.start >= claim.span.start - 1 and self._covers_end(claim, touched[1]):
            return whole
        old_words = [word for i in range(touched[0], touched[1] + 1) for word in self._was.units[i].words]
        return mapped_stretch(old_words, self._is.words_of(whole), claim.span)

    def _covers_end(self, claim: Claim, unit: int) -> bool:
        words = self._was.units[unit].words
        return not words or words[-1].end <= claim.span.end + 1

    def _carried(self, before: Claim, span: TextSpan) -> CarriedClaim:
        after = replace(self._claim_there(span), id=before.id, parents=before.parents)
        return self._drafts.carried(before, after)

    def _claim_there(self, span: TextSpan) -> Claim:
        return self._found.get(span) or claim_at(self._new.article, span)


class _FreeText:
    """The text that no claim has taken yet."""

    def __init__(self) -> None:
        self._taken: list[TextSpan] = []

    def take(self, span: TextSpan) -> bool:
        """Takes the stretch, unless a claim stands in it."""
        place = bisect_left(self._taken, span)
        if any(taken.overlaps(span) for taken in self._taken[max(0, place - 1) : place + 1]):
            return False
        self._taken.insert(place, span)
        return True
