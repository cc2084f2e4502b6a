"""The imported list of retractions, asked by DOI or PMID alone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import delete, insert, or_, select

from factcheck_app.domain.retraction_file import RetractionEntry, RetractionFile
from factcheck_app.domain.work import Notice
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.row_mapping import from_json, to_json
from factcheck_app.storage.rows import RetractionFileRow, RetractionRow
from factcheck_app.storage.storable_text import storable
from factcheck_app.storage.times import from_words, to_words

_THE_LIST = 1


class RetractionWatchStore:
    """One list at a time, belonging to no review. Raises DatabaseUnusable."""

    def __init__(self, database: ReviewDatabase) -> None:
        self._database = database

    def replace(self, file: RetractionFile, entries: Iterable[RetractionEntry]) -> None:
        """Puts a list in the place of the one before, whole or not at all; entries without identifier are left out."""
        rows = [_columns(entry) for entry in entries if entry.doi or entry.pmid]
        with self._database.transaction() as session:
            session.execute(delete(RetractionRow))
            if rows:
                session.connection().execute(insert(RetractionRow), rows)
            session.merge(
                RetractionFileRow(
                    slot=_THE_LIST,
                    file_name=storable(file.file_name),
                    file_date=file.file_date.isoformat(),
                    imported_at=to_words(file.imported_at),
                    notices=len(rows),
                    unread=file.unread,
                )
            )

    def file(self) -> RetractionFile | None:
        """Which list is at hand, None where none was imported."""
        with self._database.reading() as session:
            row = session.get(RetractionFileRow, _THE_LIST)
            if row is None:
                return None
            return RetractionFile(
                file_name=row.file_name,
                file_date=date.fromisoformat(row.file_date),
                imported_at=from_words(row.imported_at),
                notices=row.notices,
                unread=row.unread,
            )

    def notices(self, doi: str | None, pmid: str | None) -> tuple[Notice, ...]:
        """The notices about the work of this DOI or PMID, in the order of the list."""
        by_name = [RetractionRow.doi == doi.lower()] if doi else []
        by_name += [RetractionRow.pmid == pmid] if pmid else []
        if not by_name:
            return ()
        query = select(RetractionRow.notice).where(or_(*by_name)).order_by(RetractionRow.number)
        with self._database.reading() as session:
            return tuple(from_json(Notice, notice) for notice in session.execute(query).scalars())


def _columns(entry: RetractionEntry) -> dict[str, Any]:
    doi = storable(entry.doi).lower() if entry.doi else None
    return {"doi": doi, "pmid": entry.pmid, "notice": to_json(entry.notice)}
