"""What is known of a source: looked up, or begun for an added one, each time with a row in the audit trail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.source import Access, Source
from factcheck_app.storage import audit_trail
from factcheck_app.storage.recorded_findings import later_findings
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.reviewers import reviewer_id
from factcheck_app.storage.row_mapping import source_of, source_row, to_json
from factcheck_app.storage.rows import ClaimRow, DigestKeyRow, ReviewRow, SourceRow, SourceTextRow
from factcheck_app.storage.standing_sources import standing_row
from factcheck_app.storage.storable_text import storable
from factcheck_app.storage.times import now, to_words


@dataclass(frozen=True, slots=True)
class _Change:
    """What the audit row is to say."""

    action: str
    previous: EditorialStatus
    reviewer: str
    at: datetime


class SourceFactStore:
    """Looking up decides nothing and is not undone. Raises DatabaseUnusable where the file cannot be used."""

    def __init__(self, database: ReviewDatabase) -> None:
        self._database = database

    def state_of(self, review_id: str) -> int:
        """A number that grows with every change of the review; 0 where there is none."""
        with self._database.reading() as session:
            found = session.execute(select(ReviewRow.version).where(ReviewRow.id == review_id)).scalar_one_or_none()
            return found or 0

    def record_look_up(self, review_id: str, source: Source, claims: Sequence[Claim], reviewer: str) -> Source:
        """Stores what is now known of a source, and the signals of these claims; returns it as stored.

        A text that is at hand says more of the access than any service. Raises NotFound.
        """
        with self._database.transaction() as session:
            row = standing_row(session, review_id, source.number)
            if row is None:
                raise NotFound(f"This review has no source {source.number}.", "See its sources for the numbers.")
            before = source_of(row)
            at_hand = _access_at_hand(session, review_id, source.number)
            stored = replace(source, access=at_hand or source.access)
            row.facts = source_row(review_id, stored).facts
            _tell(session, review_id, claims, ("signals",))
            _append(session, review_id, stored, _Change(audit_trail.LOOKED_UP, before.status, reviewer, now()))
        return stored

    def add(self, review_id: str, source: Source, claims: Sequence[Claim], reviewer: str) -> Source:
        """Stores a source under the next free number, and the citations and signals of these claims.

        `source` is numbered as its review would number it next. Raises NotFound, also where its number is taken.
        """
        with self._database.transaction() as session:
            last = session.execute(select(func.max(SourceRow.number)).where(SourceRow.review_id == review_id)).scalar()
            if session.get(ReviewRow, review_id) is None or source.number != (last or 0) + 1:
                raise NotFound("The sources of this review have changed.", "Open the review again and add it then.")
            session.add(source_row(review_id, source))
            _tell(session, review_id, claims, ("signals", "citations"))
            _append(session, review_id, source, _Change(audit_trail.ADDED, source.status, reviewer, now()))
        return source

    def link(self, review_id: str, source: Source, claims: Sequence[Claim], reviewer: str) -> None:
        """Stores the citations and signals of these claims, which lean on a source of the review. Raises NotFound."""
        with self._database.transaction() as session:
            if standing_row(session, review_id, source.number) is None:
                raise NotFound(f"This review has no source {source.number}.", "See its sources for the numbers.")
            _tell(session, review_id, claims, ("signals", "citations"))
            _append(session, review_id, source, _Change(audit_trail.LINKED, source.status, reviewer, now()))


def _access_at_hand(session: Session, review_id: str, number: int) -> Access | None:
    newest = select(SourceTextRow.access).where(
        SourceTextRow.review_id == review_id, SourceTextRow.source_number == number
    )
    found = session.execute(newest.order_by(SourceTextRow.sequence.desc()).limit(1)).scalar_one_or_none()
    return None if found is None else Access(found)


def _tell(session: Session, review_id: str, claims: Sequence[Claim], fields: Sequence[str]) -> None:
    for claim in claims:
        row = session.get(ClaimRow, (review_id, claim.id))
        if row is None:
            raise NotFound("This review has no such claim.", "Open the review again to see its claims.")
        found: dict[str, Any] = {**row.findings, **{name: to_json(getattr(claim, name)) for name in fields}}
        if found != row.findings:
            row.findings = found


def _append(session: Session, review_id: str, source: Source, change: _Change) -> None:
    session.flush()
    key = session.execute(select(DigestKeyRow.key).where(DigestKeyRow.review_id == review_id)).scalar_one()
    who = storable(change.reviewer)
    entry = audit_trail.entry_of_source_facts(
        key, change.action, source, change.previous, reviewer_id(session, who), who, change.at
    )
    entry["stored"] = later_findings(session, key, review_id)
    audit_trail.append_row(session, review_id, entry)
    session.execute(
        update(ReviewRow)
        .where(ReviewRow.id == review_id)
        .values(changed_at=to_words(change.at), version=ReviewRow.version + 1)
    )
