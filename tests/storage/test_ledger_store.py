"""The ledger keeps every request as it was, in its order."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.domain.review import Review
from factcheck_app.storage.ledger_store import LedgerStore
from factcheck_app.storage.review_database import ReviewDatabase

AT = datetime(2026, 3, 1, 12, 0, 0, 5000, tzinfo=UTC)


def make_entry(sent: str = "https://journal.org/a?b=1", review_id: str | None = None) -> LedgerEntry:
    return LedgerEntry(AT, "journal.org", "GET", sent, "to open this page", 200, 4096, 31, "", review_id)


@pytest.fixture
def ledger(database: ReviewDatabase) -> LedgerStore:
    return LedgerStore(database)


def test_entries_come_back_whole_and_oldest_first(ledger: LedgerStore) -> None:
    unanswered = LedgerEntry(AT, "journal.org", "GET", "https://journal.org/", "why", None, 0, 5000, "It is silent.")
    ledger.append([make_entry(), unanswered])
    ledger.append([make_entry("https://journal.org/c")])
    assert ledger.entries() == [make_entry(), unanswered, make_entry("https://journal.org/c")]


def test_the_requests_of_one_review_can_be_asked_for(ledger: LedgerStore, review: Review) -> None:
    ledger.append([make_entry(), make_entry(review_id=review.id), make_entry(review_id="another")])
    assert ledger.entries(review.id) == [make_entry(review_id=review.id)]


def test_an_equal_request_is_a_second_entry(ledger: LedgerStore) -> None:
    ledger.append([make_entry()])
    ledger.append([make_entry()])
    assert len(ledger.entries()) == 2


def test_it_is_on_disk_when_append_returns(ledger: LedgerStore, path: Path) -> None:
    ledger.append([make_entry()])
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as other:
        assert other.execute("SELECT count(*) FROM ledger_entries").fetchone() == (1,)
    other.close()


def test_characters_that_no_database_keeps_are_replaced(ledger: LedgerStore) -> None:
    ledger.append([make_entry("https://journal.org/\ud800\x00")])
    assert ledger.entries()[0].sent == "https://journal.org/��"


def test_a_reader_cannot_append_and_says_so(ledger: LedgerStore, path: Path) -> None:
    ledger.append([make_entry()])
    reader = ReviewDatabase.open(path, writer=False)
    with pytest.raises(DatabaseUnusable):
        LedgerStore(reader).append([make_entry()])
    assert LedgerStore(reader).entries() == [make_entry()]
    reader.close()


def test_a_library_that_does_not_exist_yet_has_an_empty_ledger(tmp_path: Path) -> None:
    reader = ReviewDatabase.open(tmp_path / "none.db", writer=False)
    assert LedgerStore(reader).entries() == []
    reader.close()
