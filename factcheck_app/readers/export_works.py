"""Looked-up works of the JSON export, built anew; their shapes have been checked against its schema."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

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
)

Json = dict[str, Any]

# taken as they stand
_PLAIN = [
    *("doi", "pmid", "pmcid", "pii", "title", "journal", "year", "published", "volume", "issue", "pages"),
    *("publisher", "language", "is_notice", "is_open", "has_abstract", "published_version", "preprint", "csl"),
]


def work_of(said: Json) -> Work:
    """What services said of a work. Raises ValueError for a code or date that is none."""
    return Work(
        **{name: said[name] for name in _PLAIN},
        authors=tuple(Author(author["family"], author["given"]) for author in said["authors"]),
        issns=tuple(said["issns"]),
        trial_numbers=tuple(said["trial_numbers"]),
        designs=tuple(map(Design, said["designs"])),
        status=EditorialStatus(said["status"]),
        status_providers=tuple(map(Provider, said["status_providers"])),
        notices=tuple(map(_notice, said["notices"])),
        copies=tuple(map(_copy, said["copies"])),
        origins=tuple(map(_origin, said["origins"])),
        conflicts=tuple(
            FieldConflict(each["field"], tuple((name, value) for name, value in each["values"]))
            for each in said["conflicts"]
        ),
        unanswered=tuple(
            Unanswered(Provider(each["provider"]), each["why"], each["knows_none"]) for each in said["unanswered"]
        ),
        checked_at=_time(said["checked_at"]),
    )


def _notice(said: Json) -> Notice:
    facts = {**said, "kind": NoticeKind(said["kind"]), "provider": Provider(said["provider"])}
    return Notice(**{name: facts[name] for name in ("kind", "provider", "date", "doi", "pmid", "words")})


def _copy(said: Json) -> OpenCopy:
    facts = {**said, "provider": Provider(said["provider"])}
    return OpenCopy(**{name: facts[name] for name in ("url", "provider", "is_pdf", "version", "licence")})


def _origin(said: Json) -> FieldOrigin:
    return FieldOrigin(said["field"], tuple(map(Provider, said["providers"])), _time(said["fetched_at"]))


def _time(words: str) -> datetime:
    return datetime.fromisoformat(words).astimezone(UTC)
