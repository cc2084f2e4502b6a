"""Tags as they stand now, on reviews and on claims."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from factcheck_app.domain.review_event import EventKind
from factcheck_app.storage.rows import ReviewEventRow

_TAGGING = (str(EventKind.TAGS_SET), str(EventKind.CLAIM_TAGGED))


@dataclass(frozen=True, slots=True)
class Tagged:
    """The tags of a review, or of one of its claims where `claim_id` names it."""

    review_id: str
    claim_id: str | None
    names: tuple[str, ...]


def newest_tags(session: Session) -> Iterator[Tagged]:
    """What is tagged at present, each review and claim once."""
    newest = (
        select(func.max(ReviewEventRow.sequence))
        .where(ReviewEventRow.kind.in_(_TAGGING))
        .group_by(ReviewEventRow.review_id, ReviewEventRow.kind, ReviewEventRow.subject)
    )
    rows = select(ReviewEventRow.review_id, ReviewEventRow.subject, ReviewEventRow.items).where(
        ReviewEventRow.sequence.in_(newest)
    )
    for review_id, subject, items in session.execute(rows):
        if items:
            yield Tagged(review_id, subject or None, tuple(items))
