"""A work as Crossref describes it (REST API, "work"; the same shape serves CSL-JSON of content negotiation)."""

from __future__ import annotations

import re
from datetime import datetime

from factcheck_app.domain.work import Author, Design, Provider, WorkRecord
from factcheck_app.lookups.services.crossref_notices import read_notices
from factcheck_app.lookups.services.json_values import child, rows, text, texts
from factcheck_app.lookups.services.plain_words import plain_line, plain_paragraphs
from factcheck_app.lookups.services.publication_types import designs_of
from factcheck_app.lookups.services.record_dates import date_of_parts, year_of
from factcheck_app.lookups.services.record_fields import (
    doi_of,
    full_pages,
    issns_of,
    language_of,
    pii_of,
    pmcid_of,
    pmid_of,
    without_mark,
)

# the year by which a paper is cited is that of its issue
_DATES = ("published-print", "published", "issued", "published-online")


def read_crossref_work(value: dict[str, object], fetched_at: datetime) -> WorkRecord:
    """The record in a work object; whatever is missing or odd stays empty."""
    doi = doi_of(text(value.get("DOI")))
    title = _title(value)
    published = next((date for date in map(date_of_parts, map(value.get, _DATES)) if date), None)
    notices, is_notice = read_notices(value, doi, title)
    types = texts(value.get("type")) + texts(value.get("subtype"))
    is_preprint = "preprint" in types or bool(_related(value, "is-preprint-of"))
    designs = ((Design.NOTICE,) if is_notice else ()) + ((Design.PREPRINT,) if is_preprint else ())
    return WorkRecord(
        provider=Provider.CROSSREF,
        fetched_at=fetched_at,
        doi=doi,
        pmid=pmid_of(text(value.get("PMID"))),
        pmcid=pmcid_of(text(value.get("PMCID"))),
        pii=_pii(value),
        title=without_mark(title, notices),
        authors=read_authors(value.get("author")),
        journal=plain_line(text(value.get("container-title"))) or None,
        issns=issns_of(texts(value.get("ISSN"))),
        year=year_of(published),
        published=published,
        volume=text(value.get("volume")) or None,
        issue=text(value.get("issue")) or text(child(value, "journal-issue", "issue")) or None,
        pages=full_pages(text(value.get("page"))) or text(value.get("article-number")) or None,
        publisher=plain_line(text(value.get("publisher"))) or None,
        language=language_of(text(value.get("language"))),
        types=types,
        designs=tuple(dict.fromkeys((*designs, *designs_of(types)))),
        abstract=plain_paragraphs(text(value.get("abstract"))) or None,
        notices=notices,
        is_notice=is_notice,
        published_version=_related(value, "is-preprint-of"),
        preprint=_related(value, "has-preprint"),
        trial_numbers=_trial_numbers(value),
    )


def read_authors(value: object) -> tuple[Author, ...]:
    """Names of people in two parts, of groups in one; literal names of CSL too."""
    found = []
    for row in rows(value):
        family = plain_line(text(row.get("family")))
        given = plain_line(text(row.get("given")))
        whole = plain_line(text(row.get("name")) or text(row.get("literal")))
        if family:
            found.append(Author(family, given))
        elif whole or given:
            found.append(Author(whole or given))
    return tuple(found)


def _title(value: dict[str, object]) -> str:
    title = plain_line(text(value.get("title")))
    subtitle = plain_line(text(value.get("subtitle")))
    if not title or not subtitle or subtitle.lower() in title.lower():
        return title
    return f"{title}{' ' if title[-1] in '?!:' else ': '}{subtitle}"


def _pii(value: dict[str, object]) -> str | None:
    address = re.search(r"/pii/([^/?#]+)", text(child(value, "resource", "primary", "URL")))
    return pii_of(texts(value.get("alternative-id"))) or pii_of((address[1],) if address else ())


def _related(value: dict[str, object], relation: str) -> str | None:
    found = (
        doi_of(text(row.get("id")))
        for row in rows(child(value, "relation", relation))
        if text(row.get("id-type")).lower() in {"doi", ""}
    )
    return next((doi for doi in found if doi), None)


def _trial_numbers(value: dict[str, object]) -> tuple[str, ...]:
    numbers = (text(row.get("clinical-trial-number")).upper() for row in rows(value.get("clinical-trial-number")))
    return tuple(dict.fromkeys(number for number in numbers if number))
