"""A work as Unpaywall describes it ("DOI object", data format 2): where it may be read without paying."""

from __future__ import annotations

from datetime import datetime

from factcheck_app.domain.work import OpenCopy, Provider, WorkRecord
from factcheck_app.lookups.services.crossref_record import read_authors
from factcheck_app.lookups.services.json_values import rows, text, texts, truth, whole_number
from factcheck_app.lookups.services.plain_words import plain_line
from factcheck_app.lookups.services.publication_types import designs_of
from factcheck_app.lookups.services.record_dates import date_in, iso_date, year_of
from factcheck_app.lookups.services.record_fields import doi_of, issns_of

_VERSIONS = {"publishedVersion": "published", "acceptedVersion": "accepted", "submittedVersion": "submitted"}


def read_unpaywall(value: dict[str, object], fetched_at: datetime) -> WorkRecord:
    """The record in a DOI object; the best copy comes first."""
    published = date_in(text(value.get("published_date")))
    types = texts(value.get("genre"))
    return WorkRecord(
        provider=Provider.UNPAYWALL,
        fetched_at=fetched_at,
        doi=doi_of(text(value.get("doi"))),
        title=plain_line(text(value.get("title"))) or None,
        authors=read_authors(value.get("z_authors")),
        journal=plain_line(text(value.get("journal_name"))) or None,
        issns=issns_of((*texts(value.get("journal_issns")), text(value.get("journal_issn_l")))),
        year=year_of(iso_date(whole_number(value.get("year")))) or year_of(published),
        published=published,
        publisher=plain_line(text(value.get("publisher"))) or None,
        types=types,
        designs=designs_of(types),
        is_open=truth(value.get("is_oa")),
        copies=_copies(value),
    )


def _copies(value: dict[str, object]) -> tuple[OpenCopy, ...]:
    found: dict[str, OpenCopy] = {}
    for place in [*rows(value.get("best_oa_location")), *rows(value.get("oa_locations"))]:
        pdf = text(place.get("url_for_pdf"))
        url = pdf or text(place.get("url")) or text(place.get("url_for_landing_page"))
        if url.startswith(("https://", "http://")):
            version = _VERSIONS.get(text(place.get("version")), "")
            found.setdefault(url, OpenCopy(url, Provider.UNPAYWALL, bool(pdf), version, text(place.get("license"))))
    return tuple(found.values())
