"""Recomputes the audit chain, and every draft, claim and decision against its row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from operator import itemgetter

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck_app.storage.append_only import missing_triggers
from factcheck_app.storage.audit_entry import NO_HASH, chain_hash, row_hash_of
from factcheck_app.storage.audit_trail import read_head
from factcheck_app.storage.recorded_review import record_problems
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.rows import AuditRow


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
    """Checks chain and record; with `head` and `rows` also that row number `rows` has the hash `head`.

    A chain alone cannot miss its own tail: only a head from a report or backup shows that rows were cut off together
    with their decisions. Raises DatabaseUnusable where the file cannot be read.
    """
    loss = database.loss()
    with database.reading() as session:
        now = read_head(session)
        problem = loss.sentence if loss is not None else next(_problems(session, head, rows), "")
        if not problem and database.schema is not None:
            problem = next(
                (f"The guard {name} of the record was taken away." for name in missing_triggers(session)), ""
            )
    return VerifyResult(now.rows, now.head, problem)


def _problems(session: Session, head: str | None, rows: int | None) -> Iterator[str]:
    hashes: list[str] = []
    yield from _chain_problems(session, hashes)
    yield from _head_problems(hashes, head, rows)
    # of several bad rows the first in the chain is named
    yield from (words for _sequence, words in sorted(record_problems(session), key=itemgetter(0)))


def _chain_problems(session: Session, hashes: list[str]) -> Iterator[str]:
    """Fills `hashes` with the hash of each row, in order."""
    previous = NO_HASH
    of_reviews: dict[str, tuple[int, str]] = {}
    query = select(
        AuditRow.sequence,
        AuditRow.review_id,
        AuditRow.review_row,
        AuditRow.entry,
        AuditRow.review_hash,
        AuditRow.previous_hash,
        AuditRow.row_hash,
    ).order_by(AuditRow.sequence)
    for number, row in enumerate(session.execute(query).yield_per(500), start=1):
        where = f"Audit row {number} (sequence {row.sequence})"
        if row.previous_hash != previous:
            yield f"{where} does not follow the row before it: a row was removed or changed."
        count, review_hash = of_reviews.get(row.review_id, (0, NO_HASH))
        review_hash = chain_hash(review_hash, count + 1, row.entry)
        row_hash = row_hash_of(previous, row.sequence, row.entry, review_hash)
        if (row.review_row, row.review_hash, row.row_hash) != (count + 1, review_hash, row_hash):
            yield f"{where} does not have the hash of its content: it was changed."
        previous = row.row_hash
        of_reviews[row.review_id] = (count + 1, review_hash)
        hashes.append(row.row_hash)


def _head_problems(hashes: list[str], head: str | None, rows: int | None) -> Iterator[str]:
    if rows is not None and rows > len(hashes):
        yield f"The trail has {len(hashes)} rows, but {rows} were on record: its end is missing."
    elif head is not None:
        number = len(hashes) if rows is None else rows
        if not number and head.strip().lower() != NO_HASH:
            yield "A trail without rows has a head of zeros alone, and not the one on record."
        elif number and hashes[number - 1] != head.strip().lower():
            yield f"Audit row {number} has another hash than the one on record: rows were cut off or rewritten."
