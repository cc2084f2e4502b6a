"""Dates as cards write them."""

from __future__ import annotations

from datetime import datetime

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def day_words(at: datetime) -> str:
    """ "22 Nov 2026", in local time."""
    local = at.astimezone()
    return f"{local.day} {local:%b %Y}"


def date_words(date: str) -> str:
    """ "2020-06-11" as "11 June 2020", as exact as it is known; other words as they are."""
    year, month, day = [*date.split("-"), "", ""][:3]
    if not month.isdigit() or not 1 <= int(month) <= len(_MONTHS):
        return date
    return f"{day[:2].lstrip('0')} {_MONTHS[int(month) - 1]} {year}".strip()
