"""The order of a review's drafts, by the record of how they came and were taken back."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from factcheck_app.domain.draft_order import DRAFT_DEEDS, DraftOrder, order_drafts
from factcheck_app.domain.shaping import Deed
from factcheck_app.storage.missing_review import no_review
from factcheck_app.storage.rows import RevisionRow, ShapingRow


def read_order(session: Session, review_id: str) -> DraftOrder:
    """The drafts of a stored review in their order. Raises NotFound."""
    first = session.execute(
        select(func.min(RevisionRow.number)).where(RevisionRow.review_id == review_id)
    ).scalar_one_or_none()
    if first is None:
        raise no_review(review_id)
    steps = (
        select(ShapingRow.sequence, ShapingRow.deed, ShapingRow.revision)
        .where(ShapingRow.review_id == review_id, ShapingRow.deed.in_([str(deed) for deed in DRAFT_DEEDS]))
        .order_by(ShapingRow.sequence)
    )
    return order_drafts(first, ((row.sequence, Deed(row.deed), row.revision) for row in session.execute(steps)))


def newest_draft(session: Session, review_id: str) -> int:
    """The number of the draft that a review stands on. Raises NotFound."""
    # what is known of every other draft was put down when it was left
    present = select(func.max(RevisionRow.number)).where(
        RevisionRow.review_id == review_id, RevisionRow.left_as.is_(None)
    )
    number: int | None = session.execute(present).scalar_one_or_none()
    if number is None:
        raise no_review(review_id)
    return number
