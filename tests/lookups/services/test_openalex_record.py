"""OpenAlex's work object becomes a record; a design in whatever wrapping counts."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from factcheck_app.domain.work import Author, Design, NoticeKind, OpenCopy, Provider
from factcheck_app.lookups.services.openalex_record import read_openalex_work
from tests.fakes.service_records import DOI, TITLE, openalex_work

NOW = datetime(2026, 5, 3, tzinfo=UTC)


def test_the_fields_of_a_work_are_read() -> None:
    record = read_openalex_work(openalex_work(), NOW)
    assert (record.doi, record.pmid, record.pmcid, record.title) == (DOI, "31000001", "PMC7000001", TITLE)
    assert (record.authors, record.year, record.pages) == ((Author("Muster", "Ana"),), 2019, "101-109")
    assert (record.abstract, record.is_open) == ("We asked walkers", True)
    copy = OpenCopy("https://repository.example.org/a.pdf", Provider.OPENALEX, True, "accepted", "cc-by")
    assert record.copies == (copy,)


@pytest.mark.parametrize(
    "wrapped",
    [
        ["systematic-review"],
        [{"display_name": "Systematic review", "id": "https://openalex.org/study-designs/1"}],
        {"systematic_review": True, "case report": False},
        "Systematic review",
    ],
)
def test_a_study_design_counts_in_whatever_wrapping(wrapped: object) -> None:
    assert read_openalex_work(openalex_work(study_designs=wrapped), NOW).designs == (Design.SYSTEMATIC_REVIEW,)


def test_retracted_is_told_and_its_absence_is_not() -> None:
    (notice,) = read_openalex_work(openalex_work(is_retracted=True), NOW).notices
    assert (notice.kind, notice.provider) == (NoticeKind.RETRACTION, Provider.OPENALEX)
    assert read_openalex_work(openalex_work(is_retracted=None), NOW).notices == ()


def test_the_first_of_january_stands_for_a_year() -> None:
    assert read_openalex_work(openalex_work(publication_date="2019-01-01"), NOW).published == "2019"


def test_odd_places_in_the_abstract_are_left_out() -> None:
    index = {"We": [0, -1, 10**9], "asked": "x", "": [1], "more": [None, 2]}
    assert read_openalex_work(openalex_work(abstract_inverted_index=index), NOW).abstract == "We more"
