"""Sets two drafts side by side whose claims are known by their ids: what a reviewer compares after the carry-over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from factcheck_app.analysis.drafts.draft_words import Word, plain_words, words_in
from factcheck_app.analysis.drafts.unit_alignment import longest_rise, share_of_words
from factcheck_app.analysis.drafts.word_changes import changed_words
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.revision import Carried, CarriedClaim, CarryOver
from factcheck_app.domain.text_span import TextSpan


def compare_known_claims(old: Sequence[Claim], new: Sequence[Claim], old_text: str, new_text: str) -> CarryOver:
    """The claims of two drafts of one review, each in the order of their place; equal ids are one claim."""
    places = {claim.id: index for index, claim in enumerate(new)}
    in_both = [(index, places[claim.id]) for index, claim in enumerate(old) if claim.id in places]
    in_order = set(longest_rise(in_both))
    before = {claim.id: (index, claim) for index, claim in enumerate(old)}
    carried = []
    for claim in new:
        if claim.id not in before:
            carried.append(CarriedClaim(Carried.NEW, None, claim))
            continue
        index, was = before[claim.id]
        carried.append(_compared(was, claim, is_moved=index not in in_order))
    removed = [CarriedClaim(Carried.REMOVED, claim, None) for claim in old if claim.id not in places]
    shared = share_of_words(Counter(plain_words(old_text)), Counter(plain_words(new_text)))
    return CarryOver((*carried, *removed), shared)


def _compared(was: Claim, now: Claim, *, is_moved: bool) -> CarriedClaim:
    old, new = _words(was), _words(now)
    if [word.text for word in old] == [word.text for word in new]:
        return CarriedClaim(Carried.MOVED if is_moved else Carried.UNCHANGED, was, now)
    return CarriedClaim(Carried.REWORDED, was, now, *changed_words(old, new, 0, 0))


def _words(claim: Claim) -> tuple[Word, ...]:
    return words_in(claim.text, TextSpan(0, len(claim.text)))
