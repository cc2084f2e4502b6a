"""Appends rows to the audit chain, inside the transaction of what they record."""

from __future__ import annotations

import secrets
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from factcheck_app import __version__
from factcheck_app.domain.decision import Decision, Judgement
from factcheck_app.domain.review import AuditHead, Review
from factcheck_app.storage.audit_entry import FORMAT, NO_HASH, canonical, chain_hash, digest
from factcheck_app.storage.rows import AuditRow, DecisionRow, DigestKeyRow, RevisionRow


def append_row(session: Session, review_id: str, entry: dict[str, Any]) -> int:
    """Adds a row to the chain of the database and to that of the review; returns its sequence."""
    last = session.execute(select(AuditRow).order_by(AuditRow.sequence.desc()).limit(1)).scalar_one_or_none()
    of_review = session.execute(
        select(AuditRow.review_hash).where(AuditRow.review_id == review_id).order_by(AuditRow.sequence.desc()).limit(1)
    ).scalar_one_or_none()
    words = canonical({"format": FORMAT, "program": __version__, "review": review_id, **entry})
    previous = last.row_hash if last is not None else NO_HASH
    review_hash = chain_hash(of_review or NO_HASH, 0, words)
    sequence = _next_sequence(session, last.sequence if last is not None else 0)
    row_hash = chain_hash(previous, sequence, f"{words}\n{review_hash}")
    session.add(
        AuditRow(
            sequence=sequence,
            review_id=review_id,
            entry=words,
            review_hash=review_hash,
            previous_hash=previous,
            row_hash=row_hash,
        )
    )
    session.flush()
    return sequence


def _next_sequence(session: Session, last: int) -> int:
    # SQLite's own counter survives deleted rows, so that a sequence is never used again
    used = session.connection().exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'audit_rows'").scalar()
    return max(last, used or 0) + 1


def new_key(session: Session, review_id: str) -> bytes:
    """Makes the key of a new review's digests."""
    key = secrets.token_bytes(32)
    session.add(DigestKeyRow(review_id=review_id, key=key))
    return key


def entry_of_review(key: bytes, review: Review, reviewer_id: str) -> dict[str, Any]:
    """What the first row of a review says: digests of the draft and of each claim's words."""
    return {
        "action": "review_added",
        "at": review.created_at.isoformat(timespec="milliseconds"),
        "reviewer": reviewer_id,
        "revision": review.revision,
        "draft": digest(key, review.article.content),
        "text": digest(key, review.article.text),
        "claims": {claim.id: digest(key, claim.claim.text) for claim in review.claims},
    }


def entry_of_decision(key: bytes, decision: Decision, reviewer_id: str, claim_text: str) -> dict[str, Any]:
    """What the row of a decision says: codes as they are, texts as digests."""
    judgement = decision.judgement
    return {
        "action": str(decision.origin),
        "at": decision.at.isoformat(timespec="milliseconds"),
        "reviewer": reviewer_id,
        "revision": decision.revision,
        "claim": decision.claim_id,
        "claim_text": digest(key, claim_text),
        "verdict": [str(decision.previous), str(judgement.verdict)],
        **_codes(judgement),
        "note": digest(key, judgement.note),
        "wording": digest(key, judgement.wording),
    }


def _codes(judgement: Judgement) -> dict[str, Any]:
    return {
        "reasons": [str(reason) for reason in judgement.reasons],
        "severity": judgement.severity and str(judgement.severity),
        "citation": judgement.citation and str(judgement.citation),
        "set_aside": judgement.set_aside and str(judgement.set_aside),
    }


def read_head(session: Session) -> AuditHead:
    """The last row's hash and the number of rows."""
    rows = session.execute(select(func.count()).select_from(AuditRow)).scalar_one()
    head = session.execute(select(AuditRow.row_hash).order_by(AuditRow.sequence.desc()).limit(1)).scalar_one_or_none()
    return AuditHead(head or NO_HASH, rows)


def expected_entries(session: Session) -> dict[int, DecisionRow]:
    """Every decision by its sequence."""
    return {row.sequence: row for row in session.execute(select(DecisionRow)).scalars()}


def revision_texts(session: Session) -> dict[tuple[str, int], RevisionRow]:
    """Every revision by review and number."""
    return {(row.review_id, row.number): row for row in session.execute(select(RevisionRow)).scalars()}
