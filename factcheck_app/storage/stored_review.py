"""Reads a review as it stands, or as it stood when its next draft came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.decision import Decision, Judgement, Origin, judgement_that_waits
from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.review import FormerClaim, Review, ReviewedClaim, ReviewStatus
from factcheck_app.domain.review_standing import standing_of
from factcheck_app.domain.shaping import Deed
from factcheck_app.domain.source import Source
from factcheck_app.storage.attached_texts import read_texts
from factcheck_app.storage.claim_places import ClaimPlace, read_places
from factcheck_app.storage.event_rows import read_events
from factcheck_app.storage.reviewers import reviewer_names
from factcheck_app.storage.row_mapping import article_of, claim_of, decision_of, source_of
from factcheck_app.storage.rows import (
    DECISION_COLUMNS,
    ClaimRow,
    DecisionRow,
    ReviewRow,
    RevisionRow,
    ShapingRow,
    SourceRow,
)
from factcheck_app.storage.times import from_words


def no_review(name: str) -> NotFound:
    """What is said where there is no such review."""
    return NotFound(f"There is no review {name[:40]}.", "See the library with: factcheck list")


def read_review(session: Session, review_id: str, revision: int | None = None) -> Review:
    """The review with the newest judgement of each claim, of its newest draft or of this one. Raises NotFound."""
    row = session.get(ReviewRow, review_id)
    if row is None:
        raise no_review(review_id)
    texts = _texts(session, review_id)
    newest = max(texts)
    number = newest if revision is None else revision
    draft = session.get(RevisionRow, (review_id, number))
    if draft is None:
        raise NotFound(f"This review has no draft {number}.", f"Its drafts are numbered 1 to {newest}.")
    reading = _Reading(session, draft, texts)
    claims, former = reading.claims()
    at_hand, replaced = read_texts(session, review_id)
    return Review(
        id=row.id,
        title=row.title,
        article=article_of(draft),
        claims=claims,
        sources=reading.sources(),
        created_at=from_words(row.created_at),
        changed_at=from_words(row.changed_at),
        status=ReviewStatus(row.status),
        revision=number,
        source_texts=at_hand,
        replaced_texts=replaced,
        former_claims=former,
        is_newest=number == newest,
        standing=standing_of(read_events(session, review_id)),
    )


def with_parents(session: Session, review_id: str, claim_id: str) -> list[str]:
    """The claim, and every claim that it was split from or merged of."""
    found = [claim_id]
    for each in found:
        row = session.get(ClaimRow, (review_id, each))
        parents = row.findings.get("parents", ()) if row is not None else ()
        found += [parent for parent in parents if parent not in found]
    return found


class _Reading:
    """One draft of a review, with what was known of it."""

    def __init__(self, session: Session, draft: RevisionRow, texts: Mapping[int, str]) -> None:
        self._session, self._texts = session, texts
        self._review_id, self._number = draft.review_id, draft.number
        self._left_as: Mapping[str, Any] = draft.left_as or {}

    def claims(self) -> tuple[tuple[ReviewedClaim, ...], tuple[FormerClaim, ...]]:
        """The claims of the draft in order, and those that stood in it or before it and left."""
        rows = select(ClaimRow.id, ClaimRow.findings).where(ClaimRow.review_id == self._review_id)
        findings = {row.id: row.findings for row in self._session.execute(rows)}
        findings |= self._left_as.get("claims", {})
        places = read_places(self._session, self._review_id, self._number)
        newest, waiting = self._newest_decisions(), self._waiting()
        deeds = self._deeds() if any(place.has_left for place in places) else {}
        standing: list[ReviewedClaim] = []
        former: list[FormerClaim] = []
        for place in places:
            claim = self._claim(place, findings[place.claim_id])
            decision = newest.get(claim.id)
            judgement = decision.judgement if decision else Judgement()
            who, when = (decision.reviewer, decision.at) if decision else (None, None)
            earlier = waiting.get(claim.id)
            if place.has_left:
                deed = deeds[place.sequence]
                former.append(FormerClaim(claim, place.revision, deed, judgement, who, when, earlier))
            else:
                number = len(standing) + 1
                standing.append(ReviewedClaim(number, claim, judgement, who, when, place.carried, earlier))
        return tuple(standing), tuple(former)

    def sources(self) -> tuple[Source, ...]:
        rows = select(SourceRow).where(SourceRow.review_id == self._review_id).order_by(SourceRow.number)
        if "sources" not in self._left_as:
            return tuple(source_of(row) for row in self._session.execute(rows).scalars())
        left = self._left_as["sources"]
        return tuple(source_of(SourceRow(number=int(number), facts=left[number])) for number in sorted(left, key=int))

    def _claim(self, place: ClaimPlace, findings: Mapping[str, Any]) -> Claim:
        return claim_of(place.claim_id, place.span, self._texts[place.revision], findings)

    def _deeds(self) -> dict[int, Deed]:
        rows = select(ShapingRow.sequence, ShapingRow.deed).where(ShapingRow.review_id == self._review_id)
        return {sequence: Deed(deed) for sequence, deed in self._session.execute(rows)}

    def _newest_decisions(self) -> dict[str, Decision]:
        of_draft = (DecisionRow.review_id == self._review_id, DecisionRow.revision <= self._number)
        newest = select(func.max(DecisionRow.sequence)).where(*of_draft).group_by(DecisionRow.claim_id)
        names = reviewer_names(self._session)
        rows = self._session.execute(select(*DECISION_COLUMNS).where(DecisionRow.sequence.in_(newest)))
        return {row.claim_id: decision_of(row, names[row.reviewer_id]) for row in rows}

    def _waiting(self) -> dict[str, Judgement]:
        of_draft = (DecisionRow.review_id == self._review_id, DecisionRow.revision <= self._number)
        reworded = select(DecisionRow.claim_id).where(*of_draft, DecisionRow.origin == str(Origin.REWORDED))
        query = select(*DECISION_COLUMNS).where(*of_draft, DecisionRow.claim_id.in_(reworded))
        names = reviewer_names(self._session)
        decisions: dict[str, list[Decision]] = {}
        for row in self._session.execute(query.order_by(DecisionRow.sequence)):
            decisions.setdefault(row.claim_id, []).append(decision_of(row, names[row.reviewer_id]))
        waiting = {claim_id: judgement_that_waits(given) for claim_id, given in decisions.items()}
        return {claim_id: judgement for claim_id, judgement in waiting.items() if judgement is not None}


def _texts(session: Session, review_id: str) -> dict[int, str]:
    """The text of every draft; the newest is the one to show."""
    rows = select(RevisionRow.number, RevisionRow.text).where(RevisionRow.review_id == review_id)
    texts = {row.number: row.text for row in session.execute(rows)}
    if not texts:
        raise LookupError("a review without a draft")
    return texts
