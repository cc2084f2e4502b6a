"""Dates in words; the names of the months do not follow the machine's language."""

from __future__ import annotations

from datetime import date, datetime

MONTHS = (
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
)


def date_words(written: str) -> str:
    """ "2010-02-06" as "6 February 2010"; as exact as it is known, and other words as they are."""
    year, month, day = [*written.split("-"), "", ""][:3]
    if not month.isdigit() or not 1 <= int(month) <= len(MONTHS):
        return written
    return f"{day[:2].lstrip('0')} {MONTHS[int(month) - 1]} {year}".strip()


def long_day(day: date) -> str:
    """ "22 November 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_day(day: date) -> str:
    """ "22 Nov 2026"."""
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def local_day(at: datetime) -> str:
    """The day of a moment on the reviewer's calendar: "22 Nov 2026"."""
    return short_day(at.astimezone().date())
