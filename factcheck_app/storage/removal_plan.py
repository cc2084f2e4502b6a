"""Counts what deleting a review for good would take away and what would stay."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select

from factcheck_app.domain.review_removal import Removal
from factcheck_app.storage.holding_files import holding_files
from factcheck_app.storage.missing_review import no_review
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.rows import (
    AuditRow,
    ClaimRow,
    DecisionRow,
    LedgerRow,
    ReviewEventRow,
    ReviewRow,
    RevisionRow,
    SourceTextRow,
)


def plan_removal(database: ReviewDatabase, review_id: str) -> Removal:
    """What deleting it would do. Raises NotFound and DatabaseUnusable."""
    with database.reading() as session:
        title = session.execute(select(ReviewRow.title).where(ReviewRow.id == review_id)).scalar_one_or_none()
        if title is None:
            raise no_review(review_id)

        def count(table: Any) -> int:
            found: int = session.execute(
                select(func.count()).select_from(table).where(table.review_id == review_id)
            ).scalar_one()
            return found

        return Removal(
            review_id=review_id,
            title=title,
            drafts=count(RevisionRow),
            claims=count(ClaimRow),
            decisions=count(DecisionRow),
            source_texts=count(SourceTextRow),
            events=count(ReviewEventRow),
            audit_rows=count(AuditRow),
            requests=count(LedgerRow),
            holding=tuple(holding_files(database.path, review_id)),
        )
