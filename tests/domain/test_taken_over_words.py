"""The history names the review that a verdict was taken from, as long as it is there."""

from __future__ import annotations

from datetime import UTC, datetime

from factcheck_app.domain.decision import TakenFrom
from factcheck_app.domain.taken_over_words import taken_over_words

TAKEN = TakenFrom("3fa2b1c4d5", "c1", datetime(2025, 3, 3, 12, tzinfo=UTC))


def test_the_review_is_named_by_its_title() -> None:
    words = taken_over_words(TAKEN, {"3fa2b1c4d5": "Tea"})
    assert words == "taken over from “Tea” (3fa2b1c4), judged there on 3 March 2025"


def test_a_review_that_was_deleted_is_named_as_gone() -> None:
    assert "from a review that is no longer here (3fa2b1c4)" in taken_over_words(TAKEN, {})
