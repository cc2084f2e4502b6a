"""Tests of what a source's card says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.source import Source
from factcheck_app.gui.sources.source_words import (
    accessible_words,
    card_title,
    cited_by_words,
    claims_of_sources,
    publication_line,
)
from tests.gui.claims.example_review import make_review, make_source


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ([], "No claim leans on it"),
        ([4], "Claim 4"),
        ([4, 5], "Claims 4, 5"),
        ([9, 4, 7, 8, 10], "Claims 4, 7–10"),
        ([4, 4], "Claim 4"),
    ],
)
def test_claims_are_named_in_runs(numbers: list[int], words: str) -> None:
    assert cited_by_words(numbers) == words


def test_both_journals_are_named_where_they_differ() -> None:
    assert publication_line(make_source()).startswith("Nutrition Reviews (the draft says Journal of Sleep Research)")


def test_a_journal_that_only_the_draft_names_is_said_to_be_so() -> None:
    assert publication_line(replace(make_source(), journal=None, year=None)) == (
        "Journal of Sleep Research, as the draft says"
    )


def test_a_source_without_a_title_is_called_as_the_draft_writes_it() -> None:
    assert card_title(Source(1, "Lindqvist\n2019")) == "Lindqvist 2019"
    assert card_title(Source(1, "read it here", url="https://example.org/a")) == "Link “read it here”"
    assert card_title(Source(1, "", url="https://example.org/a")) == "https://example.org/a"


def test_a_screen_reader_hears_flags_and_what_is_not_checked() -> None:
    words = accessible_words(make_source(), [2, 3])
    assert "flag: journal differs from identifier" in words
    assert "not checked for retractions" in words
    assert words.endswith("Claims 2, 3")


def test_each_source_knows_the_claims_that_lean_on_it() -> None:
    assert claims_of_sources(make_review())[1] == [2, 3]
