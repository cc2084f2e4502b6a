"""Reads the events of one review, or how every review of the library stands."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from factcheck_app.domain.review_event import EventKind, EventWords, ReviewEvent
from factcheck_app.domain.review_standing import NO_STANDING, ReviewStanding
from factcheck_app.storage.reviewers import reviewer_names
from factcheck_app.storage.rows import ReviewEventRow
from factcheck_app.storage.times import from_words

# events that hold for a whole review: the newest of each kind is enough
_OF_LIBRARY = tuple(str(kind) for kind in EventKind if kind not in (EventKind.CLAIM_TAGGED, EventKind.BALANCE_ANSWERED))


def read_events(session: Session, review_id: str) -> list[ReviewEvent]:
    """Every event of a review, oldest first. Raises ValueError for a kind that does not exist."""
    names = reviewer_names(session)
    rows = select(ReviewEventRow).where(ReviewEventRow.review_id == review_id).order_by(ReviewEventRow.sequence)
    return [_event(row, names[row.reviewer_id]) for row in session.execute(rows).scalars()]


def read_library_standings(session: Session) -> dict[str, ReviewStanding]:
    """How each review stands, without its claims' tags and its balance sheet; reviews without events are left out."""
    names = reviewer_names(session)
    newest = (
        select(func.max(ReviewEventRow.sequence))
        .where(ReviewEventRow.kind.in_(_OF_LIBRARY))
        .group_by(ReviewEventRow.review_id, ReviewEventRow.kind)
    )
    rows = select(ReviewEventRow).where(ReviewEventRow.sequence.in_(newest)).order_by(ReviewEventRow.sequence)
    standings: dict[str, ReviewStanding] = {}
    for row in session.execute(rows).scalars():
        before = standings.get(row.review_id, NO_STANDING)
        standings[row.review_id] = before.with_event(_event(row, names[row.reviewer_id]))
    return standings


def _event(row: ReviewEventRow, reviewer: str) -> ReviewEvent:
    words = EventWords(EventKind(row.kind), row.subject, row.code, row.text, tuple(row.items))
    return ReviewEvent(row.sequence, words, reviewer, from_words(row.at), row.imported)
