"""Sentences on sign-off and time."""

from __future__ import annotations

import pytest

from factcheck_app.domain.review_event import ReviewEvent, sign_off
from factcheck_app.gui.summary.standing_words import spent_sentence, standing_sentence
from tests.fakes.reviews import HEAD, MADE, make_review, make_review_without_claims


def test_what_is_open_is_said_until_it_is_signed_off() -> None:
    assert standing_sentence(make_review()).startswith("Not signed off; ")
    signed = make_review().with_event(ReviewEvent(1, sign_off(HEAD.head, 47), "Ana Brandt", MADE))
    said = standing_sentence(signed)
    assert said.startswith("Signed off by Ana Brandt on 23 November 2026, ")
    assert f"47 rows, head {HEAD.head[:4]} {HEAD.head[4:8]}" in said


def test_a_draft_without_claims_has_nothing_to_decide() -> None:
    assert standing_sentence(make_review_without_claims()) == "Not signed off; it has no claims."


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "under a minute"), (59, "under a minute"), (60, "1 min"), (4_380, "1 h 13 min")]
)
def test_time_is_told_in_minutes_and_hours(seconds: int, words: str) -> None:
    assert spent_sentence(seconds, is_counting=True).startswith(f"Time spent: {words}. ")


def test_nothing_is_said_of_time_that_nobody_counts() -> None:
    assert spent_sentence(0, is_counting=False) == ""
    assert "not counted now" in spent_sentence(90, is_counting=False)
