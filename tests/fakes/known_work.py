"""Records of works as services answer them, and the work merged from them; no service was asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.work import (
    Author,
    Design,
    FieldConflict,
    FieldOrigin,
    Notice,
    NoticeKind,
    OpenCopy,
    Provider,
    Unanswered,
    Work,
    WorkRecord,
)

ASKED = datetime(2026, 5, 3, 9, 30, 0, 250_000, tzinfo=UTC)
RETRACTION = Notice(
    NoticeKind.RETRACTION, Provider.CROSSREF, "2026-04-28", doi="10.5555/rest.notice", words="Retraction notice"
)
RECORD = WorkRecord(
    Provider.CROSSREF,
    ASKED,
    doi="10.5555/rest.2021.1",
    title="Evening walks and the time to fall asleep",
    authors=(Author("Rest", "Ida"), Author("The Walk Group")),
    journal="Journal of Rest",
    issns=("1234-5679",),
    year=2021,
    designs=(Design.RANDOMISED_TRIAL,),
    species=("Humans",),
    notices=(RETRACTION,),
    is_open=True,
    copies=(OpenCopy("https://example.org/rest.pdf", Provider.UNPAYWALL, True, "published", "cc-by"),),
    trial_numbers=("NCT01234567",),
)
ABSTRACT = "BACKGROUND: Many students sleep late.\n\nRESULTS: Walkers fell asleep 18 minutes sooner."
FROM_PUBMED = replace(RECORD, provider=Provider.PUBMED, pmid="31415926", abstract=ABSTRACT, notices=(), copies=())


def make_work(status: EditorialStatus = EditorialStatus.RETRACTED, checked_at: datetime = ASKED) -> Work:
    """The work of these records with every field filled, a conflict, and a service that did not answer."""
    is_retracted = status is EditorialStatus.RETRACTED
    return Work(
        doi=RECORD.doi,
        pmid="31415926",
        pmcid="PMC8765432",
        pii=None,
        title=RECORD.title,
        authors=RECORD.authors,
        journal=RECORD.journal,
        issns=RECORD.issns,
        year=2021,
        published="2021-03",
        volume="12",
        issue="2",
        pages="100-110",
        publisher="Rest Press",
        language="en",
        designs=RECORD.designs,
        status=status,
        status_providers=(Provider.CROSSREF, Provider.PUBMED),
        notices=(RETRACTION,) if is_retracted else (),
        is_notice=False,
        is_open=True,
        copies=RECORD.copies,
        has_abstract=True,
        published_version=None,
        preprint="10.5555/preprint.1",
        trial_numbers=RECORD.trial_numbers,
        origins=(FieldOrigin("title", (Provider.CROSSREF, Provider.PUBMED), ASKED),),
        conflicts=(FieldConflict("year", (("Crossref", "2021"), ("PubMed", "2020"))),),
        unanswered=(Unanswered(Provider.OPENALEX, "it did not answer in time"),),
        csl='{"type":"article-journal","title":"Evening walks and the time to fall asleep"}',
        checked_at=checked_at,
    )
