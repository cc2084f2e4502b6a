"""Recognises the claims of a draft whose wording was judged before in the library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factcheck_app.domain.judged_wording import RecognisedWording
from factcheck_app.domain.review import Review
from factcheck_app.storage.judged_wordings import read_judged_wordings
from factcheck_app.storage.review_database import ReviewDatabase


def recognise_claims(review: Review, database: ReviewDatabase) -> Mapping[str, Sequence[RecognisedWording]]:
    """What was said earlier, by the id of the claim; claims that were not met before are left out.

    Raises DatabaseUnusable.
    """
    from factcheck_app.analysis.judged_before import JudgedBefore

    index = JudgedBefore(read_judged_wordings(database))
    found: dict[str, list[RecognisedWording]] = {}
    for each in index.recognise([claim.claim for claim in review.claims], review.id):
        found.setdefault(each.claim_id, []).append(each)
    return found
