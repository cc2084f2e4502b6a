"""Recomputes a chain of audit rows, wherever they were read from: the database or an evidence pack."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck_app.domain.audit_row import AuditRow
from factcheck_app.storage.audit_entry import NO_HASH, chain_hash, row_hash_of


def chain_problems(rows: Iterable[AuditRow], hashes: list[str]) -> Iterator[str]:
    """A sentence for each row that does not follow from the rows before; fills `hashes` with each row's, in order."""
    previous = NO_HASH
    of_reviews: dict[str, tuple[int, str]] = {}
    for number, row in enumerate(rows, start=1):
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


def head_problems(hashes: list[str], head: str | None, rows: int | None) -> Iterator[str]:
    """What speaks against row number `rows` (the last, where None) having the hash `head`."""
    if rows is not None and rows > len(hashes):
        yield f"The trail has {len(hashes)} rows, but {rows} were on record: its end is missing."
    elif head is not None:
        number = len(hashes) if rows is None else rows
        if not number and head.strip().lower() != NO_HASH:
            yield "A trail without rows has a head of zeros alone, and not the one on record."
        elif number and hashes[number - 1] != head.strip().lower():
            yield f"Audit row {number} has another hash than the one on record: rows were cut off or rewritten."
