"""Reviewers by name: the record holds their ids."""

from __future__ import annotations

import uuid

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from factcheck_app.storage.rows import ReviewerRow
from factcheck_app.storage.storable_text import storable

_BY_NAME = select(ReviewerRow.id).where(ReviewerRow.name == bindparam("of_name"))


def reviewer_id(session: Session, name: str) -> str:
    """The id of this name; made where the name is new."""
    name = storable(name)
    found: str | None = session.connection().execute(_BY_NAME, {"of_name": name}).scalar_one_or_none()
    if found is None:
        found = uuid.uuid4().hex
        session.add(ReviewerRow(id=found, name=name))
        session.flush()
    return found


def reviewer_names(session: Session) -> dict[str, str]:
    """Names by id."""
    return {row.id: row.name for row in session.execute(select(ReviewerRow)).scalars()}
