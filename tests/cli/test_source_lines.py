"""A source as a terminal shows it: what is known, from whom and when, and flags last."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.cli.source_lines import ledger_lines, source_lines, work_lines
from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.found_work import FoundWork
from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Access, Source
from factcheck_app.domain.work import Provider
from tests.fakes.evidence import TRIAL_TEXT
from tests.fakes.known_work import ASKED, FROM_PUBMED, make_work

CITED = Source(3, "a trial in Rest", doi="10.5555/rest.2021.1", flags=(Flag("preprint", "A preprint."),))
KNOWN = replace(
    CITED,
    title="Evening walks",
    design="randomised trial",
    access=Access.FULL_TEXT,
    status=EditorialStatus.RETRACTED,
    checked_at=ASKED,
    work=make_work(),
)


def test_a_source_that_was_not_looked_up_says_what_the_draft_says() -> None:
    assert list(source_lines(CITED, None)) == [
        "  3  a trial in Rest",
        "     DOI 10.5555/rest.2021.1",
        "     ! A preprint.",
    ]


def test_a_looked_up_source_tells_its_standing_and_who_says_so() -> None:
    lines = list(source_lines(KNOWN, TRIAL_TEXT))
    assert lines[:2] == ["  3  Evening walks", "     the draft: a trial in Rest"]
    assert lines[3] == (
        "     randomised trial; full text at hand; retracted (Crossref, 2026-04-28); "
        "Crossref and PubMed asked on 3 May 2026"
    )
    assert lines[4:] == [
        "     full text at hand: Rest 2021 – trial.pdf",
        "     open copy: https://example.org/rest.pdf",
        "     year differs: Crossref 2021, PubMed 2020",
        "     ! A preprint.",
    ]


def test_what_was_not_checked_is_never_free_of_retractions() -> None:
    unchecked = replace(KNOWN, status=EditorialStatus.NOT_CHECKED, checked_at=None)
    assert "; not checked for retractions" in list(source_lines(unchecked, None))[3]
    clean = replace(KNOWN, status=EditorialStatus.NONE_FOUND)
    line = list(source_lines(clean, None))[3]
    assert line.endswith("no retraction or correction found; Crossref and PubMed asked on 3 May 2026")


def test_a_found_work_has_design_year_and_name() -> None:
    work = FoundWork(FROM_PUBMED, (Provider.PUBMED, Provider.EUROPE_PMC), source_number=2)
    assert list(work_lines(1, work)) == [
        "  1  Evening walks and the time to fall asleep",
        "     Rest et al.; Journal of Rest; 2021; randomised trial",
        "     DOI 10.5555/rest.2021.1; found by PubMed and Europe PMC; it is source 2 already",
    ]


def test_a_request_that_came_to_nothing_says_why() -> None:
    entry = LedgerEntry(ASKED, "a.example", "GET", "https://a.example/", "to look", None, 0, 12, "Nobody answered.")
    assert list(ledger_lines(entry)) == [
        "2026-05-03 09:30:00 UTC  GET https://a.example/",
        "     to look: no answer, 0 bytes, 12 ms",
        "     ! Nobody answered.",
    ]
