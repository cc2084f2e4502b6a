"""Events of reviews: appended with their audit rows, and read again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from factcheck_app.domain.errors import InvalidDecision
from factcheck_app.domain.review import ReviewStatus
from factcheck_app.domain.review_event import EventKind, EventWords, ReviewEvent, sign_off
from factcheck_app.domain.review_standing import ReviewStanding, standing_of
from factcheck_app.storage import audit_trail
from factcheck_app.storage.event_rows import read_events
from factcheck_app.storage.missing_review import no_review
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.reviewers import reviewer_id
from factcheck_app.storage.rows import DigestKeyRow, ReviewEventRow, ReviewRow, TimeSpentRow
from factcheck_app.storage.storable_text import storable
from factcheck_app.storage.times import now, to_words


class ReviewEventStore:
    """Every method is one short transaction and raises DatabaseUnusable where the file cannot be used."""

    def __init__(self, database: ReviewDatabase) -> None:
        self._database = database

    def append(self, review_id: str, words: EventWords, reviewer: str) -> ReviewEvent:
        """Appends an event; on disk when this returns. Raises NotFound, and InvalidDecision where a review that is
        signed off does not take it.
        """
        with self._database.transaction() as session:
            return _append(session, review_id, words, reviewer)

    def sign_off(self, review_id: str, reviewer: str) -> ReviewEvent:
        """Signs a review off with the end of the audit chain as it is now. Raises NotFound and InvalidDecision."""
        if not any(map(str.isalnum, reviewer)):
            raise InvalidDecision("A review is signed off by name.", "Write yours in the settings, then sign off.")
        with self._database.transaction() as session:
            end = audit_trail.read_head(session)
            return _append(session, review_id, sign_off(end.head, end.rows), reviewer)

    def events(self, review_id: str) -> tuple[ReviewEvent, ...]:
        """Every event of a review, oldest first."""
        with self._database.reading() as session:
            return tuple(read_events(session, review_id))

    def standing(self, review_id: str) -> ReviewStanding:
        """How a review stands after all of its events."""
        return standing_of(self.events(review_id))

    def spend(self, review_id: str, reviewer: str, seconds: int) -> None:
        """Adds to the time that a reviewer has spent on a review."""
        with self._database.transaction() as session:
            who = reviewer_id(session, storable(reviewer))
            session.flush()
            row = session.get(TimeSpentRow, (review_id, who))
            if row is None:
                session.add(TimeSpentRow(review_id=review_id, reviewer_id=who, seconds=seconds))
            else:
                row.seconds += seconds

    def spent(self, review_id: str) -> int:
        """Seconds that all reviewers together have spent on a review."""
        query = select(func.coalesce(func.sum(TimeSpentRow.seconds), 0)).where(TimeSpentRow.review_id == review_id)
        with self._database.reading() as session:
            seconds: int = session.execute(query).scalar_one()
        return seconds


def append_imported_events(session: Session, review_id: str, events: Sequence[ReviewEvent], key: bytes) -> None:
    """Appends events that came with an export, each with its own reviewer and time."""
    for event in events:
        _append_row(session, review_id, replace(event, is_imported=True), key)


def _append(session: Session, review_id: str, words: EventWords, reviewer: str) -> ReviewEvent:
    row = session.get(ReviewRow, review_id)
    key = session.execute(select(DigestKeyRow.key).where(DigestKeyRow.review_id == review_id)).scalar_one_or_none()
    if row is None or key is None:
        raise no_review(review_id)
    if words.kind is EventKind.REOPENED and row.status != ReviewStatus.SIGNED_OFF:
        raise InvalidDecision("This review is not signed off.", "Go on with it as it is.")
    event = _append_row(session, review_id, ReviewEvent(0, words, reviewer, now()), key)
    status = {EventKind.SIGNED_OFF: ReviewStatus.SIGNED_OFF, EventKind.REOPENED: ReviewStatus.IN_REVIEW}
    session.execute(
        update(ReviewRow)
        .where(ReviewRow.id == review_id)
        .values(
            status=str(status.get(words.kind, row.status)),
            changed_at=to_words(event.at),
            version=ReviewRow.version + 1,
        )
    )
    return event


def _append_row(session: Session, review_id: str, event: ReviewEvent, key: bytes) -> ReviewEvent:
    words = event.words
    stored = replace(
        event,
        reviewer=storable(event.reviewer),
        words=replace(words, text=storable(words.text), items=tuple(map(storable, words.items))),
    )
    who = reviewer_id(session, stored.reviewer)
    session.flush()
    sequence = audit_trail.append_row(session, review_id, audit_trail.entry_of_event(key, stored, who))
    session.add(
        ReviewEventRow(
            sequence=sequence,
            review_id=review_id,
            kind=str(words.kind),
            subject=words.subject,
            code=words.code,
            text=stored.words.text,
            items=list(stored.words.items),
            reviewer_id=who,
            at=to_words(stored.at),
            imported=stored.is_imported,
        )
    )
    session.flush()
    return replace(stored, sequence=sequence)
