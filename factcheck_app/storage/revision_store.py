"""The drafts of a review: the next one stored with all that is carried over, and all of them listed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck_app.domain.decision import Decision, Judgement, Origin
from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.review import Review
from factcheck_app.domain.revision import Revision
from factcheck_app.domain.shaping import Deed, Placing, Shaping
from factcheck_app.domain.verdict import Verdict
from factcheck_app.storage.audit_entry import canonical, digest
from factcheck_app.storage.claim_places import read_places
from factcheck_app.storage.decision_rows import append_decision_row, touch_review
from factcheck_app.storage.recorded_findings import digest_of_draft
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.reviewers import reviewer_id, reviewer_names
from factcheck_app.storage.row_mapping import revision_row, source_row
from factcheck_app.storage.rows import AuditRow, ClaimRow, DecisionRow, ReviewRow, RevisionRow, ShapingRow, SourceRow
from factcheck_app.storage.shaping_store import append_shaping, keep_claim, key_of, newest_draft
from factcheck_app.storage.storable_text import storable
from factcheck_app.storage.stored_review import read_review
from factcheck_app.storage.times import from_words, now


@dataclass(frozen=True, slots=True)
class CarriedDecision:
    """What the next draft's record says of a claim from the draft before: whose judgement it is, and how it came."""

    claim_id: str
    judgement: Judgement
    reviewer: str
    origin: Origin


class ReviewMovedOn(Exception):
    """A look-up or a decision came in between: the next draft has to be set beside the review as it is now."""


class RevisionStore:
    """Every method is one short transaction and raises DatabaseUnusable where the file cannot be used."""

    def __init__(self, database: ReviewDatabase) -> None:
        self._database = database

    def newest(self, review_id: str) -> tuple[Review, int]:
        """The review as it is now, and a number that grows with every change of it. Raises NotFound."""
        with self._database.reading() as session:
            review = read_review(session, review_id)
            return review, session.execute(select(ReviewRow.version).where(ReviewRow.id == review_id)).scalar_one()

    def append(
        self, revised: Review, decisions: Sequence[CarriedDecision], reviewer: str, *, state: int | None = None
    ) -> Review:
        """Stores the next draft of a review with its claims and sources, and what is carried over; all or nothing.

        `revised` has the number after that of the newest draft; its former claims that stand in that draft leave it.
        Returns the review as stored. Raises NotFound where another draft came in between, and ReviewMovedOn where
        the review is no longer in this `state` (see `newest`).
        """
        with self._database.transaction() as session:
            _demand_state(session, revised.id, state)
            key = key_of(session, revised.id)
            before = newest_draft(session, revised.id)
            if revised.revision != before + 1:
                raise NotFound("Another draft came in meanwhile.", "Open the review again, then the draft.")
            placed = [place for place in read_places(session, revised.id, before) if not place.has_left]
            left_as = _leave(session, revised.id, before, [place.claim_id for place in placed])
            session.add(revision_row(revised.id, revised.revision, revised.article))
            for source in revised.sources:
                session.merge(source_row(revised.id, source))
            for each in revised.claims:
                keep_claim(session, revised.id, each)
            standing = {each.id: storable(each.claim.text) for each in revised.claims}
            placings = (
                *(Placing(each.id, each.claim.span, each.carried) for each in revised.claims),
                *(Placing(place.claim_id, None) for place in placed if place.claim_id not in standing),
            )
            shaping = Shaping(0, Deed.NEXT_DRAFT, Origin.DECIDED, revised.revision, storable(reviewer), now(), placings)
            session.flush()
            besides = entry_of_draft(session, key, revised.id, revised.revision, left_as)
            append_shaping(session, key, revised.id, shaping, dict(standing), besides)
            _append_decisions(session, key, revised, decisions, shaping, standing)
            touch_review(session, revised.id, shaping.at)
        with self._database.reading() as session:
            return read_review(session, revised.id)

    def revisions(self, review_id: str) -> tuple[Revision, ...]:
        """The drafts of a review, first one first. Raises NotFound."""
        with self._database.reading() as session:
            newest_draft(session, review_id)
            columns = (RevisionRow.number, RevisionRow.title, RevisionRow.file_name, RevisionRow.sha256)
            drafts = session.execute(select(*columns).where(RevisionRow.review_id == review_id).order_by(columns[0]))
            opened = _openings(session, review_id)
            return tuple(
                Revision(*draft, *opened[draft.number], claims=_standing(session, review_id, draft.number))
                for draft in drafts.all()
            )


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


def _demand_state(session: Session, review_id: str, state: int | None) -> None:
    present = session.execute(select(ReviewRow.version).where(ReviewRow.id == review_id)).scalar_one_or_none()
    if state is not None and present is not None and present != state:
        raise ReviewMovedOn


def _leave(session: Session, review_id: str, revision: int, claim_ids: Sequence[str]) -> dict[str, Any]:
    """Keeps what is known of the claims and sources of a draft with it."""
    claims = select(ClaimRow.id, ClaimRow.findings).where(ClaimRow.review_id == review_id)
    sources = select(SourceRow.number, SourceRow.facts).where(SourceRow.review_id == review_id)
    left_as = {
        "claims": {row.id: row.findings for row in session.execute(claims) if row.id in set(claim_ids)},
        "sources": {str(row.number): row.facts for row in session.execute(sources)},
    }
    draft = session.get(RevisionRow, (review_id, revision))
    if draft is not None:
        draft.left_as = left_as
    return left_as


def _append_decisions(
    session: Session,
    key: bytes,
    revised: Review,
    decisions: Sequence[CarriedDecision],
    shaping: Shaping,
    words: dict[str, str],
) -> None:
    newest = _newest(session, revised.id)
    by = reviewer_id(session, shaping.reviewer)
    for carried in decisions:
        sequence, revision, verdict = newest[carried.claim_id]
        decision = Decision(
            0,
            carried.claim_id,
            revised.revision,
            carried.judgement,
            Verdict(verdict),
            storable(carried.reviewer),
            shaping.at,
            carried.origin,
        )
        besides = {"carried": {"by": by, "sequence": sequence, "revision": revision}}
        append_decision_row(session, key, revised.id, decision, words[carried.claim_id], besides)


def _newest(session: Session, review_id: str) -> dict[str, tuple[int, int, str]]:
    """Sequence, draft and verdict of the newest decision on each claim."""
    columns = (DecisionRow.claim_id, DecisionRow.sequence, DecisionRow.revision, DecisionRow.verdict)
    rows = session.execute(select(*columns).where(DecisionRow.review_id == review_id).order_by(columns[1]))
    return {row.claim_id: (row.sequence, row.revision, row.verdict) for row in rows}


def _openings(session: Session, review_id: str) -> dict[int, tuple[Any, str]]:
    """When each draft came, and who opened it."""
    names = reviewer_names(session)
    row = session.get(ReviewRow, review_id)
    first = select(AuditRow.entry).where(AuditRow.review_id == review_id).order_by(AuditRow.sequence).limit(1)
    entry = json.loads(session.execute(first).scalar_one())
    opened = {int(entry["revision"]): (from_words(row.created_at) if row else None, names.get(entry["reviewer"], ""))}
    drafts = select(ShapingRow).where(ShapingRow.review_id == review_id, ShapingRow.deed == str(Deed.NEXT_DRAFT))
    for shaping in session.execute(drafts).scalars():
        opened[shaping.revision] = from_words(shaping.at), names[shaping.reviewer_id]
    return opened


def _standing(session: Session, review_id: str, revision: int) -> int:
    return sum(not place.has_left for place in read_places(session, review_id, revision))
