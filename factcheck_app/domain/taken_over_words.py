"""How the history tells that a verdict was taken over from another review."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck_app.domain.date_words import long_day
from factcheck_app.domain.decision import TakenFrom


def taken_over_words(taken: TakenFrom, titles: Mapping[str, str]) -> str:
    """ "taken over from “Tea and the heart” (3fa2b1c4), judged there on 3 March 2025"; `titles` are by review id."""
    short, day = taken.review_id[:8], long_day(taken.at.astimezone().date())
    title = titles.get(taken.review_id)
    where = f"“{title}” ({short})" if title is not None else f"a review that is no longer here ({short})"
    return f"taken over from {where}, judged there on {day}"
