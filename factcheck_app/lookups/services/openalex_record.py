"""A work as OpenAlex describes it ("Work object"); its abstracts come as an index of words."""

from __future__ import annotations

from datetime import datetime

from factcheck_app.domain.work import Author, Design, Notice, NoticeKind, OpenCopy, Provider, WorkRecord
from factcheck_app.lookups.services.json_values import child, items, rows, text, texts, truth, whole_number
from factcheck_app.lookups.services.plain_words import plain_line
from factcheck_app.lookups.services.publication_types import designs_of, is_notice_type
from factcheck_app.lookups.services.record_dates import date_in, iso_date, year_of
from factcheck_app.lookups.services.record_fields import (
    doi_of,
    full_pages,
    issns_of,
    language_of,
    pmcid_of,
    pmid_of,
)

_VERSIONS = {"publishedVersion": "published", "acceptedVersion": "accepted", "submittedVersion": "submitted"}
# a place in a text that no abstract is long enough to have
_LONGEST_ABSTRACT = 20_000
_DESIGN_KEYS = ("study_design", "display_name", "name", "label", "type", "value", "id")


def read_openalex_work(value: dict[str, object], fetched_at: datetime) -> WorkRecord:
    """The record in a work object; whatever is missing or odd stays empty."""
    types = texts(value.get("type"))
    is_notice = any(map(is_notice_type, types))
    designs = (
        *((Design.NOTICE,) if is_notice else ()),
        *designs_of(map(_last_step, _study_designs(value.get("study_designs")))),
        *designs_of(types),
    )
    source = child(value, "primary_location", "source")
    published = date_in(text(value.get("publication_date")))
    year = year_of(iso_date(whole_number(value.get("publication_year")))) or year_of(published)
    return WorkRecord(
        provider=Provider.OPENALEX,
        fetched_at=fetched_at,
        doi=doi_of(text(value.get("doi")) or text(child(value, "ids", "doi"))),
        pmid=pmid_of(text(child(value, "ids", "pmid"))),
        pmcid=pmcid_of(text(child(value, "ids", "pmcid"))),
        title=plain_line(text(value.get("title")) or text(value.get("display_name"))) or None,
        authors=_authors(value.get("authorships")),
        journal=plain_line(text(child(source, "display_name"))) or None,
        issns=issns_of((text(child(source, "issn_l")), *texts(child(source, "issn")))),
        year=year,
        # the first of January stands for "some day of the year"
        published=f"{year}" if published is not None and published.endswith("-01-01") else published,
        volume=text(child(value, "biblio", "volume")) or None,
        issue=text(child(value, "biblio", "issue")) or None,
        pages=_pages(value),
        publisher=plain_line(text(child(source, "host_organization_name"))) or None,
        language=language_of(text(value.get("language"))),
        types=types,
        designs=tuple(dict.fromkeys(designs)),
        abstract=_abstract(value.get("abstract_inverted_index")),
        notices=_notices(value),
        is_notice=is_notice,
        is_open=truth(child(value, "open_access", "is_oa")),
        copies=_copies(value),
    )


def _last_step(written: str) -> str:
    """ "https://openalex.org/study-designs/case-report" as "case-report"."""
    return written.rstrip("/").rsplit("/", 1)[-1]


def _study_designs(value: object) -> list[str]:
    """The designs by name, however they are wrapped; one that is marked as false is none."""
    found: list[str] = []
    for one in items(value):
        if isinstance(one, dict):
            named = [name for key in _DESIGN_KEYS if (name := text(one.get(key)))]
            found += named or [name for name, holds in one.items() if holds is True]
        elif text(one):
            found.append(text(one))
    return found


def _authors(value: object) -> tuple[Author, ...]:
    names = (
        plain_line(text(child(one, "author", "display_name")) or text(one.get("raw_author_name")))
        for one in rows(value)
    )
    return tuple(_author(name) for name in names if name)


def _author(name: str) -> Author:
    """A whole name in two parts: the family name is the last word, as most names go."""
    if "," in name:
        family, _, given = name.partition(",")
    else:
        given, _, family = name.rpartition(" ")
    return Author(family.strip() or name, given.strip()) if family.strip() else Author(name)


def _pages(value: dict[str, object]) -> str | None:
    first, last = text(child(value, "biblio", "first_page")), text(child(value, "biblio", "last_page"))
    return full_pages(f"{first}-{last}" if first and last and first != last else first)


def _abstract(value: object) -> str | None:
    places: dict[int, str] = {}
    for word, found in value.items() if isinstance(value, dict) else ():
        for place in items(found):
            if isinstance(place, int) and 0 <= place < _LONGEST_ABSTRACT:
                places[place] = text(word)
    return plain_line(" ".join(places[place] for place in sorted(places))) or None


def _notices(value: dict[str, object]) -> tuple[Notice, ...]:
    if truth(value.get("is_retracted")) is not True:
        return ()
    return (Notice(NoticeKind.RETRACTION, Provider.OPENALEX, words="OpenAlex lists it as retracted"),)


def _copies(value: dict[str, object]) -> tuple[OpenCopy, ...]:
    found = []
    for place in [*rows(value.get("best_oa_location")), *rows(value.get("locations"))]:
        pdf, page = text(place.get("pdf_url")), text(place.get("landing_page_url"))
        url = pdf or page
        if truth(place.get("is_oa")) is True and url.startswith(("https://", "http://")):
            version = _VERSIONS.get(text(place.get("version")), "")
            found.append(OpenCopy(url, Provider.OPENALEX, bool(pdf), version, text(place.get("license"))))
    return tuple(dict.fromkeys(found))
