"""What became of the claims in a next draft, as the JSON of the command line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.review import Review
from factcheck_app.domain.revision import Carried, CarriedClaim, CarryOver, Revision
from factcheck_app.domain.text_span import TextSpan


def describe_carry_over(carry_over: CarryOver, old: Review, new: Review) -> dict[str, Any]:
    """Counts, and every claim with its wordings, as `revise --json` and `compare --json` print them."""
    return {
        "review": new.id,
        "from": old.revision,
        "to": new.revision,
        "in_common": round(carry_over.in_common, 3),
        "counts": {str(how): len(carry_over.of(how)) for how in Carried},
        "claims": [_claim(carried, old, new) for carried in carry_over.claims],
    }


def describe_revisions(revisions: Sequence[Revision]) -> list[dict[str, Any]]:
    """The drafts of a review, as `compare --json` prints them."""
    return [
        {
            "revision": each.number,
            "title": each.title,
            "file_name": each.file_name,
            "sha256": each.sha256,
            "opened_at": each.opened_at.isoformat(timespec="milliseconds"),
            "opened_by": each.opened_by,
            "claims": each.claims,
            "follows": each.follows,
            "taken_back_at": each.taken_back_at and each.taken_back_at.isoformat(timespec="milliseconds"),
            "taken_back_by": each.taken_back_by or None,
        }
        for each in revisions
    ]


def _claim(carried: CarriedClaim, old: Review, new: Review) -> dict[str, Any]:
    claim_id = carried.claim.id
    before = old.claim(claim_id) if carried.before is not None else None
    after = new.claim(claim_id) if carried.after is not None else None
    return {
        "how": str(carried.how),
        "id": claim_id,
        "claim": after.number if after else None,
        "claim_before": before.number if before else None,
        "verdict_before": str(before.judgement.verdict) if before else None,
        "verdict": str(after.judgement.verdict) if after else None,
        "before": _wording(carried.before, carried.old_changes),
        "after": _wording(carried.after, carried.new_changes),
        "why": carried.why,
    }


def _wording(claim: Claim | None, changes: Sequence[TextSpan]) -> dict[str, Any] | None:
    if claim is None:
        return None
    marked = [{"start": span.start, "end": span.end} for span in changes]
    return {"start": claim.span.start, "end": claim.span.end, "text": claim.text, "changes": marked}
