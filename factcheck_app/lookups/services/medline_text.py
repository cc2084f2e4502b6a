"""PubMed's articles in the MEDLINE format, as "Save > PubMed" and efetch's rettype=medline write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from factcheck_app.domain.work import Author, Design, Provider, WorkRecord
from factcheck_app.lookups.services.plain_words import plain_line
from factcheck_app.lookups.services.publication_types import designs_of, is_animal_only
from factcheck_app.lookups.services.pubmed_notices import Link, is_notice, notices_of, preprint_of, published_version_of
from factcheck_app.lookups.services.record_dates import date_in, year_of
from factcheck_app.lookups.services.record_fields import (
    doi_of,
    full_pages,
    issns_of,
    language_of,
    pii_of,
    pmcid_of,
    pmid_of,
    without_mark,
    without_stop,
)

# https://pubmed.ncbi.nlm.nih.gov/help, "PubMed Format"
_LINKS = {
    "RIN": "RetractionIn",
    "ROF": "RetractionOf",
    "PRIN": "PartialRetractionIn",
    "PROF": "PartialRetractionOf",
    "ECI": "ExpressionOfConcernIn",
    "ECF": "ExpressionOfConcernFor",
    "EIN": "ErratumIn",
    "EFR": "ErratumFor",
    "CRI": "CorrectedandRepublishedIn",
    "RPI": "RepublishedIn",
    "RRI": "RetractedandRepublishedIn",
    "UIN": "UpdateIn",
    "UOF": "UpdateOf",
}
_FIELD = re.compile(r"(?P<tag>[A-Z][A-Z0-9 ]{1,3})- ?(?P<value>.*)")
# a section's label begins the text or follows a sentence
_LABEL = re.compile(r"(?:^|(?<=[.?!)] ))(?=(?:[A-Z][A-Z'/&,()-]*\s?){1,6}:\s)")
Fields = dict[str, tuple[str, ...]]


def read_medline(text: str, fetched_at: datetime) -> list[WorkRecord]:
    """The records of such a text, in its order; one without a PMID is left out."""
    found = (_record(fields, fetched_at) for fields in _split(text))
    return [record for record in found if record.pmid is not None]


def _split(text: str) -> Iterator[Fields]:
    """The fields of each record: PMID begins one, lines that are set in go on."""
    rows: list[tuple[str, str]] = []
    for line in text.replace("\r", "").split("\n"):
        found = _FIELD.fullmatch(line)
        if found is not None and found["tag"].strip() == "PMID" and rows:
            yield _gathered(rows)
            rows = []
        if found is not None:
            rows.append((found["tag"].strip(), found["value"].strip()))
        elif rows and line.startswith("  "):
            tag, value = rows[-1]
            rows[-1] = (tag, f"{value} {line.strip()}")
    if rows:
        yield _gathered(rows)


def _gathered(rows: list[tuple[str, str]]) -> Fields:
    fields: Fields = {}
    for tag, value in rows:
        fields[tag] = (*fields.get(tag, ()), value)
    return fields


def _record(fields: Fields, fetched_at: datetime) -> WorkRecord:
    def first(*tags: str) -> str:
        return next((plain_line(value) for tag in tags for value in fields.get(tag, ()) if value), "")

    types = fields.get("PT", ())
    links = tuple(_link(name, value) for tag, name in _LINKS.items() for value in fields.get(tag, ()))
    species = tuple(tag for tag in ("Humans", "Animals") if tag in {term.strip("*") for term in fields.get("MH", ())})
    notices = notices_of(links, types)
    is_a_notice = is_notice(links, types)
    designs = designs_of(types)
    published = date_in(first("DP"))
    numbers = (value.partition("/")[2].upper() for value in fields.get("SI", ()) if _is_registry(value))
    return WorkRecord(
        provider=Provider.PUBMED,
        fetched_at=fetched_at,
        doi=next((doi for doi in map(doi_of, _numbers(fields, "doi")) if doi), None),
        pmid=pmid_of(first("PMID")),
        pmcid=pmcid_of(first("PMC")),
        pii=pii_of(_numbers(fields, "pii")),
        title=without_mark(_title(first("TI"), first("TT")) or without_stop(first("BTI")), notices),
        authors=tuple(_authors(fields)),
        journal=first("JT", "TA", "BTI") or None,
        issns=issns_of(tuple(value.split(" ")[0] for value in fields.get("IS", ()))),
        year=year_of(published),
        published=published,
        volume=first("VI") or None,
        issue=first("IP") or None,
        pages=full_pages(first("PG")),
        publisher=first("PB") or None,
        language=language_of(first("LA")),
        types=types,
        designs=(
            *((Design.NOTICE,) if is_a_notice else ()),
            *designs,
            *((Design.ANIMAL_ONLY,) if is_animal_only(species) else ()),
        ),
        species=species,
        abstract=_abstract(first("AB", "OAB")) or None,
        notices=notices,
        is_notice=is_a_notice,
        published_version=published_version_of(links) if Design.PREPRINT in designs else None,
        preprint=None if Design.PREPRINT in designs else preprint_of(links),
        trial_numbers=tuple(dict.fromkeys(numbers)),
    )


def _numbers(fields: Fields, kind: str) -> tuple[str, ...]:
    """The numbers of that kind: "S0140-6736(97)11096-0 [pii]"."""
    ending = f" [{kind}]"
    values = (*fields.get("AID", ()), *fields.get("LID", ()))
    return tuple(value.removesuffix(ending) for value in values if value.endswith(ending))


def _title(title: str, vernacular: str) -> str:
    plain = without_stop(title)
    return without_stop(vernacular) or plain if plain in {"", "Not Available"} else plain


def _authors(fields: Fields) -> Iterator[Author]:
    for name in fields.get("FAU", ()) or fields.get("AU", ()):
        family, comma, given = name.partition(",")
        if not comma and "FAU" not in fields:
            # "Wakefield AJ": the initials come last
            family, _, given = name.rpartition(" ")
        yield Author(family.strip() or name, given.strip())
    yield from (Author(group) for group in fields.get("CN", ()))


def _link(name: str, value: str) -> Link:
    reference, _, pmid = value.partition("PMID:")
    return Link(name, reference.strip(), pmid.strip().split(" ")[0] or None)


def _is_registry(value: str) -> bool:
    return (
        re.match(r"(?:ClinicalTrials\.gov|ISRCTN|EudraCT|ANZCTR|ChiCTR|CTRI|DRKS|JPRN|NTR|IRCT|PACTR)/", value)
        is not None
    )


def _abstract(line: str) -> str:
    """Its labelled sections as paragraphs, as the XML gives them."""
    return "\n\n".join(part.strip() for part in _LABEL.split(line) if part.strip())
