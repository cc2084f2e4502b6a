"""Tests of what a card says from the record of a work."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import Author, OpenCopy, Provider, Unanswered
from factcheck_app.gui.sources.record_words import (
    author_words,
    citation_words,
    conflict_lines,
    copy_words,
    identifier_parts,
    origin_lines,
    status_words,
    unanswered_words,
)
from tests.fakes.known_work import make_work


def looked_up(status: EditorialStatus) -> Source:
    work = make_work(status)
    return Source(1, "Rest 2021", doi=work.doi, pmid=work.pmid, status=status, checked_at=work.checked_at, work=work)


def test_authors_stand_as_in_a_list_of_references() -> None:
    many = [Author("Rest", "Ida Maria"), Author("The Walk Group"), *[Author("Birch", "B")] * 3]
    assert author_words(many) == "Rest IM, The Walk Group, Birch B, Birch B, et al."


def test_the_journal_is_found_in_the_line() -> None:
    words, journal = citation_words(make_work())
    assert words == "Rest I, The Walk Group. Journal of Rest 2021;12:100-110"
    assert journal is not None
    assert journal.of(words) == "Journal of Rest"


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (EditorialStatus.RETRACTED, "Retracted 28 April 2026 (Crossref)"),
        (EditorialStatus.NONE_FOUND, "no retraction or correction found, Crossref and PubMed, 3 May 2026"),
        (EditorialStatus.NOT_CHECKED, "not checked for retractions"),
    ],
)
def test_a_status_has_its_date_and_who_says_so(status: EditorialStatus, words: str) -> None:
    assert status_words(looked_up(status)) == words


def test_what_is_not_checked_is_never_said_as_none_found() -> None:
    assert "no retraction" not in status_words(Source(1, "x"))


def test_identifiers_lead_to_their_pages_and_others_nowhere() -> None:
    parts = dict(identifier_parts(replace(looked_up(EditorialStatus.NONE_FOUND), issn="1234-5679")))
    assert parts["10.5555/rest.2021.1"] == "https://doi.org/10.5555/rest.2021.1"
    assert parts["PMID 31415926"] == "https://pubmed.ncbi.nlm.nih.gov/31415926/"
    assert parts["NCT01234567"] == "https://clinicaltrials.gov/study/NCT01234567"
    assert parts["ISSN 1234-5679"] == ""


def test_services_that_differ_are_shown_with_their_values() -> None:
    assert conflict_lines(make_work()) == [("Year", "2021 (Crossref), 2020 (PubMed)")]
    assert origin_lines(make_work()) == [("Title", "Crossref and PubMed, 3 May 2026")]


def test_only_a_service_without_an_answer_is_said_not_to_be_checked() -> None:
    knows_none = Unanswered(Provider.PUBMED, "PubMed knows no such work.", knows_none=True)
    silent = Unanswered(Provider.PUBMED, "PubMed did not answer in time.")
    assert unanswered_words((knows_none, silent)) == ["PubMed did not answer in time; not checked there."]


def test_an_open_copy_says_what_it_is() -> None:
    copy = OpenCopy("https://example.org/a", Provider.UNPAYWALL, version="accepted", licence="cc-by")
    assert copy_words(copy) == "Accepted version, CC BY, from Unpaywall"
