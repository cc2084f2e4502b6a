"""Reads a review as it stands, or as it stood when a draft of it was left."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.decision import (
    Decision,
    Judgement,
    Origin,
    decisions_that_stand,
    judgement_that_waits,
    places_that_stand,
)
from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.review import FormerClaim, Review, ReviewedClaim, ReviewStatus
from factcheck_app.domain.review_standing import standing_of
from factcheck_app.domain.shaping import Deed
from factcheck_app.domain.source import Source
from factcheck_app.storage.attached_texts import read_texts
from factcheck_app.storage.claim_places import ClaimPlace, read_places
from factcheck_app.storage.event_rows import read_events
from factcheck_app.storage.missing_review import no_review
from factcheck_app.storage.recorded_drafts import read_order
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
from factcheck_app.storage.standing_sources import read_sources
from factcheck_app.storage.times import from_words

# values that SQLite takes in one statement, whatever its build
_AT_ONCE = 900


def read_review(session: Session, review_id: str, revision: int | None = None, *, until: int | None = None) -> Review:
    """The review with the newest judgement of each claim, of the draft it stands on or of this one. Raises NotFound.

    `until` reads claims and judgements by the record before this sequence alone.
    """
    row = session.get(ReviewRow, review_id)
    if row is None:
        raise no_review(review_id)
    texts = _texts(session, review_id)
    order = read_order(session, review_id)
    number = order.present if revision is None else revision
    draft = session.get(RevisionRow, (review_id, number))
    if draft is None:
        raise NotFound(f"This review has no draft {number}.", f"Its drafts are numbered 1 to {max(texts)}.")
    reading = _Reading(session, draft, texts, until or order.left_at.get(number))
    claims, former = reading.claims()
    sources, former_sources = reading.sources()
    at_hand, replaced = read_texts(session, review_id)
    cited = {source.number for source in sources}
    return Review(
        id=row.id,
        title=row.title,
        article=article_of(draft),
        claims=claims,
        sources=sources,
        created_at=from_words(row.created_at),
        changed_at=from_words(row.changed_at),
        status=ReviewStatus(row.status),
        revision=number,
        source_texts=tuple(text for text in at_hand if text.source_number in cited),
        replaced_texts=(*replaced, *(text for text in at_hand if text.source_number not in cited)),
        former_claims=former,
        is_newest=number == order.present,
        follows=order.follows.get(number),
        former_sources=former_sources,
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

    def __init__(self, session: Session, draft: RevisionRow, texts: Mapping[int, str], until: int | None) -> None:
        self._session, self._texts = session, texts
        self._review_id = draft.review_id
        # the record up to here says how the draft stood; None for the present one, of which all of it tells
        self._until = until
        self._left_as: Mapping[str, Any] = draft.left_as or {}

    def claims(self) -> tuple[tuple[ReviewedClaim, ...], tuple[FormerClaim, ...]]:
        """The claims of the draft in order, and those that stood in another one by then and not in this."""
        rows = select(ClaimRow.id, ClaimRow.findings).where(ClaimRow.review_id == self._review_id)
        findings = {row.id: row.findings for row in self._session.execute(rows)}
        findings |= self._left_as.get("claims", {})
        places = read_places(self._session, self._review_id, until=self._until)
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

    def sources(self) -> tuple[tuple[Source, ...], tuple[Source, ...]]:
        """Those of the draft, and for the present one also those that left with a draft that was taken back."""
        if self._until is None or "sources" not in self._left_as:
            return read_sources(self._session, self._review_id)
        left = self._left_as["sources"]
        numbers = sorted(left, key=int)
        return tuple(source_of(SourceRow(number=int(number), facts=left[number])) for number in numbers), ()

    def _claim(self, place: ClaimPlace, findings: Mapping[str, Any]) -> Claim:
        return claim_of(place.claim_id, place.span, self._texts[place.revision], findings)

    def _deeds(self) -> dict[int, Deed]:
        rows = select(ShapingRow.sequence, ShapingRow.deed).where(ShapingRow.review_id == self._review_id)
        return {sequence: Deed(deed) for sequence, deed in self._session.execute(rows)}

    def _newest_decisions(self) -> dict[str, Decision]:
        newest = select(func.max(DecisionRow.sequence)).where(*self._by_then()).group_by(DecisionRow.claim_id)
        names = reviewer_names(self._session)
        rows = self._session.execute(select(*DECISION_COLUMNS).where(DecisionRow.sequence.in_(newest)))
        found = {row.claim_id: row for row in rows}
        again = self._stand_again()
        which = [sequence for sequence in again.values() if sequence is not None]
        for first in range(0, len(which), _AT_ONCE):
            those = DecisionRow.sequence.in_(which[first : first + _AT_ONCE])
            found |= {row.claim_id: row for row in self._session.execute(select(*DECISION_COLUMNS).where(those))}
        gone = {claim_id for claim_id, sequence in again.items() if sequence is None}
        return {
            claim_id: decision_of(row, names[row.reviewer_id])
            for claim_id, row in found.items()
            if claim_id not in gone
        }

    def _stand_again(self) -> dict[str, int | None]:
        """Of claims with a judgement that was put back: the sequence of what stands, None where nothing does."""
        columns = (DecisionRow.claim_id, DecisionRow.sequence, DecisionRow.revision, DecisionRow.origin)
        query = select(*columns).where(*self._by_then(), DecisionRow.claim_id.in_(self._claims_with(Origin.RESTORED)))
        said: dict[str, list[tuple[int, int, str]]] = {}
        for claim_id, sequence, revision, origin in self._session.execute(query.order_by(DecisionRow.sequence)):
            said.setdefault(claim_id, []).append((sequence, revision, origin))
        found: dict[str, int | None] = {}
        for claim_id, of_claim in said.items():
            standing = places_that_stand((revision, origin) for _sequence, revision, origin in of_claim)
            found[claim_id] = of_claim[standing[-1]][0] if standing else None
        return found

    def _waiting(self) -> dict[str, Judgement]:
        reworded = self._decisions_on_those(Origin.REWORDED)
        waiting = {claim_id: judgement_that_waits(decisions_that_stand(given)) for claim_id, given in reworded.items()}
        return {claim_id: judgement for claim_id, judgement in waiting.items() if judgement is not None}

    def _decisions_on_those(self, origin: Origin) -> dict[str, list[Decision]]:
        """All decisions on each claim that one of this origin was given on, oldest first."""
        query = select(*DECISION_COLUMNS).where(*self._by_then(), DecisionRow.claim_id.in_(self._claims_with(origin)))
        names = reviewer_names(self._session)
        decisions: dict[str, list[Decision]] = {}
        for row in self._session.execute(query.order_by(DecisionRow.sequence)):
            decisions.setdefault(row.claim_id, []).append(decision_of(row, names[row.reviewer_id]))
        return decisions

    def _claims_with(self, origin: Origin) -> Select[str]:
        return select(DecisionRow.claim_id).where(*self._by_then(), DecisionRow.origin == str(origin))

    def _by_then(self) -> list[ColumnElement[bool]]:
        of_review = [DecisionRow.review_id == self._review_id]
        return of_review if self._until is None else [*of_review, DecisionRow.sequence < self._until]


def _texts(session: Session, review_id: str) -> dict[int, str]:
    """The text of every draft."""
    rows = select(RevisionRow.number, RevisionRow.text).where(RevisionRow.review_id == review_id)
    texts = {row.number: row.text for row in session.execute(rows)}
    if not texts:
        raise LookupError("a review without a draft")
    return texts
