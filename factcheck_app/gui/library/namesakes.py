"""What tells reviews of the same title apart: the file, or else when each was opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from factcheck_app.domain.date_words import long_day
from factcheck_app.domain.review import ReviewSummary


def opened_words(at: datetime) -> str:
    """ "24 November 2026, 13:05", in the time of this place."""
    here = at.astimezone()
    return f"{long_day(here.date())}, {here:%H:%M}"


def telling_words(summaries: Sequence[ReviewSummary]) -> dict[str, str]:
    """By id, for each review whose title another one has too, the shortest words that none of those shares."""
    by_title: dict[str, list[ReviewSummary]] = {}
    for summary in summaries:
        by_title.setdefault(" ".join(summary.title.split()), []).append(summary)
    return {
        summary.id: words
        for namesakes in by_title.values()
        if len(namesakes) > 1
        for summary, words in zip(namesakes, _apart(namesakes), strict=True)
    }


def _apart(namesakes: Sequence[ReviewSummary]) -> list[str]:
    shapes: tuple[Callable[[ReviewSummary], str], ...] = (
        lambda summary: summary.file_name,
        lambda summary: _opened(summary, "%b"),
        lambda summary: _opened(summary, "%b, %H:%M"),
        lambda summary: _opened(summary, "%b %Y, %H:%M:%S"),
    )
    words: list[str] = []
    for shape in shapes:
        words = [shape(summary) for summary in namesakes]
        if all(words) and len(set(words)) == len(words):
            break
    return words


def _opened(summary: ReviewSummary, form: str) -> str:
    here = summary.created_at.astimezone()
    return f"{here.day} {here.strftime(form)}"
