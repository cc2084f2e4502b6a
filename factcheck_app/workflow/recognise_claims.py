"""Recognises the claims of a draft that were judged before in the library, with what is known of their sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from factcheck_app.domain.judged_wording import RecognisedWording
from factcheck_app.domain.review import Review
from factcheck_app.storage.judged_wordings import read_judged_whole, read_judged_wordings
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.workflow.known_standing import KnownStanding


def recognise_claims(
    review: Review, database: ReviewDatabase, *, claim_ids: Sequence[str] | None = None, most: int | None = 3
) -> Mapping[str, Sequence[RecognisedWording]]:
    """What was said earlier, by the id of the claim; claims that were not met before are left out.

    Of all claims or of these, and of each at most so many. Nobody is asked about the sources: they are told as the
    library knows them by now. Raises DatabaseUnusable.
    """
    from factcheck_app.analysis.judged_before import JudgedBefore

    claims = [each.claim for each in review.claims if claim_ids is None or each.id in claim_ids]
    recognised = JudgedBefore(read_judged_wordings(database)).recognise(claims, review.id, most)
    standing = KnownStanding(database)
    whole = {}
    for judged, sources in read_judged_whole(database, [each.judged for each in recognised]):
        known = tuple(map(standing.of, sources))
        whole[judged.review_id, judged.claim_id] = replace(judged, sources=known)
    found: dict[str, list[RecognisedWording]] = {}
    for each in recognised:
        told = whole.get((each.judged.review_id, each.judged.claim_id))
        if told is not None:
            found.setdefault(each.claim_id, []).append(replace(each, judged=told))
    return found
