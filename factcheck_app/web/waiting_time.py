"""Retry-After: how long a site asks to wait. The desk never waits; it says so in words."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_HOUR = 3600
_DAY = 24 * _HOUR


def read_waiting_time(header: str, now: datetime) -> float | None:
    """Seconds from `now`, never below 0; None where the header is missing or cannot be read (RFC 9110, 10.2.3)."""
    header = header.strip()
    if header.isascii() and header.isdigit():
        return float(header[:12])
    try:
        until = parsedate_to_datetime(header)
    except (ValueError, TypeError, OverflowError):
        return None
    until = until if until.tzinfo is not None else until.replace(tzinfo=UTC)
    return max(0.0, (until - now).total_seconds())


def waiting_words(seconds: float) -> str:
    """ "90 seconds", "20 minutes", "5 hours", "more than a day"."""
    if seconds > _DAY:
        return "more than a day"
    if seconds > 2 * _HOUR:
        return f"{round(seconds / _HOUR)} hours"
    if seconds > 120:
        return f"{round(seconds / 60)} minutes"
    return f"{round(seconds)} seconds"
