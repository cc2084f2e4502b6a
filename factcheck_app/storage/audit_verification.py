"""Recomputes the audit chain and every decision against its row."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck_app.storage.audit_entry import NO_HASH, chain_hash, digest
from factcheck_app.storage.audit_trail import entry_of_decision, expected_entries, read_head, revision_texts
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.row_mapping import decision_of
from factcheck_app.storage.rows import AuditRow, ClaimRow, DecisionRow, DigestKeyRow, PlacementRow, RevisionRow


@dataclass(frozen=True, slots=True)
class VerifyResult:
    """Whether the record is whole; `problem` names the first bad row in a sentence, empty where it is."""

    rows: int
    head: str
    problem: str

    @property
    def is_whole(self) -> bool:
        return not self.problem


def verify(database: ReviewDatabase, *, head: str | None = None, rows: int | None = None) -> VerifyResult:
    """Checks chain, decisions and texts; with `head` and `rows` also that row number `rows` has hash `head`.

    Raises DatabaseUnusable where the file cannot be read.
    """
    with database.reading() as session:
        now = read_head(session)
        problem = next(_problems(session, head, rows), "")
    return VerifyResult(now.rows, now.head, problem)


def _problems(session: Session, head: str | None, rows: int | None) -> Iterator[str]:
    chain = session.execute(select(AuditRow).order_by(AuditRow.sequence)).scalars().all()
    yield from _chain_problems(chain)
    yield from _record_problems(session, chain)
    if rows is not None and rows > len(chain):
        yield f"The trail has {len(chain)} rows, but {rows} were on record: its end is missing."
    elif head is not None:
        number = len(chain) if rows is None else rows
        found = chain[number - 1].row_hash if number > 0 else NO_HASH
        if found != head.lower():
            yield f"Row {number} has another hash than the one on record: the trail was rewritten."


def _chain_problems(chain: Any) -> Iterator[str]:
    previous = NO_HASH
    of_reviews: dict[str, str] = {}
    for number, row in enumerate(chain, start=1):
        where = f"Audit row {number} (sequence {row.sequence})"
        if row.previous_hash != previous:
            yield f"{where} does not follow the row before it: a row was removed or changed."
        review_hash = chain_hash(of_reviews.get(row.review_id, NO_HASH), 0, row.entry)
        if row.review_hash != review_hash or row.row_hash != chain_hash(
            previous, row.sequence, f"{row.entry}\n{review_hash}"
        ):
            yield f"{where} does not have the hash of its content: it was changed."
        previous = row.row_hash
        of_reviews[row.review_id] = row.review_hash


def _record_problems(session: Session, chain: Any) -> Iterator[str]:
    decisions = expected_entries(session)
    keys = {row.review_id: row.key for row in session.execute(select(DigestKeyRow)).scalars()}
    revisions = revision_texts(session)
    texts = _claim_texts(session, revisions)
    for row in chain:
        entry = json.loads(row.entry)
        where = f"Sequence {row.sequence}"
        if entry["action"] == "review_added":
            yield from _review_problems(row, entry, keys, revisions, texts)
            continue
        decision = decisions.pop(row.sequence, None)
        if decision is None:
            yield f"{where}: the decision is missing."
            continue
        if not _agrees(entry, decision, keys.get(row.review_id, b""), texts):
            yield f"{where}: the decision is not the one that was recorded."
    for sequence in sorted(decisions):
        yield f"Sequence {sequence}: a decision was added outside the record."


def _agrees(entry: dict[str, Any], row: DecisionRow, key: bytes, texts: dict[tuple[str, int], str]) -> bool:
    try:
        decision = decision_of(row, "")
    except ValueError:
        return False  # a code that the program never writes
    text = texts.get((row.claim_id, row.revision), "")
    expected = entry_of_decision(key, decision, row.reviewer_id, text)
    return all(entry.get(name) == value for name, value in expected.items()) and entry["review"] == row.review_id


def _review_problems(
    row: AuditRow,
    entry: dict[str, Any],
    keys: dict[str, bytes],
    revisions: dict[tuple[str, int], RevisionRow],
    texts: dict[tuple[str, int], str],
) -> Iterator[str]:
    key = keys.get(row.review_id, b"")
    revision = revisions.get((row.review_id, entry["revision"]))
    found = (digest(key, revision.content), digest(key, revision.text)) if revision is not None else None
    if found != (entry["draft"], entry["text"]):
        yield f"Sequence {row.sequence}: the draft is not the one that was recorded."
    for claim_id, recorded in entry["claims"].items():
        if digest(key, texts.get((claim_id, entry["revision"]), "")) != recorded:
            yield f"Sequence {row.sequence}: a claim is not the one that was recorded."


def _claim_texts(session: Session, revisions: dict[tuple[str, int], RevisionRow]) -> dict[tuple[str, int], str]:
    placed = select(PlacementRow, ClaimRow.review_id).join(ClaimRow, ClaimRow.id == PlacementRow.claim_id)
    texts = {}
    for placement, review_id in session.execute(placed):
        revision = revisions.get((review_id, placement.revision))
        if revision is not None:
            texts[(placement.claim_id, placement.revision)] = revision.text[placement.start : placement.end]
    return texts
