"""Deletes a review for good: its texts and the key of its digests go, the audit rows stay and say that it went."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import delete, select, text, update

from factcheck_app.storage import audit_trail
from factcheck_app.storage.missing_review import no_review
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.reviewers import reviewer_id
from factcheck_app.storage.rows import (
    ClaimRow,
    DecisionRow,
    DeletedReviewRow,
    DeskPlaceRow,
    DigestKeyRow,
    OpenReviewRow,
    PlacementRow,
    ReviewEventRow,
    ReviewRow,
    RevisionRow,
    ShapingRow,
    SourceRow,
    SourceTextRow,
    TimeSpentRow,
    UnfinishedTextRow,
)
from factcheck_app.storage.storable_text import storable
from factcheck_app.storage.times import now, to_words

# from what leans on others to what they lean on
_TABLES = (
    UnfinishedTextRow,
    DeskPlaceRow,
    TimeSpentRow,
    DecisionRow,
    ReviewEventRow,
    PlacementRow,
    ShapingRow,
    SourceTextRow,
    SourceRow,
    ClaimRow,
    RevisionRow,
    DigestKeyRow,
)


class Deletion(NamedTuple):
    """The sequence of the audit row that says so, and whether the database's file holds no word of it any more."""

    sequence: int
    is_cleared: bool


def delete_review(database: ReviewDatabase, review_id: str, reviewer: str) -> Deletion:
    """Deletes it for good and clears the database's file of it, which whoever reads there meanwhile puts off.

    Older backups still hold it until they rotate out. Raises NotFound and DatabaseUnusable.
    """
    with database.transaction() as session:
        if session.execute(select(ReviewRow.id).where(ReviewRow.id == review_id)).scalar_one_or_none() is None:
            raise no_review(review_id)
        who = reviewer_id(session, storable(reviewer))
        session.flush()
        entry = {"action": audit_trail.DELETED, "at": to_words(now()), "reviewer": who}
        sequence = audit_trail.append_row(session, review_id, entry)
        session.add(DeletedReviewRow(review_id=review_id, sequence=sequence))
        session.flush()
        session.execute(update(OpenReviewRow).where(OpenReviewRow.review_id == review_id).values(review_id=None))
        for table in _TABLES:
            session.execute(delete(table).where(table.review_id == review_id))
        session.execute(delete(ReviewRow).where(ReviewRow.id == review_id))
    with database.engine.connect() as connection:
        # pages of the log still hold what was deleted; secure_delete has overwritten those of the file
        is_busy, _pages, _moved = connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)")).one()
    return Deletion(sequence, not is_busy)
