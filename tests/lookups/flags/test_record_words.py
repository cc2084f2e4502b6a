"""Flags speak of works in whole words."""

from __future__ import annotations

from factcheck_app.domain.work import Design, Provider
from factcheck_app.lookups.flags.record_words import in_a_row, listed_as, title_words
from tests.fakes.works import record_of, work_of


def test_names_stand_in_a_row() -> None:
    assert [in_a_row(names) for names in (["a"], ["a", "b"], ["a", "b", "c"])] == ["a", "a and b", "a, b and c"]


def test_a_long_title_is_cut_and_a_missing_one_named() -> None:
    assert title_words(work_of(record_of(title="Tea.", year=None))) == "“Tea”"
    assert title_words(work_of(record_of(title=None))) == "the record"
    assert len(title_words(work_of(record_of(title="tea " * 90)))) < 150


def test_who_lists_it_as_what() -> None:
    both = [record_of(provider, designs=(Design.COMMENT,)) for provider in (Provider.CROSSREF, Provider.PUBMED)]
    assert listed_as(work_of(*both), Design.COMMENT) == "Crossref and PubMed list it as an editorial or letter"
    assert listed_as(work_of(record_of()), Design.REVIEW) == "By its own words it is a review"
