"""The draft's reference is held against the record of its identifier."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import Author, Provider, Unanswered
from factcheck_app.lookups.flags.reference_flags import records_flag, reference_flag, unknown_flag
from factcheck_app.lookups.records.merging import merge_records
from tests.fakes.works import ASKED, ROWAN, TITLE, record_of, work_of

DOI = "10.5555/rest.2019.7"


def reference(title: str = TITLE, authors: str = "Rowan A, Birch B", year: int | None = 2019) -> Source:
    return Source(1, f"{authors}. {title}. J Rest. {year};4:1-9.", doi=DOI, title=title, year=year)


@pytest.mark.parametrize(
    "source",
    [
        reference(),
        reference(TITLE.split(":")[0]),
        reference(TITLE.replace("randomised", "randomized").lower()),
        reference(year=2018),
        reference(year=None),
        reference(authors="Walk Group, Rowan A"),
        reference("Walks and sleep"),
        Source(1, "the study", doi=DOI),
    ],
)
def test_the_right_record_is_no_difference(source: Source) -> None:
    assert reference_flag(source, work_of(ROWAN)) is None


def test_a_wrong_identifier_is_said_with_both_titles() -> None:
    flag = reference_flag(reference("Green tea in the treatment of gout: a survey of gardeners"), work_of(ROWAN))
    assert flag is not None
    assert flag.code == "reference_differs"
    assert "Green tea in the treatment of gout" in flag.message
    assert f"DOI {DOI} belongs to another work: “{TITLE}” (2019)" in flag.message


def test_another_year_and_another_author_are_said() -> None:
    flag = reference_flag(reference(authors="Elm E, Oak O", year=2009), work_of(ROWAN))
    assert flag is not None
    assert "the draft gives the year 2009, the record 2019" in flag.message
    assert "the draft names “Elm E, Oak O”, the record begins with Rowan" in flag.message


def test_a_year_that_one_service_gives_is_right() -> None:
    assert reference_flag(reference(year=2016), work_of(ROWAN, record_of(Provider.OPENALEX, year=2016))) is None


def test_a_title_in_another_language_cannot_be_compared() -> None:
    german = reference("Abendliche Spaziergänge und der Schlaf von Schichtarbeitern")
    assert reference_flag(german, work_of(record_of(title=f"[{TITLE}]"))) is None
    assert reference_flag(german, work_of(record_of(language="de"))) is None


def test_a_title_that_came_from_a_record_is_not_the_draft_s() -> None:
    before = work_of(record_of(title="An earlier and quite different title of the same work"))
    source = replace(reference(before.title or ""), work=before)
    assert reference_flag(source, work_of(ROWAN)) is None


@pytest.mark.parametrize(
    ("known", "is_flagged"),
    [
        ({}, False),
        ({"year": 2020}, False),
        ({"year": 2022}, True),
        ({"title": "Tea"}, False),
        ({"title": "Tea", "authors": (Author("Elm", "Eve"),)}, True),
    ],
)
def test_services_that_differ_gravely_are_said(known: dict[str, Any], is_flagged: bool) -> None:
    flag = records_flag(work_of(ROWAN, record_of(Provider.PUBMED, **known)))
    assert (flag is not None) is is_flagged
    if flag is not None:
        assert "Crossref" in flag.message
        assert "PubMed" in flag.message


def test_what_a_gatherer_alone_has_otherwise_is_no_reason_to_doubt_the_others() -> None:
    gathered = record_of(Provider.OPENALEX, year=2011, title="Tea", authors=(Author("Elm", "Eve"),))
    assert records_flag(work_of(ROWAN, record_of(Provider.PUBMED), gathered)) is None
    assert records_flag(work_of(ROWAN, gathered)) is not None


def test_a_reference_that_was_read_wrongly_still_holds_its_title() -> None:
    wrongly = replace(reference(), title="Rowan A, Birch B, Elm E, Oak O and others of the Walk Group")
    assert reference_flag(wrongly, work_of(ROWAN)) is None


def test_a_doi_that_nobody_knows_is_said_and_a_failure_is_not() -> None:
    none = (Unanswered(Provider.CROSSREF, f"Crossref knows no work with the DOI {DOI}.", knows_none=True),)
    failed = (*none, Unanswered(Provider.PUBMED, "It does not answer."))
    flag = unknown_flag(reference(), merge_records((), none, ASKED))
    assert flag is not None
    assert flag.message == f"Crossref knows no work with the DOI {DOI}."
    resolved = (*none, Unanswered(Provider.DATACITE, "The DOI does not exist.", knows_none=True))
    assert unknown_flag(reference(), merge_records((), resolved, ASKED)) == Flag("not_found", "The DOI does not exist.")
    by_pii = Source(1, "a link", pii="S0028390818300170")
    assert unknown_flag(by_pii, merge_records((), none, ASKED)) is None
    assert unknown_flag(reference(), merge_records((), failed, ASKED)) is None
    assert unknown_flag(reference(), work_of(ROWAN)) is None
