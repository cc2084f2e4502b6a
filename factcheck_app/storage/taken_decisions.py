"""Decisions that a reviewer took over from another review, as their audit rows say."""

from __future__ import annotations

import json
from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck_app.domain.decision import TakenFrom
from factcheck_app.storage.audit_trail import TAKEN_FROM
from factcheck_app.storage.review_database import DamagedRow
from factcheck_app.storage.rows import AuditRow
from factcheck_app.storage.times import from_words


def read_taken_from(session: Session, review_id: str, sequences: Collection[int] | None = None) -> dict[int, TakenFrom]:
    """Where each such decision of the review, or of these `sequences`, came from, by sequence. Raises DamagedRow."""
    query = select(AuditRow.sequence, AuditRow.entry).where(
        AuditRow.review_id == review_id, AuditRow.entry.contains(f'"{TAKEN_FROM}":', autoescape=True)
    )
    if sequences is not None:
        query = query.where(AuditRow.sequence.in_(sequences))
    found = {}
    for sequence, entry in session.execute(query):
        try:
            taken_review, claim_id, at = json.loads(entry)[TAKEN_FROM]
            found[sequence] = TakenFrom(taken_review, claim_id, from_words(at))
        except (ValueError, KeyError, TypeError):
            raise DamagedRow from None
    return found
