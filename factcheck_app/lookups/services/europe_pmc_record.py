"""A work as Europe PMC describes it (REST search, `resultType` core or lite)."""

from __future__ import annotations

import re
from datetime import datetime

from factcheck_app.domain.work import Author, Design, Notice, NoticeKind, OpenCopy, Provider, WorkRecord
from factcheck_app.lookups.services.json_values import child, rows, text, texts, truth, whole_number
from factcheck_app.lookups.services.plain_words import plain_line, plain_paragraphs
from factcheck_app.lookups.services.publication_types import (
    designs_of,
    is_animal_only,
    is_notice_type,
    is_retracted_type,
)
from factcheck_app.lookups.services.record_dates import date_in, iso_date, year_of
from factcheck_app.lookups.services.record_fields import (
    doi_in,
    doi_of,
    full_pages,
    is_preprint_doi,
    is_withdrawn_title,
    issns_of,
    language_of,
    pmcid_of,
    pmid_of,
    without_mark,
    without_stop,
)

_KINDS = {
    "retraction in": NoticeKind.RETRACTION,
    "retracted and republished in": NoticeKind.RETRACTION,
    "partial retraction in": NoticeKind.PARTIAL_RETRACTION,
    "expression of concern in": NoticeKind.EXPRESSION_OF_CONCERN,
    "erratum in": NoticeKind.CORRECTION,
    "correction in": NoticeKind.CORRECTION,
    "corrected and republished in": NoticeKind.CORRECTION,
    "republished in": NoticeKind.CORRECTION,
}
_OF_A_NOTICE = frozenset(
    {"retraction of", "partial retraction of", "expression of concern for", "erratum for", "correction for"}
)
_FREE = frozenset({"open access", "free"})


def read_europe_pmc_result(value: dict[str, object], fetched_at: datetime) -> WorkRecord:
    """The record in one result; whatever is missing or odd stays empty."""
    types = _types(value)
    links = rows(child(value, "commentCorrectionList", "commentCorrection"))
    is_preprint = text(value.get("source")).upper() == "PPR" or Design.PREPRINT in designs_of(types)
    written_title = plain_line(text(value.get("title")))
    notices = _notices(links, types) or _withdrawn(written_title if is_preprint else "")
    species = _species(value)
    is_retracted = any(notice.kind is NoticeKind.RETRACTION for notice in notices)
    is_notice = not is_retracted and (
        any(map(is_notice_type, types)) or any(_relation(one) in _OF_A_NOTICE for one in links)
    )
    designs = (
        *((Design.NOTICE,) if is_notice else ()),
        *((Design.PREPRINT,) if is_preprint else ()),
        *designs_of(types),
        *((Design.ANIMAL_ONLY,) if is_animal_only(species) else ()),
    )
    published = _published(value)
    year = whole_number(value.get("pubYear")) or whole_number(child(value, "journalInfo", "yearOfPublication"))
    return WorkRecord(
        provider=Provider.EUROPE_PMC,
        fetched_at=fetched_at,
        doi=doi_of(text(value.get("doi"))),
        pmid=pmid_of(text(value.get("pmid"))),
        pmcid=pmcid_of(text(value.get("pmcid"))),
        title=without_mark(without_stop(written_title), notices),
        authors=_authors(value),
        journal=_journal(value),
        issns=_issns(value),
        year=year_of(iso_date(year)) or year_of(published),
        published=published,
        volume=text(child(value, "journalInfo", "volume")) or text(value.get("journalVolume")) or None,
        issue=text(child(value, "journalInfo", "issue")) or text(value.get("issue")) or None,
        pages=full_pages(text(value.get("pageInfo"))),
        language=language_of(text(value.get("language"))),
        types=types,
        designs=tuple(dict.fromkeys(designs)),
        species=species,
        abstract=plain_paragraphs(text(value.get("abstractText"))) or None,
        notices=notices,
        is_notice=is_notice,
        is_open=truth(value.get("isOpenAccess")),
        copies=_copies(value),
        published_version=_linked(links, {"preprint of"}, of_preprint=False) if is_preprint else None,
        preprint=None if is_preprint else _linked(links, {"preprint in"}, of_preprint=True),
    )


def _withdrawn(title: str) -> tuple[Notice, ...]:
    """The one sign that a preprint was withdrawn."""
    if not is_withdrawn_title(title):
        return ()
    return (Notice(NoticeKind.RETRACTION, Provider.EUROPE_PMC, words="The title says withdrawn"),)


def _types(value: dict[str, object]) -> tuple[str, ...]:
    listed = texts(child(value, "pubTypeList", "pubType"))
    return listed or tuple(kind for kind in re.split(r";\s*", text(value.get("pubType"))) if kind)


def _relation(link: dict[str, object]) -> str:
    return text(link.get("type")).lower()


def _notices(links: list[dict[str, object]], types: tuple[str, ...]) -> tuple[Notice, ...]:
    found = [_notice(kind, link) for link in links if (kind := _KINDS.get(_relation(link))) is not None]
    is_told = any(notice.kind is NoticeKind.RETRACTION for notice in found)
    if not is_told and any(map(is_retracted_type, types)):
        found.append(Notice(NoticeKind.RETRACTION, Provider.EUROPE_PMC, words="Retracted Publication"))
    return tuple(dict.fromkeys(found))


def _notice(kind: NoticeKind, link: dict[str, object]) -> Notice:
    reference = plain_line(text(link.get("reference")))
    is_medline = text(link.get("source")).upper() == "MED"
    return Notice(
        kind,
        Provider.EUROPE_PMC,
        doi=doi_of(text(link.get("doi"))) or doi_in(reference),
        pmid=pmid_of(text(link.get("id"))) if is_medline else None,
        words=reference,
    )


def _linked(links: list[dict[str, object]], relations: set[str], *, of_preprint: bool) -> str | None:
    found = (
        doi_of(text(link.get("doi"))) or doi_in(text(link.get("reference")))
        for link in links
        if _relation(link) in relations
    )
    return next((doi for doi in found if doi and is_preprint_doi(doi) is of_preprint), None)


def _authors(value: dict[str, object]) -> tuple[Author, ...]:
    found = []
    for one in rows(child(value, "authorList", "author")):
        family = plain_line(text(one.get("lastName")))
        given = plain_line(text(one.get("firstName")) or text(one.get("initials")))
        group = plain_line(text(one.get("collectiveName")) or text(one.get("fullName")))
        if family or group:
            found.append(Author(family, given) if family else Author(group))
    return tuple(found) or _authors_in_line(text(value.get("authorString")))


def _authors_in_line(line: str) -> tuple[Author, ...]:
    """ "Haas-Kogan DA, O'Neill AF." with initials behind the family name; a name without initials is a group."""
    found = []
    for name in filter(None, (part.strip() for part in plain_line(line).rstrip(".").split(","))):
        family, _, initials = name.rpartition(" ")
        found.append(Author(family, initials) if family and initials.isupper() and len(initials) <= 4 else Author(name))
    return tuple(found)


def _journal(value: dict[str, object]) -> str | None:
    names = (
        child(value, "journalInfo", "journal", "title"),
        value.get("journalTitle"),
        child(value, "journalInfo", "journal", "medlineAbbreviation"),
        child(value, "bookOrReportDetails", "publisher"),
    )
    return next((name for name in (plain_line(text(one)) for one in names) if name), None)


def _issns(value: dict[str, object]) -> tuple[str, ...]:
    journal = child(value, "journalInfo", "journal")
    written = (child(journal, "issn"), child(journal, "essn"), value.get("journalIssn"))
    return issns_of(tuple(text(one) for one in written))


def _published(value: dict[str, object]) -> str | None:
    # the date of the issue where there is one, as PubMed and Crossref give it
    written = (
        child(value, "journalInfo", "printPublicationDate"),
        value.get("firstPublicationDate"),
        value.get("electronicPublicationDate"),
    )
    found = [date for date in (date_in(text(one)) for one in written) if date]
    year = text(value.get("pubYear"))
    return next((date for date in found if date[:4] == year), None) or date_in(year) or next(iter(found), None)


def _species(value: dict[str, object]) -> tuple[str, ...]:
    named = {text(one.get("descriptorName")) for one in rows(child(value, "meshHeadingList", "meshHeading"))}
    return tuple(tag for tag in ("Humans", "Animals") if tag in named)


def _copies(value: dict[str, object]) -> tuple[OpenCopy, ...]:
    licence = text(value.get("license"))
    found = []
    for one in rows(child(value, "fullTextUrlList", "fullTextUrl")):
        url = text(one.get("url"))
        style = text(one.get("documentStyle")).lower()
        is_free = text(one.get("availability")).lower() in _FREE or text(one.get("availabilityCode")) in {"OA", "F"}
        if is_free and style != "doi" and url.startswith(("https://", "http://")):
            found.append(OpenCopy(url, Provider.EUROPE_PMC, is_pdf=style == "pdf", licence=licence))
    return tuple(dict.fromkeys(found))
