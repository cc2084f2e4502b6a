"""A list of retractions and other notices that was imported by hand (Retraction Watch's public CSV)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from factcheck_app.domain.work import Notice

OLD_AFTER_DAYS = 30


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

    def words(self, today: date) -> str:
        """ "Retraction Watch's list of 1 April 2026; it is older than 30 days." """
        age = "; it is older than 30 days" if (today - self.file_date).days > OLD_AFTER_DAYS else ""
        return f"Retraction Watch's list of {self.file_date.day} {self.file_date:%B %Y}{age}."
