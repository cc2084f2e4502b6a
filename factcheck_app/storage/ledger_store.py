"""The ledger of requests in the database: appended as they happen, read newest last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from sqlalchemy import select

from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.row_mapping import from_json, to_json
from factcheck_app.storage.rows import LedgerRow

_FIELDS = [field.name for field in fields(LedgerEntry)]


class LedgerStore:
    """Raises DatabaseUnusable."""

    def __init__(self, database: ReviewDatabase) -> None:
        self._database = database

    def append(self, entries: Sequence[LedgerEntry]) -> None:
        """Appends requests in the order in which they were made."""
        with self._database.transaction() as session:
            session.add_all(LedgerRow(**{name: to_json(getattr(entry, name)) for name in _FIELDS}) for entry in entries)

    def entries(self, review_id: str | None = None) -> list[LedgerEntry]:
        """All requests, or those of one review, oldest first."""
        query = select(LedgerRow).order_by(LedgerRow.number)
        if review_id is not None:
            query = query.where(LedgerRow.review_id == review_id)
        with self._database.reading() as session:
            return [_entry(row) for row in session.scalars(query)]


def _entry(row: LedgerRow) -> LedgerEntry:
    return from_json(LedgerEntry, [getattr(row, name) for name in _FIELDS])  # type: ignore[no-any-return]
