"""Where a claim may stand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.edits.claim_places import claim_span, demand_newest
from factcheck_app.domain.errors import InvalidDecision
from factcheck_app.domain.text_span import TextSpan
from tests.fakes.reviews import make_review

REVIEW = make_review(())
FIRST = REVIEW.claims[0].claim.span


@pytest.mark.parametrize(
    ("start", "end", "sentence"),
    [
        (FIRST.start, FIRST.start, "There are no words in this place."),
        (FIRST.end, FIRST.start, "There are no words in this place."),
        (FIRST.end, FIRST.end + 1, "There are no words in this place."),
        (FIRST.start - 3, FIRST.start + 4, "A claim stands in one paragraph, list item, row or heading."),
        (0, 10_000_000, "characters, and the claim would reach outside."),
        (-1, 5, "characters, and the claim would reach outside."),
        (FIRST.start + 4, FIRST.start + 9, "These words belong to claim 1 already."),
    ],
)
def test_what_is_no_place_for_a_claim_is_refused_in_a_sentence(start: int, end: int, sentence: str) -> None:
    with pytest.raises(InvalidDecision, match=r"\.$") as refusal:
        claim_span(REVIEW, start, end)
    assert sentence in refusal.value.sentence


def test_blanks_at_the_ends_of_a_selection_are_no_part_of_the_claim() -> None:
    span = claim_span(REVIEW, FIRST.start + 3, FIRST.start + 10, {REVIEW.claims[0].id})
    assert span == TextSpan(FIRST.start + 4, FIRST.start + 9)
    assert span.of(REVIEW.article.text) == "adult"


def test_an_earlier_draft_is_kept_as_it_was() -> None:
    with pytest.raises(InvalidDecision, match="Draft 1 is kept as it was"):
        demand_newest(replace(REVIEW, is_newest=False))
