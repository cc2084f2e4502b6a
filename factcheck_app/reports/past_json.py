"""The earlier drafts of a review and the changes of its claims as JSON, for the export that loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from factcheck_app.domain.review import Review, ReviewPast
from factcheck_app.domain.shaping import Placing, Shaping
from factcheck_app.reports.work_json import time_to_json


def past_to_json(past: ReviewPast, draft_to_json: Callable[[Review], dict[str, Any]]) -> dict[str, Any]:
    """`earlier_drafts`, first one first, and `shapings`, oldest first."""
    return {
        "earlier_drafts": [{"revision": draft.revision} | draft_to_json(draft) for draft in past.drafts],
        "shapings": list(map(_shaping, past.shapings)),
    }


def _shaping(shaping: Shaping) -> dict[str, Any]:
    return {
        "sequence": shaping.sequence,
        "deed": str(shaping.deed),
        "origin": str(shaping.origin),
        "revision": shaping.revision,
        "reviewer": shaping.reviewer,
        "at": time_to_json(shaping.at),
        "places": list(map(_place, shaping.placings)),
    }


def _place(placing: Placing) -> dict[str, Any]:
    return {
        "claim_id": placing.claim_id,
        "start": placing.span.start if placing.span else None,
        "end": placing.span.end if placing.span else None,
        "carried": placing.carried and str(placing.carried),
    }
