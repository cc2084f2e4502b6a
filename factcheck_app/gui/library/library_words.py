"""What a row of the library says of its review."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from factcheck_app.domain.review import ReviewStatus, ReviewSummary
from factcheck_app.domain.standing_words import STATUS_WORDS, day_words
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.standing_words import due_words
from factcheck_app.gui.look.translation import translate


@dataclass(frozen=True, slots=True)
class RowWords:
    """State and progress, the due date ("" for none, and for what is signed off), and whether that is past."""

    state: str
    due: str
    is_overdue: bool


def row_words(summary: ReviewSummary, today: date) -> RowWords:
    """As the second line of the row says it."""
    standing = summary.standing
    progress = translate("library_words", "{decided} of {claims}").format(
        decided=summary.decided, claims=summary.claims
    )
    if standing.signed_off is not None:
        state = translate("library_words", "signed off {day}").format(
            day=day_words(standing.signed_off.at.astimezone().date(), today)
        )
    elif summary.status is ReviewStatus.NEW:
        # beside a due date there is no room for a count that is zero
        state = (
            translate("library_words", "new")
            if standing.due
            else translate("library_words", "new, {progress}").format(progress=progress)
        )
    else:
        state = progress
    if standing.is_archived:
        state = translate("library_words", "archived, {state}").format(state=state)
    due = standing.due if summary.status is not ReviewStatus.SIGNED_OFF else None
    return RowWords(state, due_words(due, today) if due else "", due is not None and due < today)


def spoken_words(summary: ReviewSummary, today: date) -> str:
    """The same as a screen reader says it, with the tags."""
    words = row_words(summary, today)
    parts = [
        summary.title,
        translate("library_words", "{decided} of {claims} decided").format(
            decided=summary.decided, claims=summary.claims
        ),
        codebook_word(STATUS_WORDS[summary.status]),
    ]
    parts += [translate("library_words", "archived")] if summary.standing.is_archived else []
    parts += [words.due] if words.due else []
    parts += (
        [translate("library_words", "tags {listed}").format(listed=", ".join(summary.standing.tags))]
        if summary.standing.tags
        else []
    )
    return ", ".join(parts)
