"""Compares the changes of the claims, and the drafts that came later, with what the audit rows say of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck_app.domain.draft_order import DraftOrder
from factcheck_app.domain.shaping import Deed, Shaping
from factcheck_app.storage.audit_trail import entry_of_shaping
from factcheck_app.storage.claim_places import WordsOfClaims
from factcheck_app.storage.left_drafts import entry_of_draft, entry_of_opening_again, entry_of_taking_back
from factcheck_app.storage.recorded_drafts import read_order
from factcheck_app.storage.rows import RevisionRow, ShapingRow
from factcheck_app.storage.shaping_store import read_shapings

Problem = tuple[int, str]
# the first row of a review has a form of its own
SHAPING_ACTIONS = tuple(str(deed) for deed in Deed if deed is not Deed.FOUND)


def shaping_problems(
    session: Session, review_id: str, key: bytes, words: WordsOfClaims, entries: Mapping[int, Mapping[str, Any]]
) -> Iterator[Problem]:
    """Sequence and sentence of what differs; `entries` are the audit rows of shapings by sequence."""
    try:
        stored = {shaping.sequence: shaping for shaping in read_shapings(session, review_id)}
    except (ValueError, TypeError, KeyError):
        yield 0, f"A change of the claims of the review {review_id[:8]} cannot be read: it was changed."
        return
    for sequence in sorted(entries.keys() - stored.keys()):
        yield sequence, f"Sequence {sequence}: a change of the claims is missing."
    for sequence in sorted((stored.keys() | words.placings.keys()) - entries.keys() - {0}):
        yield sequence, f"Sequence {sequence}: a claim was placed outside the record."
    rows = select(ShapingRow.sequence, ShapingRow.reviewer_id).where(ShapingRow.review_id == review_id)
    who = {row.sequence: row.reviewer_id for row in session.execute(rows)}
    drafts = {
        row.number: row.left_as
        for row in session.execute(
            select(RevisionRow.number, RevisionRow.left_as).where(RevisionRow.review_id == review_id)
        )
    }
    record = _Record(session, review_id, key, words, read_order(session, review_id), drafts)
    for sequence in sorted(entries.keys() & stored.keys()):
        if not _is_as_recorded(record, stored[sequence], who[sequence], entries[sequence]):
            yield sequence, f"Sequence {sequence}: the change of the claims is not the one that was recorded."
    came = {shaping.revision for shaping in stored.values() if shaping.deed is Deed.NEXT_DRAFT}
    for number in sorted(drafts.keys() - came - {min(drafts, default=0)}):
        yield 0, f"Draft {number} of the review {review_id[:8]} was added outside the record."
    for number in sorted(drafts):
        if (drafts[number] is None) != (number == record.order.present):
            yield 0, f"Draft {number} of the review {review_id[:8]} does not stand as it was recorded."


@dataclass(frozen=True, slots=True)
class _Record:
    """What the database holds of the drafts of one review, and of the words of its claims."""

    session: Session
    review_id: str
    key: bytes
    words: WordsOfClaims
    order: DraftOrder
    left_as: Mapping[int, dict[str, Any] | None]


def _is_as_recorded(record: _Record, shaping: Shaping, reviewer_id: str, entry: Mapping[str, Any]) -> bool:
    now = {
        each.claim_id: record.words.when(shaping.revision, each.claim_id, shaping.sequence + 1)
        for each in shaping.placings
    }
    expected = entry_of_shaping(record.key, shaping, reviewer_id, now)
    if shaping.deed is Deed.NEXT_DRAFT:
        if shaping.revision not in record.left_as:
            return False
        before = record.order.follows.get(shaping.revision, 0)
        left_as = record.left_as.get(before) or {}
        of_draft = entry_of_draft(record.session, record.key, record.review_id, shaping.revision, left_as)
        if record.order.left_at.get(before) != shaping.sequence:
            # the review came back to that draft, and it was left in another state since, or stands
            of_draft.pop("left_as")
        expected |= of_draft
    elif shaping.deed is Deed.DRAFT_TAKEN_BACK:
        taken_back = record.order.turned.get(shaping.sequence, 0)
        if record.order.follows.get(taken_back) != shaping.revision:
            return False
        expected |= _of_leaving(record, shaping, taken_back, entry_of_taking_back)
    elif shaping.deed is Deed.DRAFT_OPENED_AGAIN:
        before = record.order.follows.get(record.order.turned.get(shaping.sequence, 0), 0)
        expected |= _of_leaving(record, shaping, before, entry_of_opening_again)
    return all(entry.get(name) == value for name, value in expected.items())


def _of_leaving(
    record: _Record, shaping: Shaping, left: int, entry_of: Callable[[bytes, int, dict[str, Any]], dict[str, Any]]
) -> dict[str, Any]:
    """What the row says of the draft that was left with it."""
    said = entry_of(record.key, left, record.left_as.get(left) or {})
    if record.order.left_at.get(left) != shaping.sequence:
        # the review came back to that draft: it was left in another state since, or stands
        said.pop("left_as")
    return said
