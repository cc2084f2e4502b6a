"""How a review stands, in words and as data: signed off by whom, due when, tagged how."""

from __future__ import annotations

from datetime import date
from typing import Any

from factcheck_app.domain.review_standing import ReviewStanding


def describe_standing(standing: ReviewStanding) -> dict[str, Any]:
    """Fields of `list --json` and `show --json`; None where there is nothing to say."""
    signed = standing.signed_off
    return {
        "due": standing.due.isoformat() if standing.due else None,
        "tags": list(standing.tags),
        "archived": standing.is_archived,
        "signed_off": None
        if signed is None
        else {
            "reviewer": signed.reviewer,
            "at": signed.at.isoformat(timespec="milliseconds"),
            "audit_head": signed.head,
            "audit_rows": signed.rows,
        },
    }


def read_day(words: str) -> date | None:
    """The day of "2026-12-03"; None where the words are no day."""
    try:
        return date.fromisoformat(words.strip())
    except ValueError:
        return None
