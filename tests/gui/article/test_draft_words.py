"""What is said of a draft beside its own words."""

from __future__ import annotations

import pytest

from factcheck_app.gui.article.draft_words import as_tooltip, what_is_left_out, why_no_claims
from tests.fakes.reviews import make_review_without_claims
from tests.gui.article.example_draft import make_draft, make_draft_review, make_full_review


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "No claims were found"),
        (None, "No claims were found"),
        ("de", "This draft seems to be written in German."),
        ("xx", "This draft seems not to be in English."),
    ],
)
def test_a_draft_without_claims_says_why(language: str | None, words: str) -> None:
    assert why_no_claims(make_draft_review(make_draft("Worte.", language=language))).startswith(words)


def test_a_draft_with_claims_needs_no_sentence() -> None:
    assert why_no_claims(make_full_review()) == ""


def test_what_is_left_out_stands_in_one_sentence() -> None:
    assert what_is_left_out(make_full_review().article) == "Left out: 3 pictures, a deleted tracked change."
    assert what_is_left_out(make_review_without_claims().article) == ""


def test_a_tooltip_shows_markup_as_characters() -> None:
    assert as_tooltip("<img src=x>\n& more") == "<qt>&lt;img src=x&gt;<br>&amp; more</qt>"
    assert as_tooltip("") == ""
