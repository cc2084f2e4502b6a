"""A source, a found work and a request as lines of a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck_app.cli.access_words import access_words
from factcheck_app.domain.editorial_status import STATUS_WORDS, EditorialStatus
from factcheck_app.domain.evidence import SourceText, known_access_phrase
from factcheck_app.domain.found_work import FoundWork
from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import DESIGN_WORDS, PROVIDER_NAMES, Provider


def source_lines(source: Source, text: SourceText | None) -> Iterator[str]:
    """Title, identifiers, standing and text of a source, and its flags; a line each."""
    added = " (added by the reviewer)" if source.is_added else ""
    yield f"{source.number:>3}  {source.title or source.as_written}{added}"
    if source.title and source.title != source.as_written:
        yield f"     the draft: {source.as_written}" if not source.is_added else f"     {source.as_written}"
    yield f"     {_facts(source)}"
    if source.work is not None or source.checked_at is not None:
        access = known_access_phrase(source, text.at_hand if text is not None else None)
        known = (source.design or "design unknown", access, _status(source))
        yield f"     {'; '.join(known)}"
    if text is not None:
        yield f"     {access_words(text)} at hand: {text.file_name or 'pasted text'}"
    if source.work is not None:
        yield from (f"     open copy: {copy.url}" for copy in source.work.copies[:1])
        for conflict in source.work.conflicts:
            said = ", ".join(f"{name} {value}" for name, value in conflict.values)
            yield f"     {conflict.field} differs: {said}"
    yield from (f"     ! {flag.message}" for flag in source.flags)


def work_lines(number: int, work: FoundWork) -> Iterator[str]:
    """A work that a search found: title, who wrote it where and when, its design, and how to add it."""
    record = work.record
    authors = record.authors[0].family + (" et al." if len(record.authors) > 1 else "") if record.authors else ""
    yield f"{number:>3}  {record.title or 'without a title'}"
    design = DESIGN_WORDS[record.designs[0]] if record.designs else "design unknown"
    about = (authors, record.journal or "", str(record.year or ""), design)
    yield f"     {'; '.join(part for part in about if part)}"
    name = f"DOI {record.doi}" if record.doi else f"PMID {record.pmid}"
    known = f"; it is source {work.source_number} already" if work.source_number is not None else ""
    yield f"     {name}; found by {' and '.join(PROVIDER_NAMES[provider] for provider in work.providers)}{known}"


def ledger_lines(entry: LedgerEntry) -> Iterator[str]:
    """A request: what was sent, why, and what came."""
    status = "no answer" if entry.status is None else str(entry.status)
    yield f"{entry.at:%Y-%m-%d %H:%M:%S} UTC  {entry.method} {entry.sent}"
    yield f"     {entry.why}: {status}, {entry.received} bytes, {entry.milliseconds} ms"
    if entry.problem:
        yield f"     ! {entry.problem}"


def _status(source: Source) -> str:
    words = STATUS_WORDS[source.status]
    work = source.work
    if work is None or source.status is EditorialStatus.NOT_CHECKED:
        return words
    if work.notices and source.status is not EditorialStatus.NONE_FOUND:
        worst = work.notices[0]
        when = f", {worst.date}" if worst.date else ""
        words = f"{words} ({PROVIDER_NAMES[worst.provider]}{when})"
    asked = _names(work.status_providers)
    when = f" on {_day(source.checked_at.date())}" if source.checked_at else ""
    return f"{words}; {asked} asked{when}" if asked else words


def _names(providers: tuple[Provider, ...]) -> str:
    names = [PROVIDER_NAMES[provider] for provider in providers]
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _facts(source: Source) -> str:
    known = [
        f"{label} {value}"
        for label, value in (
            ("DOI", source.doi),
            ("PMID", source.pmid),
            ("PMCID", source.pmcid),
            ("PII", source.pii),
            ("ISSN", source.issn),
            ("journal", source.journal),
            ("year", source.year),
        )
        if value
    ]
    return "; ".join(known) or "no identifier found"
