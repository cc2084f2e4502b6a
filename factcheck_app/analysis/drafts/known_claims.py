"""Sets two drafts side by side whose claims are known by their ids: what a reviewer compares after the carry-over."""

from __future__ import annotations

from collections import Counter

from factcheck_app.analysis.draft_comparison import DraftClaims
from factcheck_app.analysis.drafts.draft_units import DraftUnits
from factcheck_app.analysis.drafts.draft_words import plain_words
from factcheck_app.analysis.drafts.unit_alignment import longest_rise, share_of_words
from factcheck_app.analysis.drafts.word_changes import changed_words
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.revision import Carried, CarriedClaim, CarryOver


def compare_known_claims(old: DraftClaims, new: DraftClaims) -> CarryOver:
    """The claims of two drafts of one review, each in the order of their place; equal ids are one claim."""
    places = {claim.id: index for index, claim in enumerate(new.claims)}
    before = {claim.id: (index, claim) for index, claim in enumerate(old.claims)}
    in_order = set(longest_rise([(index, places[name]) for name, (index, _claim) in before.items() if name in places]))
    was, now = DraftUnits(old.article, old.sources), DraftUnits(new.article, new.sources)
    carried = []
    for claim in new.claims:
        if claim.id not in before:
            carried.append(CarriedClaim(Carried.NEW, None, claim))
            continue
        index, earlier = before[claim.id]
        carried.append(_compared(was, now, earlier, claim, is_moved=index not in in_order))
    removed = [CarriedClaim(Carried.REMOVED, claim, None) for claim in old.claims if claim.id not in places]
    shared = share_of_words(Counter(plain_words(old.article.text)), Counter(plain_words(new.article.text)))
    return CarryOver((*carried, *removed), shared)


def _compared(was: DraftUnits, now: DraftUnits, before: Claim, after: Claim, *, is_moved: bool) -> CarriedClaim:
    old, new = was.words_of(before.span), now.words_of(after.span)
    if [word.text for word in old] == [word.text for word in new]:
        return CarriedClaim(Carried.MOVED if is_moved else Carried.UNCHANGED, before, after)
    changes = changed_words(old, new, before.span.start, after.span.start)
    return CarriedClaim(Carried.REWORDED, before, after, *changes)
