"""Days as a reviewer types them."""

from __future__ import annotations

import re
from datetime import date, timedelta

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_LONGEST_STEP = 3650


def read_due_day(words: str, today: date) -> date | None:
    """The day of "2026-12-03", "3 Dec", "3 December 2027", "today", "tomorrow", "Friday" or "+7"; None for others.

    A day without a year is the next one from `today` on, a weekday the next after today.
    """
    said = " ".join(words.casefold().replace(",", " ").replace(".", " ").split())
    if said in ("today", "tomorrow"):
        return today + timedelta(days=said == "tomorrow")
    if re.fullmatch(r"\+[0-9]{1,4}", said) and int(said) <= _LONGEST_STEP:
        return today + timedelta(days=int(said))
    weekday = next((number for number, name in enumerate(_DAYS) if len(said) > 2 and name.startswith(said)), None)
    if weekday is not None:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    try:
        return date.fromisoformat(said)
    except ValueError:
        return _read_named(said, today)


def _read_named(said: str, today: date) -> date | None:
    match = re.fullmatch(r"([0-9]{1,2}) ([a-z]{3,9})(?: ([0-9]{4}))?", said)
    if match is None or match[2][:3] not in _MONTHS:
        return None
    month = _MONTHS.index(match[2][:3]) + 1
    years = (int(match[3]),) if match[3] else range(today.year, today.year + 9)
    for year in years:
        try:
            day = date(year, month, int(match[1]))
        except ValueError:
            continue
        if match[3] or day >= today:
            return day
    return None
