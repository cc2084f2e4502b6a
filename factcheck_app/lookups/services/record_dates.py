"""Dates as services write them, as ISO 8601 and as exact as they are known."""

from __future__ import annotations

import re
from calendar import monthrange

from factcheck_app.lookups.services.json_values import child, items, whole_number

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FIRST_YEAR = 1500
_LAST_YEAR = 2100


def iso_date(year: int | None, month: int | None = None, day: int | None = None) -> str | None:
    """ "2018", "2018-02" or "2018-02-28"; what is out of range is left out with all that follows."""
    if year is None or not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    if month is None or not 1 <= month <= 12:
        return f"{year}"
    is_day = day is not None and 1 <= day <= monthrange(year, month)[1]
    return f"{year}-{month:02}" + (f"-{day:02}" if is_day else "")


def date_of_parts(value: object) -> str | None:
    """The date of Crossref's and CSL's {"date-parts": [[2018, 2, 28]]}."""
    parts = items(child(value, "date-parts"))
    numbers = [whole_number(part) for part in items(parts[0] if parts else None)[:3]]
    return iso_date(*numbers) if numbers else None


def date_in(written: str) -> str | None:
    """The date at the beginning of "2018-02-28T17:57:34Z", "2018/02/28", "2018 Feb 28", "20180228"."""
    written = written.strip()
    named = re.match(r"(\d{4})(?:\s+([A-Za-z]{3})[a-z]*\.?(?:[\s-]+(\d{1,2})\b)?)?", written, re.ASCII)
    numbered = re.match(r"(\d{4})[-/]?(\d\d)(?:[-/]?(\d\d))?(?!\d)", written, re.ASCII)
    if numbered is not None:
        return iso_date(*(int(part) if part else None for part in numbered.groups()))
    if named is None:
        return None
    return iso_date(int(named[1]), month_of(named[2] or ""), int(named[3]) if named[3] else None)


def month_of(written: str) -> int | None:
    """A month by number or English name; None for seasons."""
    written = written.strip().lower()
    if written.isascii() and written.isdigit():
        return int(written[:4])
    return _MONTHS.index(written[:3]) + 1 if written[:3] in _MONTHS else None


def year_of(date: str | None) -> int | None:
    """The year of an ISO date."""
    return int(date[:4]) if date else None
