"""The sources of a review's present draft, and those that left with a draft that was taken back.

A row is never dropped, since texts and decisions name its number: one that left is marked in its facts, and loses the
mark when a draft that cites it comes again.
"""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck_app.domain.source import Source
from factcheck_app.storage.row_mapping import HAS_LEFT, source_of
from factcheck_app.storage.rows import SourceRow


def leave_source(row: SourceRow) -> None:
    """Marks a source as one that the present draft does not have."""
    row.facts = {**row.facts, HAS_LEFT: True}


def has_left(row: SourceRow) -> bool:
    """Whether it is marked so."""
    return bool(row.facts.get(HAS_LEFT))


def standing_row(session: Session, review_id: str, number: int) -> SourceRow | None:
    """The row of a source of the present draft; None where it has no source of this number."""
    row = session.get(SourceRow, (review_id, number))
    return None if row is None or has_left(row) else row


def read_sources(session: Session, review_id: str) -> tuple[tuple[Source, ...], tuple[Source, ...]]:
    """The sources of the present draft, and those that left, each in the order of their numbers."""
    query = select(SourceRow).where(SourceRow.review_id == review_id).order_by(SourceRow.number)
    rows = session.execute(query).scalars().all()
    standing = tuple(source_of(row) for row in rows if not has_left(row))
    return standing, tuple(source_of(row) for row in rows if has_left(row))
