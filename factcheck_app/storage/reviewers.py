"""Reviewers by name: the record holds their ids."""

from __future__ import annotations

import uuid

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck_app.storage.rows import ReviewerRow


def reviewer_id(session: Session, name: str) -> str:
    """The id of this name; made where the name is new."""
    found = session.execute(select(ReviewerRow.id).where(ReviewerRow.name == name)).scalar_one_or_none()
    if found is None:
        found = uuid.uuid4().hex
        session.add(ReviewerRow(id=found, name=name))
        session.flush()
    return found


def reviewer_names(session: Session) -> dict[str, str]:
    """Names by id."""
    return {row.id: row.name for row in session.execute(select(ReviewerRow)).scalars()}
