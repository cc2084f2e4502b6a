"""What is put down of a draft when it is left for another one, and what the record says of that."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck_app.storage.audit_entry import canonical, digest
from factcheck_app.storage.claim_places import read_places
from factcheck_app.storage.recorded_findings import digest_of_draft
from factcheck_app.storage.rows import ClaimRow, RevisionRow, SourceRow
from factcheck_app.storage.standing_sources import has_left


def entry_of_draft(
    session: Session, key: bytes, review_id: str, revision: int, left_as: dict[str, Any]
) -> dict[str, Any]:
    """What the row of a next draft says of it, and of what was known of the draft before, as digests."""
    of_draft = (RevisionRow.review_id == review_id, RevisionRow.number == revision)
    content, text = session.execute(select(RevisionRow.content, RevisionRow.text).where(*of_draft)).one()
    return {
        "draft": digest(key, content),
        "text": digest(key, text),
        "about": digest_of_draft(session, key, review_id, revision),
        "left_as": digest(key, canonical(left_as)),
    }


def entry_of_taking_back(key: bytes, revision: int, left_as: dict[str, Any]) -> dict[str, Any]:
    """What the row of a draft that is taken back says of it: its number, and what was known of it, as a digest."""
    return {"taken_back": revision, "left_as": digest(key, canonical(left_as))}


def entry_of_opening_again(key: bytes, before: int, left_as: dict[str, Any]) -> dict[str, Any]:
    """What the row of a draft that is opened again says: which draft it follows, and what was known of that one."""
    return {"after": before, "left_as": digest(key, canonical(left_as))}


def leave_draft(session: Session, review_id: str, revision: int) -> dict[str, Any]:
    """Keeps what is known of the claims and sources of the present draft with it."""
    standing = {place.claim_id for place in read_places(session, review_id) if not place.has_left}
    claims = select(ClaimRow.id, ClaimRow.findings).where(ClaimRow.review_id == review_id)
    sources = select(SourceRow).where(SourceRow.review_id == review_id)
    left_as = {
        "claims": {row.id: row.findings for row in session.execute(claims) if row.id in standing},
        "sources": {str(row.number): row.facts for row in session.execute(sources).scalars() if not has_left(row)},
    }
    draft = session.get(RevisionRow, (review_id, revision))
    if draft is not None:
        draft.left_as = left_as
    return left_as
