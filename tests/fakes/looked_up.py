"""The fixed review after its sources were looked up: works with accents, groups, markup and missing parts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import Author, Design, Provider, Work
from factcheck_app.lookups.records.csl import csl_of
from tests.fakes.evidence import make_quoted_review

CHECKED = datetime(2026, 11, 20, 18, 5, tzinfo=UTC)


def make_looked_up_review() -> Review:
    """`make_quoted_review()` with two works looked up, one of them retracted, and two sources added."""
    review = make_quoted_review()
    first, second, third = review.sources
    trial = make_work(
        title="Evening walks & the BDNF {pathway}: 50% of a_b",
        authors=(Author("Çelik", "Ana M."), Author("Walk, Sleep and Rest Study Group")),
        doi="10.5555/rest.2021.7",
        published="2021-03-09",
        year=2021,
        pages="11–19",
        designs=(Design.RANDOMISED_TRIAL,),
        types=("journal-article",),
    )
    cohort = make_work(
        title="Sleep and pressure",
        authors=(Author("Çelik", "Bo"),),
        year=2021,
        pmid="31000001",
        pmcid="PMC6500001",
        types=("journal article",),
    )
    return replace(
        review,
        sources=(
            replace(first, work=trial, status=EditorialStatus.RETRACTED, checked_at=CHECKED),
            replace(second, work=cohort, status=EditorialStatus.NONE_FOUND, checked_at=CHECKED),
            third,
            Source(4, "A reference\nER  - \r\nTY  - BOOK, typed by hand", is_added=True),
            Source(5, "Şahin", title="The 2nd study of IL-6", journal="Rest", issn="1234-5679", doi="10.5555/{x}_1"),
        ),
    )


def make_work(
    title: str,
    authors: tuple[Author, ...],
    *,
    year: int,
    types: tuple[str, ...],
    doi: str | None = None,
    pmid: str | None = None,
    pmcid: str | None = None,
    published: str | None = None,
    pages: str | None = None,
    designs: tuple[Design, ...] = (),
) -> Work:
    """A work of the journal Annals of Walking, 4 (2)."""
    work = Work(
        doi=doi,
        pmid=pmid,
        pmcid=pmcid,
        pii=None,
        title=title,
        authors=authors,
        journal="Annals of Walking",
        issns=("1234-5679", "2345-6781"),
        year=year,
        published=published,
        volume="4",
        issue="2",
        pages=pages,
        publisher="Præss",
        language="en",
        designs=designs,
        status=EditorialStatus.NONE_FOUND,
        status_providers=(Provider.CROSSREF,),
        notices=(),
        is_notice=False,
        is_open=None,
        copies=(),
        has_abstract=False,
        published_version=None,
        preprint=None,
        trial_numbers=(),
        origins=(),
        conflicts=(),
        unanswered=(),
        csl="",
        checked_at=CHECKED,
    )
    return replace(work, csl=csl_of(work, types))
