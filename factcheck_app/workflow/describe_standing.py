"""How a review stands, as the JSON of the command line: signed off by whom, due when, tagged how."""

from __future__ import annotations

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
