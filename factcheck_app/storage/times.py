"""Times as the database writes them: ISO 8601, UTC, milliseconds."""

from __future__ import annotations

from datetime import UTC, datetime


def to_words(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds")


def from_words(words: str) -> datetime:
    return datetime.fromisoformat(words)


def now() -> datetime:
    """Now in UTC, to the millisecond: what is written is what was meant."""
    at = datetime.now(UTC)
    return at.replace(microsecond=at.microsecond // 1000 * 1000)
