"""Appends decisions inside a transaction, each with its audit row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, update
from sqlalchemy.orm import Session

from factcheck_app.domain.decision import Decision
from factcheck_app.domain.errors import ReviewSignedOff
from factcheck_app.domain.review import ReviewStatus
from factcheck_app.storage import audit_trail
from factcheck_app.storage.reviewers import reviewer_id
from factcheck_app.storage.row_mapping import decision_columns
from factcheck_app.storage.rows import DecisionRow, ReviewRow
from factcheck_app.storage.times import to_words

# Statements of every decision are built once: building costs more than running them.
_APPEND = insert(DecisionRow)
_TOUCH = (
    update(ReviewRow)
    .where(ReviewRow.id == bindparam("of_review"), ReviewRow.status != str(ReviewStatus.SIGNED_OFF))
    .values(status=str(ReviewStatus.IN_REVIEW), changed_at=bindparam("at"), version=ReviewRow.version + 1)
)


def append_decision_row(
    session: Session,
    key: bytes,
    review_id: str,
    decision: Decision,
    words: str,
    besides: Mapping[str, Any] | None = None,
) -> Decision:
    """The decision with its sequence; `words` are the claim's, `besides` is put to its audit row."""
    who = reviewer_id(session, decision.reviewer)
    entry = audit_trail.entry_of_decision(key, decision, who, words) | dict(besides or {})
    decision = replace(decision, sequence=audit_trail.append_row(session, review_id, entry))
    session.connection().execute(_APPEND, decision_columns(review_id, decision, who))
    return decision


def append_decision_rows(
    session: Session, key: bytes, review_id: str, decisions: Sequence[tuple[Decision, str, Mapping[str, Any]]]
) -> None:
    """The same for the decisions that a draft brings along: each with its claim's words and what is put to its row."""
    known: dict[str, str] = {}
    entries, rows = [], []
    for decision, words, besides in decisions:
        who = known.get(decision.reviewer) or known.setdefault(
            decision.reviewer, reviewer_id(session, decision.reviewer)
        )
        entries.append(audit_trail.entry_of_decision(key, decision, who, words) | dict(besides))
        rows.append(decision_columns(review_id, decision, who))
    for row, sequence in zip(rows, audit_trail.append_rows(session, review_id, entries), strict=True):
        row["sequence"] = sequence
    if rows:
        session.connection().execute(_APPEND, rows)


def touch_review(session: Session, review_id: str, at: datetime) -> None:
    """The review is under way, and changed at this time. Raises ReviewSignedOff where it is."""
    touched = session.connection().execute(_TOUCH, {"of_review": review_id, "at": to_words(at)})
    if not touched.rowcount:
        raise ReviewSignedOff
