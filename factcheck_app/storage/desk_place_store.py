"""Where a reviewer was: the review on the desk, and the place in each review."""

from __future__ import annotations

from sqlalchemy import select

from factcheck_app.domain.review import DeskPlace
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.reviewers import reviewer_id
from factcheck_app.storage.rows import DeskPlaceRow, OpenReviewRow, ReviewerRow, ReviewRow
from factcheck_app.storage.storable_text import storable

_THE_DESK = 1


class DeskPlaceStore:
    """Overwritten, outside audit. Raises DatabaseUnusable."""

    def __init__(self, database: ReviewDatabase) -> None:
        self._database = database

    def remember(self, review_id: str, reviewer: str, place: DeskPlace) -> None:
        """Notes the place of a reviewer in a review."""
        with self._database.transaction() as session:
            session.merge(
                DeskPlaceRow(
                    review_id=review_id,
                    reviewer_id=reviewer_id(session, reviewer),
                    claim_id=place.claim_id,
                    first_visible=place.first_visible,
                    claim_filter=place.claim_filter,
                )
            )

    def recall(self, review_id: str, reviewer: str) -> DeskPlace | None:
        """The place noted last, or None."""
        query = (
            select(DeskPlaceRow)
            .join(ReviewerRow, ReviewerRow.id == DeskPlaceRow.reviewer_id)
            .where(DeskPlaceRow.review_id == review_id, ReviewerRow.name == storable(reviewer))
        )
        with self._database.reading() as session:
            row = session.execute(query).scalar_one_or_none()
            return None if row is None else DeskPlace(row.claim_id, row.first_visible, row.claim_filter)

    def remember_open(self, review_id: str | None) -> None:
        """Notes which review lies on the desk; None for none."""
        with self._database.transaction() as session:
            session.merge(OpenReviewRow(slot=_THE_DESK, review_id=review_id))

    def last_open(self) -> str | None:
        """The review that lay on the desk, if it is still there."""
        query = select(OpenReviewRow.review_id).join(ReviewRow, ReviewRow.id == OpenReviewRow.review_id)
        with self._database.reading() as session:
            return session.execute(query).scalar_one_or_none()
