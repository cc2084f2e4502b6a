"""Studies that are named by their journal."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.citations.named_studies import find_named_studies


@pytest.mark.parametrize(
    ("text", "journal", "is_new"),
    [
        ("A trial published in the journal Sleep Notes found it.", "Sleep Notes", True),
        ("The study published in Runner Science found it.", "Runner Science", False),
        ("The results, published in the journal Technique, were clear.", "Technique", False),
        (
            "A 2019 trial, published online last week in The Tea Journal & Review, showed it.",
            "The Tea Journal & Review",
            True,
        ),
        ("It was published in Nature of Tea on Monday.", "Nature of Tea", False),
        ("Writing in the Annals of Tea, the team said so.", "Annals of Tea", False),
        ("It was published in March 2019 in TEA.", "TEA", False),
        ("Another paper in the journal Pain found it.", "Pain", True),
    ],
)
def test_the_journal_ends_where_its_name_ends(text: str, journal: str, is_new: bool) -> None:
    (study,) = find_named_studies(text)
    assert (study.journal, study.is_new) == (journal, is_new)


@pytest.mark.parametrize(
    "text",
    ["It was published in English.", "It was published in March 2019.", "A report published in the US says so."],
)
def test_months_languages_and_countries_are_no_journals(text: str) -> None:
    assert find_named_studies(text) == []
