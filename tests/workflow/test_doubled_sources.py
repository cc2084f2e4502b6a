"""A source that is known to be an earlier one again is told so once."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.source import Source
from factcheck_app.workflow.doubled_sources import newly_doubled
from tests.fakes.reviews import make_review

TWICE = (Source(1, "a", doi="10.5555/a"), Source(2, "b", doi="10.5555/b"), Source(3, "c", doi="10.5555/A"))


def test_it_is_told_once_and_to_its_claims() -> None:
    review = replace(make_review(()), sources=TWICE)
    ((after, claims),) = newly_doubled(review)
    assert (after.number, after.flags[0].code) == (3, "duplicate_source")
    assert {claim.id for claim in claims} == {one.id for one in review.claims if 3 in one.claim.sources}
    assert list(newly_doubled(replace(review, sources=(*TWICE[:2], after)))) == []
