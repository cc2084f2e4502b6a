"""The records of several services as one work: the origin of every field, and every difference beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from factcheck_app.domain.work import (
    Author,
    FieldOrigin,
    OpenCopy,
    Provider,
    Unanswered,
    Work,
    WorkRecord,
)
from factcheck_app.lookups.journal_table import normalised
from factcheck_app.lookups.records.author_likeness import plain_words
from factcheck_app.lookups.records.csl import csl_of
from factcheck_app.lookups.records.designs import ToldDesign, origin_field, told_designs
from factcheck_app.lookups.records.editorial_status import StatusFinding, status_of
from factcheck_app.lookups.records.field_choice import Chosen, choose, first_of, in_order
from factcheck_app.lookups.records.title_likeness import is_title_within, title_likeness

# services print one title with and without its markup, its subtitle and its last full stop
_ONE_TITLE = 0.8
_VERSIONS = ("published", "accepted", "submitted", "")


def merge_records(records: Sequence[WorkRecord], unanswered: Sequence[Unanswered], checked_at: datetime) -> Work:
    """One work out of the records of one work; with none, a work of which nothing is known.

    A year that differs by one (online and print) is a conflict that is noted, no more; see `flags/record_flags`.
    """
    fields = _chosen_fields(records)
    status = status_of(records)
    designs = told_designs(records)
    ordered = in_order(records)
    origins = [chosen.origin for chosen in fields.values() if chosen.origin is not None]
    conflicts = [chosen.conflict for chosen in fields.values() if chosen.conflict is not None]
    work = Work(
        **{name: chosen.value for name, chosen in fields.items() if name != "authors"},
        authors=fields["authors"].value or (),
        issns=tuple(dict.fromkeys(issn for record in ordered for issn in record.issns)),
        designs=tuple(told.design for told in designs),
        status=status.status,
        status_providers=status.providers,
        notices=status.notices,
        is_notice=status.is_notice,
        is_open=_is_open(records),
        copies=_copies(ordered),
        has_abstract=abstract_of(records) is not None,
        trial_numbers=tuple(dict.fromkeys(number for record in ordered for number in record.trial_numbers)),
        origins=(*origins, *_other_origins(records, designs, status)),
        conflicts=(*conflicts, *([status.conflict] if status.conflict else [])),
        unanswered=tuple(unanswered),
        csl="",
        checked_at=checked_at,
    )
    return replace(work, csl=csl_of(work, [word for record in ordered for word in record.types]))


def abstract_of(records: Sequence[WorkRecord]) -> tuple[str, Provider] | None:
    """The longest abstract, with the service that gave it; PubMed's where others only repeat or cut it."""
    told = [record for record in in_order(records) if record.abstract and record.abstract.strip()]
    preferred = [record for record in told if record.provider is Provider.PUBMED] or told
    best = max(preferred, key=lambda record: len(record.abstract or ""), default=None)
    return None if best is None or best.abstract is None else (best.abstract, best.provider)


def _chosen_fields(records: Sequence[WorkRecord]) -> dict[str, Chosen[Any]]:
    return {
        "doi": choose("doi", records, lambda one: one.doi, _same_letters),
        "pmid": choose("pmid", records, lambda one: one.pmid, _same_letters),
        "pmcid": first_of("pmcid", records, lambda one: one.pmcid),
        "pii": first_of("pii", records, lambda one: one.pii),
        "title": choose("title", records, lambda one: one.title, _same_title),
        "authors": choose("authors", records, lambda one: one.authors or None, _same_authors, _first_author),
        "journal": _journal(records),
        "year": choose("year", records, lambda one: one.year, lambda one, other: one == other),
        "published": first_of("published", records, lambda one: one.published),
        "volume": first_of("volume", records, lambda one: one.volume),
        "issue": first_of("issue", records, lambda one: one.issue),
        "pages": first_of("pages", records, lambda one: one.pages),
        "publisher": first_of("publisher", records, lambda one: one.publisher),
        "language": first_of("language", records, lambda one: one.language),
        "published_version": first_of("published_version", records, lambda one: one.published_version),
        "preprint": first_of("preprint", records, lambda one: one.preprint),
    }


def _journal(records: Sequence[WorkRecord]) -> Chosen[str]:
    """Journals are one where they share an ISSN or their name; one without an ISSN under another name says nothing."""
    issns: dict[str, frozenset[str]] = {}
    for record in records:
        if record.journal:
            issns[record.journal] = issns.get(record.journal, frozenset()) | frozenset(record.issns)

    def is_same(one: str, other: str) -> bool:
        ours, theirs = issns[one], issns[other]
        return bool(ours & theirs) or not ours or not theirs or normalised(one) == normalised(other)

    return choose("journal", records, lambda one: one.journal or None, is_same)


def _same_letters(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _same_title(one: str, other: str) -> bool:
    # a title in brackets was translated: it cannot be compared with the original
    is_translated = one.startswith("[") or other.startswith("[")
    return is_translated or title_likeness(one, other) >= _ONE_TITLE or is_title_within(one, other)


def _same_authors(one: tuple[Author, ...], other: tuple[Author, ...]) -> bool:
    """Whether they share an author: services leave names out, turn them round, and give a group for its members."""
    if not all(any(author.given for author in authors) for authors in (one, other)):
        return True
    ours, theirs = ({name for author in authors for name in _names_of(author)} for authors in (one, other))
    return bool(ours & theirs)


def _names_of(author: Author) -> set[str]:
    return {plain_words(author.family), plain_words(author.given)} - {""}


def _first_author(authors: tuple[Author, ...]) -> str:
    return authors[0].family + (" et al." if len(authors) > 1 else "")


def _is_open(records: Iterable[WorkRecord]) -> bool | None:
    said = {record.is_open for record in records} - {None}
    return None if not said else True in said


def _copies(records: Iterable[WorkRecord]) -> tuple[OpenCopy, ...]:
    """Every copy once, the published version first."""
    copies: dict[str, OpenCopy] = {}
    for record in records:
        for copy in record.copies:
            copies.setdefault(copy.url, copy)
    return tuple(
        sorted(copies.values(), key=lambda copy: _VERSIONS.index(copy.version if copy.version in _VERSIONS else ""))
    )


def _other_origins(
    records: Sequence[WorkRecord], designs: Sequence[ToldDesign], status: StatusFinding
) -> tuple[FieldOrigin, ...]:
    """Origins of the designs (nobody's where the work's own words say it), of the status and of the abstract."""
    times = {record.provider: record.fetched_at for record in records}
    found = [_origin(origin_field(told.design), told.providers, times) for told in designs if told.providers]
    if status.providers:
        known = tuple(provider for provider in status.providers if provider in times)
        if known:
            found.append(_origin("status", known, times))
    abstract = abstract_of(records)
    if abstract is not None:
        found.append(_origin("abstract", (abstract[1],), times))
    return tuple(found)


def _origin(field: str, providers: tuple[Provider, ...], times: dict[Provider, datetime]) -> FieldOrigin:
    return FieldOrigin(field, providers, min(times[provider] for provider in providers))
