"""The drafts of a review: the next one stored with all that is carried over, or taken back, and all of them listed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from factcheck_app.domain.decision import Decision, Judgement, Origin
from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.review import Review
from factcheck_app.domain.revision import Revision
from factcheck_app.domain.shaping import Deed, Placing, Shaping
from factcheck_app.domain.verdict import Verdict
from factcheck_app.storage.claim_places import read_places
from factcheck_app.storage.decision_rows import append_decision_rows, touch_review
from factcheck_app.storage.left_drafts import entry_of_draft, leave_draft
from factcheck_app.storage.recorded_drafts import newest_draft, read_order
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.reviewers import reviewer_id, reviewer_names
from factcheck_app.storage.row_mapping import revision_row, source_row
from factcheck_app.storage.rows import AuditRow, DecisionRow, ReviewRow, RevisionRow, ShapingRow
from factcheck_app.storage.shaping_store import append_shaping, keep_claims, key_of
from factcheck_app.storage.storable_text import storable
from factcheck_app.storage.stored_review import read_review
from factcheck_app.storage.taken_back_drafts import append_opening_again, append_taking_back, count_on_draft
from factcheck_app.storage.times import from_words, now


@dataclass(frozen=True, slots=True)
class CarriedDecision:
    """What the next draft's record says of a claim from the draft before: whose judgement it is, and how it came."""

    claim_id: str
    judgement: Judgement
    reviewer: str
    origin: Origin


@dataclass(frozen=True, slots=True, eq=False)
class TakenBack:
    """A draft that was taken back, as it was left, and the one before it: as it stands, and as it did when it came.

    `state` is the number of `RevisionStore.newest`.
    """

    draft: Review
    present: Review
    before: Review
    state: int


class ReviewMovedOn(Exception):
    """A look-up or a decision came in between: the next draft has to be set beside the review as it is now."""


class RevisionStore:
    """Every method is one short transaction and raises DatabaseUnusable where the file cannot be used."""

    def __init__(self, database: ReviewDatabase) -> None:
        self._database = database

    def newest(self, review_id: str) -> tuple[Review, int]:
        """The review as it is now, and a number that grows with every change of it. Raises NotFound."""
        with self._database.reading() as session:
            return read_review(session, review_id), _state_of(session, review_id)

    def append(
        self, revised: Review, decisions: Sequence[CarriedDecision], reviewer: str, *, state: int | None = None
    ) -> Review:
        """Stores the next draft of a review with its claims and sources, and what is carried over; all or nothing.

        `revised` follows the present draft, whose claims that it does not have leave it. It is stored under the first
        number that no draft of the review ever had. Returns the review as stored. Raises NotFound where another draft
        came in between, and ReviewMovedOn where the review is no longer in this `state` (see `newest`).
        """
        with self._database.transaction() as session:
            _demand_state(session, revised.id, state)
            key = key_of(session, revised.id)
            before = newest_draft(session, revised.id)
            if revised.follows != before:
                raise NotFound("Another draft came in meanwhile.", "Open the review again, then the draft.")
            revised = replace(revised, revision=_free_number(session, revised.id))
            placed = [place for place in read_places(session, revised.id) if not place.has_left]
            left_as = leave_draft(session, revised.id, before)
            session.add(revision_row(revised.id, revised.revision, revised.article))
            for source in revised.sources:
                session.merge(source_row(revised.id, source))
            keep_claims(session, revised.id, revised.claims)
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

    def newest_and_before(self, review_id: str) -> tuple[Review, Review | None, int]:
        """The review as it is now, as it stood when its present draft came, and the number of `newest`.

        A first draft has none before it. Raises NotFound.
        """
        with self._database.reading() as session:
            review = read_review(session, review_id)
            before = None if review.follows is None else read_review(session, review_id, review.follows)
            return review, before, _state_of(session, review_id)

    def present_and_before(self, review_id: str) -> tuple[int, str, int | None]:
        """The number of the present draft, the name of its file, and the number of the one before, if there is one.

        Raises NotFound.
        """
        with self._database.reading() as session:
            present = newest_draft(session, review_id)
            draft = session.get_one(RevisionRow, (review_id, present))
            return present, draft.file_name, read_order(session, review_id).before

    def given_on_newest(self, review_id: str) -> tuple[int, int]:
        """How many decisions were given, and how many changes of the claims made, since the present draft came."""
        with self._database.reading() as session:
            return count_on_draft(session, review_id, newest_draft(session, review_id))

    def take_back(self, standing: Review, reviewer: str, *, state: int) -> Review:
        """Appends that the present draft is taken back, so that the review stands on the one before; all or nothing.

        `standing` is what `newest_and_before` gives of that one. The draft that is taken back stays as it was left.
        Returns the review as stored. Raises NotFound, ReviewMovedOn where the review is no longer in this `state`, and
        ReviewSignedOff.
        """
        with self._database.transaction() as session:
            _demand_state(session, standing.id, state)
            append_taking_back(session, key_of(session, standing.id), standing, storable(reviewer))
        with self._database.reading() as session:
            return read_review(session, standing.id)

    def taken_back(self, review_id: str, number: int) -> TakenBack:
        """A draft that was taken back, beside the one that the review stands on since. Raises NotFound."""
        with self._database.reading() as session:
            order = read_order(session, review_id)
            if number not in order.taken_back_at or order.follows[number] != order.present:
                raise NotFound(
                    f"Draft {number} cannot be opened again: the review does not stand on the draft before it.",
                    "Open the review again to see its drafts.",
                )
            return TakenBack(
                read_review(session, review_id, number),
                read_review(session, review_id),
                read_review(session, review_id, order.present, until=order.came_at[number]),
                _state_of(session, review_id),
            )

    def open_again(self, standing: Review, reviewer: str, *, state: int) -> Review:
        """Appends that a draft which was taken back stands again as it was left; all or nothing.

        `standing` is what `taken_back` gives of it. Returns the review as stored. Raises what `take_back` raises.
        """
        with self._database.transaction() as session:
            _demand_state(session, standing.id, state)
            append_opening_again(session, key_of(session, standing.id), standing, storable(reviewer))
        with self._database.reading() as session:
            return read_review(session, standing.id)

    def revisions(self, review_id: str) -> tuple[Revision, ...]:
        """The drafts of a review, first one first. Raises NotFound."""
        with self._database.reading() as session:
            newest_draft(session, review_id)
            columns = (RevisionRow.number, RevisionRow.title, RevisionRow.file_name, RevisionRow.sha256)
            drafts = session.execute(select(*columns).where(RevisionRow.review_id == review_id).order_by(columns[0]))
            opened, order = _openings(session, review_id), read_order(session, review_id)
            left = _takings_back(session, review_id)
            return tuple(
                Revision(
                    *draft,
                    *opened[draft.number],
                    _standing(session, review_id, order.left_at.get(draft.number)),
                    order.follows.get(draft.number),
                    *left.get(order.taken_back_at.get(draft.number, 0), ()),
                )
                for draft in drafts.all()
            )


def _state_of(session: Session, review_id: str) -> int:
    return session.execute(select(ReviewRow.version).where(ReviewRow.id == review_id)).scalar_one()


def _demand_state(session: Session, review_id: str, state: int | None) -> None:
    present = session.execute(select(ReviewRow.version).where(ReviewRow.id == review_id)).scalar_one_or_none()
    if state is not None and present is not None and present != state:
        raise ReviewMovedOn


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
    told: list[tuple[Decision, str, dict[str, Any]]] = []
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
        told.append((decision, words[carried.claim_id], besides))
    append_decision_rows(session, key, revised.id, told)


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


def _takings_back(session: Session, review_id: str) -> dict[int, tuple[datetime, str]]:
    """When drafts were taken back, and who did it, by sequence."""
    names = reviewer_names(session)
    rows = select(ShapingRow).where(ShapingRow.review_id == review_id, ShapingRow.deed == str(Deed.DRAFT_TAKEN_BACK))
    return {row.sequence: (from_words(row.at), names[row.reviewer_id]) for row in session.execute(rows).scalars()}


def _free_number(session: Session, review_id: str) -> int:
    query = select(func.max(RevisionRow.number)).where(RevisionRow.review_id == review_id)
    return int(session.execute(query).scalar_one()) + 1


def _standing(session: Session, review_id: str, until: int | None) -> int:
    return sum(not place.has_left for place in read_places(session, review_id, until=until))
