"""Compares what the database holds of each review with what the audit rows say of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck_app.domain.decision import Origin
from factcheck_app.storage.audit_entry import digest
from factcheck_app.storage.audit_trail import SOURCE_ACTIONS, entry_of_decision
from factcheck_app.storage.claim_places import WordsOfClaims, words_at
from factcheck_app.storage.recorded_events import EVENT_ACTIONS, event_problems, is_signed_off
from factcheck_app.storage.recorded_findings import digests_of_findings, finding_problems
from factcheck_app.storage.recorded_shapings import SHAPING_ACTIONS, shaping_problems
from factcheck_app.storage.recorded_texts import text_problems
from factcheck_app.storage.reviewers import reviewer_names
from factcheck_app.storage.row_mapping import decision_of
from factcheck_app.storage.rows import (
    AuditRow,
    ClaimRow,
    DecisionRow,
    DeletedReviewRow,
    DigestKeyRow,
    ReviewRow,
    RevisionRow,
)

Problem = tuple[int, str]


def record_problems(session: Session) -> Iterator[Problem]:
    """Sequence and sentence of everything that differs; the chain itself must be whole."""
    on_record = set(session.execute(select(AuditRow.review_id).distinct()).scalars())
    stored = set(session.execute(select(ReviewRow.id)).scalars())
    deleted = {row.review_id: row.sequence for row in session.execute(select(DeletedReviewRow)).scalars()}
    decided = set(session.execute(select(DecisionRow.review_id).distinct()).scalars())
    names = reviewer_names(session)
    for review_id in sorted(on_record | stored | decided | deleted.keys()):
        if review_id in deleted and review_id not in stored:
            yield from _deletion_problems(session, review_id, deleted[review_id])
        elif review_id not in stored:
            yield 0, f"The review {review_id[:8]} is on record, but it is missing."
        elif review_id not in on_record:
            yield 0, f"The review {review_id[:8]} was added outside the record."
        else:
            yield from _problems_of(session, review_id, names)


@dataclass(frozen=True, slots=True)
class _Stored:
    """What the database holds of one review, to be compared with its rows."""

    key: bytes
    drafts: dict[int, tuple[bytes, str]]
    words: WordsOfClaims
    kept_claims: set[str]
    findings: dict[str, Any]
    decisions: dict[int, DecisionRow]
    names: dict[str, str]


def _problems_of(session: Session, review_id: str, names: dict[str, str]) -> Iterator[Problem]:
    try:
        stored = _read(session, review_id, names)
    except (ValueError, TypeError, AttributeError):
        yield 0, f"A row of the review {review_id[:8]} cannot be read: it was changed."
        return
    query = select(AuditRow.sequence, AuditRow.entry).where(AuditRow.review_id == review_id)
    on_record = set()
    attached = {}
    known_of_sources = {}
    shaped = {}
    events = {}
    added: tuple[int, dict[str, Any]] = (0, {})
    for sequence, words in session.execute(query.order_by(AuditRow.sequence)):
        entry = _entry_of(words)
        on_record.add(sequence)
        if entry.get("action") == "review_added":
            added = sequence, entry
            yield from _draft_problems(sequence, entry, stored)
        elif entry.get("action") == "source_attached" and sequence not in stored.decisions:
            attached[sequence] = entry
        elif entry.get("action") in SHAPING_ACTIONS and sequence not in stored.decisions:
            shaped[sequence] = entry
        elif entry.get("action") in EVENT_ACTIONS and sequence not in stored.decisions:
            events[sequence] = entry
        elif entry.get("action") in SOURCE_ACTIONS and sequence not in stored.decisions:
            known_of_sources[sequence] = entry
            yield from _reviewer_problems(sequence, entry, stored)
        elif sequence not in stored.decisions:
            yield sequence, f"Sequence {sequence}: the decision is missing."
        elif not _is_as_recorded(entry, stored.decisions[sequence], stored):
            yield sequence, f"Sequence {sequence}: the decision is not the one that was recorded."
    for sequence in stored.decisions.keys() - on_record:
        yield sequence, f"Sequence {sequence}: a decision was added outside the record."
    yield from shaping_problems(session, review_id, stored.key, stored.words, shaped)
    yield from event_problems(session, review_id, stored.key, events)
    is_decided = bool(shaped) or any(row.origin != Origin.IMPORTED for row in stored.decisions.values())
    first, later = (added[0], added[1].get("stored")), {**attached, **known_of_sources, **shaped}
    for sequence, words in finding_problems(
        first, stored.findings, later, is_decided=is_decided, is_signed_off=is_signed_off(events)
    ):
        yield sequence, f"Sequence {sequence}: {words}."
    yield from text_problems(session, review_id, stored.key, names, attached)


def _read(session: Session, review_id: str, names: dict[str, str]) -> _Stored:
    revisions = select(RevisionRow.number, RevisionRow.content, RevisionRow.text)
    drafts = {
        number: (content, text)
        for number, content, text in session.execute(revisions.where(RevisionRow.review_id == review_id))
    }
    decisions = session.execute(select(DecisionRow).where(DecisionRow.review_id == review_id)).scalars()
    key = session.execute(select(DigestKeyRow.key).where(DigestKeyRow.review_id == review_id)).scalar_one_or_none()
    kept = set(session.execute(select(ClaimRow.id).where(ClaimRow.review_id == review_id)).scalars())
    findings = digests_of_findings(session, key or b"", review_id, min(drafts, default=0))
    words = words_at(session, review_id)
    return _Stored(key or b"", drafts, words, kept, findings, {row.sequence: row for row in decisions}, names)


def _deletion_problems(session: Session, review_id: str, sequence: int) -> Iterator[Problem]:
    query = select(AuditRow.sequence, AuditRow.entry).where(AuditRow.review_id == review_id)
    rows = session.execute(query.order_by(AuditRow.sequence)).all()
    last = rows[-1] if rows else None
    if last is None or last.sequence != sequence or _entry_of(last.entry).get("action") != "review_deleted":
        yield sequence, f"The review {review_id[:8]} was deleted outside the record."


def _draft_problems(sequence: int, entry: dict[str, Any], stored: _Stored) -> Iterator[Problem]:
    revision = entry.get("revision")
    content, text = stored.drafts.get(revision, (b"", "")) if isinstance(revision, int) else (b"", "")
    if (digest(stored.key, content), digest(stored.key, text)) != (entry.get("draft"), entry.get("text")):
        yield sequence, f"Sequence {sequence}: the draft is not the one that was recorded."
    yield from _reviewer_problems(sequence, entry, stored)
    first = stored.words.first_words(revision) if isinstance(revision, int) else {}
    found = {name: digest(stored.key, words) for name, words in first.items()}
    if found != entry.get("claims") or stored.words.claim_ids != stored.kept_claims:
        yield sequence, f"Sequence {sequence}: the claims are not those that were recorded."


def _reviewer_problems(sequence: int, entry: dict[str, Any], stored: _Stored) -> Iterator[Problem]:
    if digest(stored.key, stored.names.get(str(entry.get("reviewer")), "")) != entry.get("reviewer_name"):
        yield sequence, f"Sequence {sequence}: the reviewer is not the one that was recorded."


def _entry_of(words: str) -> dict[str, Any]:
    # a chain whose hashes were made anew may hold anything: what cannot be read fits nothing
    try:
        entry = json.loads(words)
    except (ValueError, RecursionError):
        return {}
    return entry if isinstance(entry, dict) else {}


def _is_as_recorded(entry: dict[str, Any], row: DecisionRow, stored: _Stored) -> bool:
    try:
        decision = decision_of(row, stored.names.get(row.reviewer_id, ""))
    except (ValueError, TypeError):
        return False  # a code or time that the program never writes
    words = stored.words.when(row.revision, row.claim_id, row.sequence)
    expected = entry_of_decision(stored.key, decision, row.reviewer_id, words)
    # decisions of the first schema quoted nothing, and their rows say nothing of it
    said = {"evidence": [], **entry}
    return all(said.get(name) == value for name, value in expected.items())
