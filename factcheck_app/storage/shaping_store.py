"""Changes of the claims themselves: added, cut, merged, given other ends; each appended with its audit row."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, bindparam, insert, select
from sqlalchemy.orm import Session

from factcheck_app.domain.decision import Decision, Judgement, Origin
from factcheck_app.domain.draft_order import DRAFT_DEEDS
from factcheck_app.domain.edits.claim_shapes import ShapeEdit
from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.shaping import Deed, Placing, Shaping
from factcheck_app.storage import audit_trail
from factcheck_app.storage.claim_places import read_placings, standing_of
from factcheck_app.storage.decision_rows import append_decision_row, touch_review
from factcheck_app.storage.missing_review import no_review
from factcheck_app.storage.recorded_drafts import newest_draft
from factcheck_app.storage.recorded_findings import later_findings
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.reviewers import reviewer_id, reviewer_names
from factcheck_app.storage.row_mapping import claim_row, decision_of, placement_row
from factcheck_app.storage.rows import DECISION_COLUMNS, ClaimRow, DecisionRow, DigestKeyRow, PlacementRow, ShapingRow
from factcheck_app.storage.storable_text import storable
from factcheck_app.storage.times import from_words, now, to_words

# Statements of every change are built once: building costs more than running them.
_KEY = select(DigestKeyRow.key).where(DigestKeyRow.review_id == bindparam("of_review"))
_APPEND = insert(ShapingRow)
_LAST_DECISION = (
    select(*DECISION_COLUMNS)
    .where(DecisionRow.review_id == bindparam("of_review"), DecisionRow.claim_id == bindparam("of_claim"))
    .order_by(DecisionRow.sequence.desc())
    .limit(1)
)


class ShapingStore:
    """Every method is one short transaction and raises DatabaseUnusable where the file cannot be used."""

    def __init__(self, database: ReviewDatabase) -> None:
        self._database = database

    def append(
        self, review_id: str, edit: ShapeEdit, reviewer: str, origin: Origin = Origin.DECIDED
    ) -> tuple[Decision, ...]:
        """Appends the edit, and what its new claims are said to have from the old; on disk when this returns.

        Raises NotFound where a claim of the edit does not stand in the newest draft.
        """
        with self._database.transaction() as session:
            key = key_of(session, review_id)
            revision = newest_draft(session, review_id)
            _demand_placed(session, review_id, [each.id for each in edit.before])
            keep_claims(session, review_id, edit.after)
            shaping = Shaping(0, edit.deed, origin, revision, storable(reviewer), now(), edit.placings)
            words: dict[str, str | None] = {each.id: storable(each.claim.text) for each in edit.after}
            append_shaping(session, key, review_id, shaping, words)
            decisions = []
            said = edit.origin_of_decisions if origin is Origin.DECIDED else origin
            for each in edit.after:
                before = _judgement_of(session, review_id, each.id)
                if before != each.judgement:
                    decision = Decision(
                        0, each.id, revision, each.judgement, before.verdict, shaping.reviewer, shaping.at, said
                    )
                    decisions.append(append_decision_row(session, key, review_id, decision, words[each.id] or ""))
            touch_review(session, review_id, shaping.at)
        return tuple(decisions)

    def shapings(self, review_id: str) -> tuple[Shaping, ...]:
        """Every change of the claims of a review, oldest first, how its drafts came and went among them."""
        with self._database.reading() as session:
            return tuple(read_shapings(session, review_id))

    def shapings_of(self, review_id: str, claim_ids: Collection[str]) -> tuple[Shaping, ...]:
        """Every change of these claims, oldest first, each with all the claims that it placed.

        A draft that came or went placed every claim: of it these claims alone are told.
        """
        with self._database.reading() as session:
            placings = read_placings(session, review_id, PlacementRow.claim_id.in_(claim_ids))
            changes = placings.keys() - {0}
            if not changes:
                return ()
            shapings = _shapings(session, review_id, placings, ShapingRow.sequence.in_(changes))
            shaped = {each.sequence for each in shapings if each.deed not in DRAFT_DEEDS}
            whole = read_placings(session, review_id, PlacementRow.sequence.in_(shaped)) if shaped else {}
        return tuple(
            replace(each, placings=tuple(whole[each.sequence])) if each.sequence in shaped else each
            for each in shapings
        )


def read_shapings(session: Session, review_id: str) -> list[Shaping]:
    """The same inside a transaction."""
    return _shapings(session, review_id, read_placings(session, review_id))


def _shapings(
    session: Session, review_id: str, placings: Mapping[int, Sequence[Placing]], *those: ColumnElement[bool]
) -> list[Shaping]:
    """All shapings of the review, or `those` alone, with their placings by sequence."""
    names = reviewer_names(session)
    rows = select(*ShapingRow.__table__.columns).where(ShapingRow.review_id == review_id, *those)
    return [
        Shaping(
            row.sequence,
            Deed(row.deed),
            Origin(row.origin),
            row.revision,
            names[row.reviewer_id],
            from_words(row.at),
            tuple(placings.get(row.sequence, ())),
        )
        for row in session.execute(rows.order_by(ShapingRow.sequence))
    ]


def key_of(session: Session, review_id: str) -> bytes:
    """The key of a review's digests. Raises NotFound."""
    session.flush()
    key: bytes | None = session.connection().execute(_KEY, {"of_review": review_id}).scalar_one_or_none()
    if key is None:
        raise no_review(review_id)
    return key


def keep_claims(session: Session, review_id: str, claims: Sequence[ReviewedClaim]) -> None:
    """Stores what the program says of these claims now."""
    ids = [each.id for each in claims]
    query = select(ClaimRow).where(ClaimRow.review_id == review_id, ClaimRow.id.in_(ids))
    rows = {row.id: row for row in session.execute(query).scalars()}
    for each in claims:
        made, row = claim_row(review_id, each.claim), rows.get(each.id)
        if row is None:
            session.add(made)
        elif row.findings != made.findings:
            row.findings = made.findings


def append_shaping(
    session: Session,
    key: bytes,
    review_id: str,
    shaping: Shaping,
    words: Mapping[str, str | None],
    besides: Mapping[str, Any] | None = None,
) -> int:
    """Appends the row, the places and the audit row of a shaping; returns its sequence."""
    session.flush()
    who = reviewer_id(session, shaping.reviewer)
    entry = audit_trail.entry_of_shaping(key, shaping, who, words) | dict(besides or {})
    entry["stored"] = later_findings(session, key, review_id)
    sequence = audit_trail.append_row(session, review_id, entry)
    row = {
        "sequence": sequence,
        "review_id": review_id,
        "deed": str(shaping.deed),
        "origin": str(shaping.origin),
        "revision": shaping.revision,
        "reviewer_id": who,
        "at": to_words(shaping.at),
    }
    session.connection().execute(_APPEND, row)
    session.add_all(
        placement_row(review_id, shaping.revision, sequence, each.claim_id, each.span, each.carried)
        for each in shaping.placings
    )
    session.flush()
    return sequence


def _demand_placed(session: Session, review_id: str, claim_ids: Sequence[str]) -> None:
    if not standing_of(session, review_id, claim_ids).issuperset(claim_ids):
        raise NotFound("This review has no such claim.", "Open the review again to see its claims.")


def _judgement_of(session: Session, review_id: str, claim_id: str) -> Judgement:
    of_claim = {"of_review": review_id, "of_claim": claim_id}
    row = session.connection().execute(_LAST_DECISION, of_claim).one_or_none()
    return Judgement() if row is None else decision_of(row, "").judgement
