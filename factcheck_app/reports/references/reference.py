"""A source as a bibliographic reference: from the services' records where it was looked up, else from what is known."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import Author
from factcheck_app.reports.printable_text import one_line
from factcheck_app.reports.references.reference_keys import unique_keys

_DOUBTFUL = {
    EditorialStatus.RETRACTED: "Retracted",
    EditorialStatus.EXPRESSION_OF_CONCERN: "Expression of concern",
    EditorialStatus.CORRECTED: "Corrected",
    EditorialStatus.REINSTATED: "Retraction lifted",
}
_SAFE = "/:;()!*'@&=$,~"
_NO_TITLE = "The title is how the draft writes it"


@dataclass(frozen=True, slots=True)
class Reference:
    """One reference; every text is printable and on one line, empty where it is unknown.

    `kind` is a type of CSL 1.0 ("article-journal"). `issued` is year, month and day as far as they are known.
    `note` tells the editorial status where there is something to tell, and that a title is the draft's.
    `key` is unique among a review's references.
    """

    key: str
    kind: str
    title: str
    authors: tuple[Author, ...]
    journal: str
    issns: tuple[str, ...]
    issued: tuple[int, ...]
    volume: str
    issue: str
    pages: str
    publisher: str
    language: str
    doi: str
    pmid: str
    pmcid: str
    url: str
    accessed: date | None
    note: str


def references_of(review: Review) -> list[Reference]:
    """The sources in their order, those that the reviewer added too."""
    keys = unique_keys([(source.number, _first_author(source), _year(source)) for source in review.sources])
    return [_reference(source, key) for source, key in zip(review.sources, keys, strict=True)]


def doi_address(doi: str) -> str:
    """The address of a DOI; the signs that no address holds (old DOIs have "<" and ">") are encoded."""
    return f"https://doi.org/{quote(doi, safe=_SAFE)}"


def _reference(source: Source, key: str) -> Reference:
    work = source.work
    title = _known(work.title if work else None, source.title)
    doi = _known(work.doi if work else None, source.doi)
    issns = work.issns if work and work.issns else (source.issn,) if source.issn else ()
    return Reference(
        key=key,
        kind=_kind(source),
        title=title or _known(source.as_written),
        authors=tuple(Author(one_line(a.family), one_line(a.given)) for a in work.authors) if work else (),
        # the journal that the draft names is not known to be the work's
        journal=_known(work.journal if work else None, source.journal),
        issns=tuple(map(one_line, issns)),
        issued=_issued(source),
        volume=_known(work.volume if work else None),
        issue=_known(work.issue if work else None),
        pages=_known(work.pages if work else None),
        publisher=_known(work.publisher if work else None),
        language=_known(work.language if work else None),
        doi=doi,
        pmid=_known(work.pmid if work else None, source.pmid),
        pmcid=_known(work.pmcid if work else None, source.pmcid),
        url=_known(source.url) or (doi_address(doi) if doi else ""),
        accessed=source.checked_at.date() if source.checked_at else None,
        note=". ".join(filter(None, (_DOUBTFUL.get(source.status), None if title else _NO_TITLE))),
    )


def _known(*values: str | None) -> str:
    return next((one_line(value) for value in values if value and value.strip()), "")


def _kind(source: Source) -> str:
    if source.work is not None:
        kind = json.loads(source.work.csl or "{}").get("type", "document")
        return str(kind)
    if source.journal and (source.issn or source.pmid or source.doi):
        return "article-journal"
    return "webpage" if source.url and not source.doi and not source.pmid else "document"


def _issued(source: Source) -> tuple[int, ...]:
    published = (source.work.published if source.work else None) or ""
    parts = tuple(int(part) for part in published.split("-") if part.isdigit())[:3]
    year = _year(source)
    # a year that the services agree on wins over the date of one of them
    return parts if parts and year in (None, parts[0]) else (year,) if year else ()


def _year(source: Source) -> int | None:
    return (source.work.year if source.work else None) or source.year


def _first_author(source: Source) -> str:
    return source.work.authors[0].family if source.work and source.work.authors else ""
