"""Compares the changes of the claims, and the drafts that came later, with what the audit rows say of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck_app.domain.shaping import Deed, Shaping
from factcheck_app.storage.audit_trail import entry_of_shaping
from factcheck_app.storage.claim_places import WordsOfClaims
from factcheck_app.storage.revision_store import entry_of_draft
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
    for sequence in sorted(entries.keys() & stored.keys()):
        if not _is_as_recorded(session, review_id, key, words, stored[sequence], who[sequence], entries[sequence]):
            yield sequence, f"Sequence {sequence}: the change of the claims is not the one that was recorded."
    numbers = set(session.execute(select(RevisionRow.number).where(RevisionRow.review_id == review_id)).scalars())
    drafts = {shaping.revision for shaping in stored.values() if shaping.deed is Deed.NEXT_DRAFT}
    for number in sorted(numbers - drafts - {min(numbers, default=0)}):
        yield 0, f"Draft {number} of the review {review_id[:8]} was added outside the record."


def _is_as_recorded(
    session: Session,
    review_id: str,
    key: bytes,
    words: WordsOfClaims,
    shaping: Shaping,
    reviewer_id: str,
    entry: Mapping[str, Any],
) -> bool:
    now = {
        each.claim_id: words.when(shaping.revision, each.claim_id, shaping.sequence + 1) for each in shaping.placings
    }
    expected = entry_of_shaping(key, shaping, reviewer_id, now)
    if shaping.deed is Deed.NEXT_DRAFT:
        before = (RevisionRow.review_id == review_id, RevisionRow.number == shaping.revision - 1)
        left_as = session.execute(select(RevisionRow.left_as).where(*before)).scalar_one_or_none()
        there = select(RevisionRow.number).where(
            RevisionRow.review_id == review_id, RevisionRow.number == shaping.revision
        )
        if session.execute(there).scalar_one_or_none() is None:
            return False
        expected |= entry_of_draft(session, key, review_id, shaping.revision, left_as or {})
    return all(entry.get(name) == value for name, value in expected.items())
