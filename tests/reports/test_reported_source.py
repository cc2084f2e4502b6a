"""What reports say of a source: its record, who says so, where services differ, and what was not checked."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Access, Source
from factcheck_app.domain.work import (
    Author,
    Design,
    FieldConflict,
    Notice,
    NoticeKind,
    Provider,
    Unanswered,
    Work,
)
from factcheck_app.reports.reported_source import ReportedSource, report_sources
from tests.fakes.evidence import make_quoted_review
from tests.fakes.reviews import make_review

CHECKED = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
WORK = Work(
    doi="10.5555/rest.2021.7",
    pmid="31000009",
    pmcid=None,
    pii=None,
    title="Evening walks and the time to fall asleep.",
    authors=tuple(Author(f"Name{letter}", "X") for letter in "ABCDEFGH"),
    journal="Annals of Walking",
    issns=("1234-5679",),
    year=2021,
    published="2021-03-01",
    volume="12",
    issue="3",
    pages="45–56",
    publisher=None,
    language="en",
    designs=(Design.RANDOMISED_TRIAL, Design.TRIAL),
    status=EditorialStatus.RETRACTED,
    status_providers=(Provider.CROSSREF, Provider.PUBMED),
    notices=(Notice(NoticeKind.RETRACTION, Provider.CROSSREF, "2023-05", "10.5555/notice"),),
    is_notice=False,
    is_open=True,
    copies=(),
    has_abstract=True,
    published_version=None,
    preprint=None,
    trial_numbers=(),
    origins=(),
    conflicts=(FieldConflict("year", (("PubMed", "2021"), ("Crossref", "2020"))),),
    unanswered=(Unanswered(Provider.OPENALEX, "no answer in time"),),
    csl=json.dumps({}),
    checked_at=CHECKED,
)


def looked_up() -> ReportedSource:
    source = Source(
        1,
        "a trial",
        doi=WORK.doi,
        access=Access.ABSTRACT_ONLY,
        status=EditorialStatus.RETRACTED,
        checked_at=CHECKED,
        work=WORK,
        is_added=True,
    )
    return report_sources(review_of(source))[0]


def review_of(source: Source) -> Review:
    return replace(make_review(()), sources=(source,))


def test_the_record_is_told_in_a_line() -> None:
    names = ", ".join(f"Name{letter} X" for letter in "ABCDEF")
    title = "Evening walks and the time to fall asleep"
    assert looked_up().about == f"{names}, et al. {title}. Annals of Walking 2021;12(3):45–56"


def test_status_and_access_say_when_and_by_whom() -> None:
    source = looked_up()
    assert source.status == "Editorial status: retracted (Crossref, PubMed, 22 November 2026)"
    assert source.access == "Access: abstract only (checked 22 November 2026)"
    assert source.design == "randomised trial, clinical trial"
    assert source.standing.startswith("Added by the reviewer; the draft does not cite it · Design: randomised trial")


def test_notices_conflicts_and_silence_are_told() -> None:
    source = looked_up()
    assert source.flags == ("Retraction, 2023-05, doi:10.5555/notice, says Crossref",)
    assert source.conflicts == ("Services differ on the year: PubMed says 2021; Crossref says 2020",)
    assert source.unanswered == "No record from OpenAlex (no answer in time)"


def test_what_was_not_looked_up_is_called_so() -> None:
    attached, abstract, unread = report_sources(make_quoted_review())
    assert attached.access == "Access: full text at hand (attached 21 November 2026)"
    assert attached.text == "Text at hand: Rest 2021 – trial.pdf"
    assert {source.status for source in (attached, abstract, unread)} == {"Editorial status: not checked"}
    assert unread.access == "Access: not checked"
    assert unread.claim_words == "Claims 7, 10"
