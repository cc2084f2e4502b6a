"""What was typed and not decided: overwritten each second, outside audit and undo."""

from __future__ import annotations

from sqlalchemy import delete, select

from factcheck_app.domain.decision import TypedField, UnfinishedText
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.reviewers import reviewer_id
from factcheck_app.storage.rows import ReviewerRow, UnfinishedTextRow
from factcheck_app.storage.storable_text import storable
from factcheck_app.storage.times import now, to_words


class UnfinishedTextStore:
    """One text a claim, reviewer and field. Raises DatabaseUnusable."""

    def __init__(self, database: ReviewDatabase) -> None:
        self._database = database

    def keep(self, review_id: str, reviewer: str, text: UnfinishedText) -> None:
        """Overwrites what was kept before."""
        with self._database.transaction() as session:
            session.merge(
                UnfinishedTextRow(
                    review_id=review_id,
                    claim_id=text.claim_id,
                    reviewer_id=reviewer_id(session, reviewer),
                    field=str(text.field),
                    text=storable(text.text),
                    at=to_words(now()),
                )
            )

    def texts(self, review_id: str, reviewer: str) -> list[UnfinishedText]:
        """What this reviewer left unfinished in the review."""
        query = (
            select(UnfinishedTextRow)
            .join(ReviewerRow, ReviewerRow.id == UnfinishedTextRow.reviewer_id)
            .where(UnfinishedTextRow.review_id == review_id, ReviewerRow.name == storable(reviewer))
            .order_by(UnfinishedTextRow.at)
        )
        with self._database.reading() as session:
            return [
                UnfinishedText(row.claim_id, TypedField(row.field), row.text)
                for row in session.execute(query).scalars()
            ]

    def discard(self, review_id: str, reviewer: str, claim_id: str, field: TypedField) -> None:
        """The field is decided: nothing unfinished is left of it."""
        who = select(ReviewerRow.id).where(ReviewerRow.name == storable(reviewer)).scalar_subquery()
        with self._database.transaction() as session:
            session.execute(
                delete(UnfinishedTextRow).where(
                    UnfinishedTextRow.review_id == review_id,
                    UnfinishedTextRow.claim_id == claim_id,
                    UnfinishedTextRow.field == str(field),
                    UnfinishedTextRow.reviewer_id == who,
                )
            )
