"""The earlier drafts of a review and the changes of its claims: read for an export, and stored from one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from factcheck_app.domain.decision import Decision, Origin
from factcheck_app.domain.draft_order import order_drafts
from factcheck_app.domain.review import Review, ReviewPast
from factcheck_app.domain.shaping import Deed, Placing, Shaping
from factcheck_app.domain.verdict import Verdict
from factcheck_app.storage.attached_texts import check_quotes
from factcheck_app.storage.audit_entry import digest
from factcheck_app.storage.audit_trail import entry_of_review
from factcheck_app.storage.claim_places import words_at
from factcheck_app.storage.decision_rows import append_decision_row
from factcheck_app.storage.left_drafts import entry_of_draft, entry_of_opening_again, entry_of_taking_back
from factcheck_app.storage.recorded_drafts import read_order
from factcheck_app.storage.review_database import DamagedRow
from factcheck_app.storage.row_mapping import claim_row, placement_row, revision_row, source_row
from factcheck_app.storage.rows import RevisionRow
from factcheck_app.storage.shaping_store import append_shaping, read_shapings
from factcheck_app.storage.standing_sources import leave_source
from factcheck_app.storage.storable_text import storable, storable_judgement
from factcheck_app.storage.stored_review import read_review
from factcheck_app.storage.times import now, to_words


def read_past(session: Session, review_id: str) -> ReviewPast | None:
    """What an export tells of the past; None where the review is as it was opened. Raises NotFound."""
    shapings = read_shapings(session, review_id)
    if not shapings:
        return None
    order = read_order(session, review_id)
    numbers = sorted({order.present, *order.left_at})
    review = read_review(session, review_id, numbers[0])
    placings = tuple(words_at(session, review_id).placings.get(0, ()))
    found = Shaping(0, Deed.FOUND, Origin.DECIDED, numbers[0], "", review.created_at, placings)
    drafts = [read_review(session, review_id, number) for number in numbers if number != order.present]
    return ReviewPast(tuple(drafts), (found, *shapings))


def add_drafts(session: Session, review: Review, past: ReviewPast) -> None:
    """Rows of every draft, claim and source, and of the places where the claims stood first."""
    for draft in past.drafts:
        row = revision_row(review.id, draft.revision, draft.article)
        row.left_as = {
            "claims": {each.id: claim_row(review.id, each.claim).findings for each in draft.claims},
            "sources": {str(source.number): source_row(review.id, source).facts for source in draft.sources},
        }
        session.add(row)
    session.add_all(claim_row(review.id, former.claim) for former in review.former_claims)
    _add_former_sources(session, review, past)
    session.flush()
    first = past.shapings[0]
    session.add_all(placement_row(review.id, first.revision, 0, each.claim_id, each.span) for each in first.placings)


def _add_former_sources(session: Session, review: Review, past: ReviewPast) -> None:
    """Sources of drafts that were taken back: texts and decisions may name them."""
    standing = {source.number for source in review.sources}
    known = {source.number: source for draft in past.drafts for source in draft.sources}
    for number in sorted(known.keys() - standing):
        row = source_row(review.id, known[number])
        leave_source(row)
        session.add(row)


def first_entry(
    session: Session, key: bytes, review: Review, past: ReviewPast, reviewer_id: str, name: str
) -> dict[str, Any]:
    """What the first row of the review says: the draft that it was opened with, and where its claims stood."""
    session.flush()
    number = past.shapings[0].revision
    draft = next((draft for draft in past.drafts if draft.revision == number), review)
    opened = replace(review, revision=number, article=draft.article, claims=())
    words = words_at(session, review.id).first_words(number)
    claims = {claim_id: digest(key, said) for claim_id, said in words.items()}
    return entry_of_review(key, opened, reviewer_id, name) | {"claims": claims}


def append_past(
    session: Session, key: bytes, review: Review, past: ReviewPast, history: Sequence[Decision], importer_id: str
) -> None:
    """Appends each decision and each change of the claims in the order they had, with its own reviewer and time.

    The audit row of each says who let it in, when, and what its sequence and origin were.
    """
    texts = {draft.revision: draft.article.text for draft in (*past.drafts, review)}
    first = past.shapings[0]
    words = {(first.revision, place.claim_id): _words(texts, first, place) for place in first.placings}
    verdicts: dict[str, Verdict] = {}
    steps = [(told.sequence, told.deed, told.revision) for told in past.shapings]
    order = order_drafts(first.revision, steps)
    events: list[Shaping | Decision] = [*past.shapings[1:], *history]
    for told in sorted(events, key=lambda each: each.sequence):
        besides: dict[str, Any] = {
            "imported": {
                "at": to_words(now()),
                "by": importer_id,
                "sequence": told.sequence,
                "revision": told.revision,
                "origin": str(told.origin),
            }
        }
        if isinstance(told, Shaping):
            words |= {(told.revision, p.claim_id): _words(texts, told, p) for p in told.placings if p.span}
            if told.deed is Deed.NEXT_DRAFT:
                left_as = _left_as(session, review, order.follows[told.revision])
                besides |= entry_of_draft(session, key, review.id, told.revision, left_as)
            elif told.deed is Deed.DRAFT_TAKEN_BACK:
                number = order.turned[told.sequence]
                besides |= entry_of_taking_back(key, number, _left_as(session, review, number))
            elif told.deed is Deed.DRAFT_OPENED_AGAIN:
                number = order.follows[told.revision]
                besides |= entry_of_opening_again(key, number, _left_as(session, review, number))
            named = {p.claim_id: words.get((told.revision, p.claim_id)) for p in told.placings}
            append_shaping(session, key, review.id, replace(told, reviewer=storable(told.reviewer)), named, besides)
            continue
        judgement = storable_judgement(told.judgement)
        check_quotes(session, review.id, judgement.evidence)
        previous = verdicts.get(told.claim_id, Verdict.UNDECIDED)
        verdicts[told.claim_id] = judgement.verdict
        decision = replace(
            told, judgement=judgement, previous=previous, reviewer=storable(told.reviewer), origin=_kept(told.origin)
        )
        append_decision_row(session, key, review.id, decision, words.get((told.revision, told.claim_id)) or "", besides)


def _kept(origin: Origin) -> Origin:
    """What says how a claim came into a draft is needed to read the review; all else was imported."""
    return origin if origin in (Origin.CARRIED_OVER, Origin.REWORDED, Origin.KEPT, Origin.RESTORED) else Origin.IMPORTED


def _words(texts: Mapping[int, str], shaping: Shaping, placing: Placing) -> str | None:
    return None if placing.span is None else placing.span.of(storable(texts[shaping.revision]))


def _left_as(session: Session, review: Review, number: int) -> dict[str, Any]:
    draft = session.get(RevisionRow, (review.id, number))
    if draft is None:
        raise DamagedRow
    # of the draft that the review stands on again nothing was put down
    return draft.left_as or {}
