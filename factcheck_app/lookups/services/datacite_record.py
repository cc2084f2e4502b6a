"""A work as DataCite describes it (REST API, JSON:API resource "dois", metadata schema 4)."""

from __future__ import annotations

from datetime import datetime

from factcheck_app.domain.work import Author, Design, Notice, NoticeKind, Provider, WorkRecord
from factcheck_app.lookups.services.json_values import child, rows, text, texts, whole_number
from factcheck_app.lookups.services.plain_words import plain_line, plain_paragraphs
from factcheck_app.lookups.services.publication_types import designs_of
from factcheck_app.lookups.services.record_dates import date_in, iso_date, year_of
from factcheck_app.lookups.services.record_fields import (
    doi_of,
    full_pages,
    is_preprint_doi,
    is_withdrawn_title,
    issns_of,
    language_of,
    pmid_of,
    without_mark,
)

# how a preprint names the paper that it became
_SAME_WORK = frozenset({"ispreprintof", "isversionof", "ispreviousversionof", "isvariantformof", "isidenticalto"})
_ISSN_KINDS = frozenset({"issn", "eissn", "lissn"})


def read_datacite_work(value: dict[str, object], fetched_at: datetime) -> WorkRecord:
    """The record in a resource object ("data"); whatever is missing or odd stays empty."""
    attributes = child(value, "attributes")
    types = texts([child(attributes, "types", "resourceTypeGeneral"), child(attributes, "types", "resourceType")])
    doi = doi_of(text(child(attributes, "doi")) or text(value.get("id")))
    is_preprint = text(child(attributes, "types", "resourceTypeGeneral")).lower() == "preprint"
    title = _title(attributes) or ""
    is_withdrawn = is_preprint and is_withdrawn_title(title)
    withdrawn = Notice(NoticeKind.RETRACTION, Provider.DATACITE, words="The title says withdrawn")
    notices = (withdrawn,) if is_withdrawn else ()
    published = _published(attributes)
    container = child(attributes, "container")
    related = rows(child(attributes, "relatedIdentifiers"))
    return WorkRecord(
        provider=Provider.DATACITE,
        fetched_at=fetched_at,
        doi=doi,
        pmid=pmid_of(_related_of(related, "PMID")),
        title=without_mark(title, notices),
        authors=tuple(author for row in rows(child(attributes, "creators")) if (author := _author(row)) is not None),
        journal=plain_line(text(child(container, "title"))) or None,
        issns=_issns(attributes),
        year=year_of(iso_date(whole_number(child(attributes, "publicationYear")))) or year_of(published),
        published=published,
        volume=text(child(container, "volume")) or None,
        issue=text(child(container, "issue")) or None,
        pages=_pages(container),
        publisher=plain_line(text(child(attributes, "publisher", "name")) or text(child(attributes, "publisher")))
        or None,
        language=language_of(text(child(attributes, "language"))),
        types=types,
        designs=tuple(dict.fromkeys(((Design.PREPRINT,) if is_preprint else ()) + designs_of(types))),
        abstract=_abstract(attributes),
        notices=notices,
        published_version=_published_version(related, doi) if is_preprint else None,
    )


def _title(attributes: object) -> str | None:
    titles = rows(child(attributes, "titles"))
    # translations and subtitles are marked, the title itself is not
    plain = [row for row in titles if not text(row.get("titleType"))]
    return next((title for row in [*plain, *titles] if (title := plain_line(text(row.get("title"))))), None)


def _author(row: dict[str, object]) -> Author | None:
    family, given = plain_line(text(row.get("familyName"))), plain_line(text(row.get("givenName")))
    name = plain_line(text(row.get("name")))
    if family:
        return Author(family, given)
    if "," in name and text(row.get("nameType")).lower() != "organizational":
        family, _, given = (part.strip() for part in name.partition(","))
        return Author(family, given) if family else None
    return Author(name or given) if name or given else None


def _issns(attributes: object) -> tuple[str, ...]:
    container = child(attributes, "container")
    found = [text(child(container, "identifier"))] if _is_issn(child(container, "identifierType")) else []
    for item in rows(child(attributes, "relatedItems")):
        identifier = child(item, "relatedItemIdentifier")
        if text(item.get("relationType")) == "IsPublishedIn" and _is_issn(
            child(identifier, "relatedItemIdentifierType")
        ):
            found.append(text(child(identifier, "relatedItemIdentifier")))
    return issns_of(tuple(found))


def _is_issn(kind: object) -> bool:
    return text(kind).lower() in _ISSN_KINDS


def _published(attributes: object) -> str | None:
    year = text(child(attributes, "publicationYear"))
    dates = {text(row.get("dateType")).lower(): text(row.get("date")) for row in rows(child(attributes, "dates"))}
    found = [date for kind in ("issued", "available") if (date := date_in(dates.get(kind, "")))]
    return next((date for date in found if date[:4] == year), None) or date_in(year) or next(iter(found), None)


def _pages(container: object) -> str | None:
    first, last = text(child(container, "firstPage")), text(child(container, "lastPage"))
    return full_pages(f"{first}-{last}" if first and last else first)


def _abstract(attributes: object) -> str | None:
    found = (
        plain_paragraphs(text(row.get("description")))
        for row in rows(child(attributes, "descriptions"))
        if text(row.get("descriptionType")).lower() == "abstract"
    )
    return next((abstract for abstract in found if abstract), None)


def _related_of(related: list[dict[str, object]], kind: str) -> str:
    """The identifier of that kind that names the same work."""
    return next(
        (
            text(row.get("relatedIdentifier"))
            for row in related
            if text(row.get("relatedIdentifierType")) == kind
            and text(row.get("relationType")).lower() == "isidenticalto"
        ),
        "",
    )


def _published_version(related: list[dict[str, object]], own: str | None) -> str | None:
    for row in related:
        doi = doi_of(text(row.get("relatedIdentifier")))
        is_same = text(row.get("relationType")).lower() in _SAME_WORK
        if doi and is_same and doi != own and not is_preprint_doi(doi):
            return doi
    return None
