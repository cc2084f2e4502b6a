"""Sets two drafts side by side whose claims are known by their ids: what a reviewer compares after the carry-over."""

from __future__ import annotations

from factcheck_app.analysis.drafts.two_drafts import DraftClaims, TwoDrafts
from factcheck_app.domain.revision import Carried, CarriedClaim, CarryOver


def compare_known_claims(old: DraftClaims, new: DraftClaims) -> CarryOver:
    """The claims of two drafts of one review, each in the order of their place; equal ids are one claim.

    They are judged as they were when the next draft came: the same words ask where what they lean on has changed.
    """
    drafts = TwoDrafts(old, new)
    before = {claim.id: claim for claim in old.claims}
    carried = [
        drafts.carried(before[claim.id], claim) if claim.id in before else CarriedClaim(Carried.NEW, None, claim)
        for claim in new.claims
    ]
    standing = {claim.id for claim in new.claims}
    removed = [CarriedClaim(Carried.REMOVED, claim, None) for claim in old.claims if claim.id not in standing]
    return CarryOver((*carried, *removed), drafts.in_common())
