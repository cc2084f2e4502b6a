"""A list of retractions and other notices that was imported by hand (Retraction Watch's public CSV)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from factcheck_app.domain.work import Notice


@dataclass(frozen=True, slots=True)
class RetractionEntry:
    """A notice under the identifiers of the work it is about: `doi` lower-case, `pmid` digits; one may be unknown."""

    notice: Notice
    doi: str | None = None
    pmid: str | None = None


@dataclass(frozen=True, slots=True)
class RetractionFile:
    """Which list is at hand: its file, the newest date in it, when it was imported, its notices, its unread rows."""

    file_name: str
    file_date: date
    imported_at: datetime
    notices: int
    unread: int = 0
