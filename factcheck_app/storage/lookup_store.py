"""What services answered, kept with the time of the answer, so that nobody is asked twice and work goes on offline."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from factcheck_app.domain.work import Provider, WorkRecord
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.row_mapping import from_json, to_json
from factcheck_app.storage.rows import LookupRecordRow
from factcheck_app.storage.times import from_words, to_words


@dataclass(frozen=True, slots=True)
class AnswerKey:
    """What a service was asked by: an identifier of this kind ("doi", "pmid", "pii") or a search ("title")."""

    provider: Provider
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """The works of an answer; none where the service knew no such work."""

    fetched_at: datetime
    records: tuple[WorkRecord, ...] = ()


class LookupStore:
    """One answer a key, the newest; it belongs to no review. Raises DatabaseUnusable. Any thread may use it."""

    def __init__(self, database: ReviewDatabase) -> None:
        self._database = database

    def find(self, key: AnswerKey) -> KeptAnswer | None:
        """The kept answer, however old; None where this was never asked, or was kept by another version."""
        with self._database.reading() as session:
            row = session.get(LookupRecordRow, _columns(key))
            return None if row is None else _answer(row)

    def keep(self, key: AnswerKey, answer: KeptAnswer) -> None:
        """Keeps an answer in place of the one before."""
        provider, kind, value = _columns(key)
        record = to_json(answer.records) if answer.records else None
        with self._database.transaction() as session:
            session.merge(
                LookupRecordRow(
                    provider=provider,
                    key_kind=kind,
                    key=value,
                    fetched_at=to_words(answer.fetched_at),
                    record=record,
                )
            )

    def find_word(self, key: AnswerKey) -> tuple[datetime, str] | None:
        """An answer that was one word, such as the agency of a DOI, with its time."""
        with self._database.reading() as session:
            row = session.get(LookupRecordRow, _columns(key))
            return None if row is None else (from_words(row.fetched_at), str(*(row.record or [""])))

    def keep_word(self, key: AnswerKey, at: datetime, word: str) -> None:
        """Keeps such an answer."""
        provider, kind, value = _columns(key)
        row = LookupRecordRow(
            provider=provider, key_kind=kind, key=value, fetched_at=to_words(at), record=[to_json(word)]
        )
        with self._database.transaction() as session:
            session.merge(row)


def _columns(key: AnswerKey) -> tuple[str, str, str]:
    value: str = to_json(key.value)
    return str(key.provider), key.kind, value


def _answer(row: LookupRecordRow) -> KeptAnswer | None:
    try:
        records: Any = from_json(tuple[WorkRecord, ...], row.record or ())
    except (ValueError, TypeError):
        # a cache: what another version spelled otherwise is asked for anew
        return None
    return KeptAnswer(from_words(row.fetched_at), records)
