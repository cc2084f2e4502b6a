"""A row of the audit chain as it is stored, so that it can travel in an evidence pack."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One row. `entry` is the canonical JSON that was hashed; hashes are SHA-256 in hex.

    `review_row` counts the rows of the review's own chain from 1, `sequence` those of the database.
    """

    sequence: int
    review_id: str
    review_row: int
    entry: str
    review_hash: str
    previous_hash: str
    row_hash: str
