"""A deleted review is gone: its words are in no file of the database, and the chain stays whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.review_event import set_tags
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_event_store import ReviewEventStore
from factcheck_app.storage.review_removal import delete_review
from factcheck_app.storage.review_store import ReviewStore
from tests.fakes.evidence import CONTENTS, make_quoted_history, make_quoted_review

ANA = "Ana Brandt"
MARKER = "a tag that nobody else gives"


def stored(store: ReviewStore, database: ReviewDatabase) -> str:
    review = make_quoted_review()
    store.add(review, ANA, source_files=CONTENTS)
    for decision in make_quoted_history():
        store.append_decision(review.id, decision.claim_id, decision.judgement, ANA)
    ReviewEventStore(database).append(review.id, set_tags((MARKER,)), ANA)
    return review.id


def files_hold(path: Path, words: str) -> bool:
    return any(words.encode() in file.read_bytes() for file in path.parent.iterdir() if file.is_file())


def test_its_texts_are_in_no_file_and_the_chain_is_whole(
    store: ReviewStore, database: ReviewDatabase, path: Path
) -> None:
    review_id = stored(store, database)
    text = store.load(review_id).article.text[:60]
    assert files_hold(path, MARKER)
    sequence, is_cleared = delete_review(database, review_id, ANA)
    assert is_cleared
    assert store.summaries() == []
    assert not files_hold(path, MARKER)
    assert not files_hold(path, text)
    result = verify(database)
    assert result.is_whole
    assert result.rows == sequence


def test_whoever_reads_meanwhile_puts_the_clearing_off_and_that_is_known(
    store: ReviewStore, database: ReviewDatabase, path: Path
) -> None:
    review_id = stored(store, database)
    with closing(sqlite3.connect(path)) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM reviews").fetchone() == (1,)
        with database.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout = 50")
        assert not delete_review(database, review_id, ANA).is_cleared
        assert reader.execute("SELECT count(*) FROM reviews").fetchone() == (1,)
    assert store.summaries() == []
    database.close()
    ReviewDatabase.open(path, writer=True, holder="a test").close()
    assert not files_hold(path, MARKER)


def test_the_others_stay(store: ReviewStore, database: ReviewDatabase) -> None:
    kept = stored(store, database)
    other = replace(make_quoted_review(), id="0" * 32)
    store.add(other, ANA, source_files=CONTENTS)
    delete_review(database, other.id, ANA)
    assert [summary.id for summary in store.summaries()] == [kept]
    assert verify(database).is_whole


def test_what_is_not_there_cannot_be_deleted(database: ReviewDatabase, store: ReviewStore) -> None:
    with pytest.raises(NotFound):
        delete_review(database, "0" * 32, ANA)


def test_taking_rows_away_by_hand_is_refused_and_named(
    store: ReviewStore, database: ReviewDatabase, path: Path
) -> None:
    review_id = stored(store, database)
    database.close()
    with closing(sqlite3.connect(path)) as connection:
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            connection.execute("DELETE FROM decisions")
        connection.execute("INSERT INTO deleted_reviews VALUES (?, 1)", (review_id,))
        for table in ("decisions", "review_events", "placements", "source_texts", "sources", "claims", "revisions"):
            connection.execute(f"DELETE FROM {table}")
        connection.execute("DELETE FROM digest_keys")
        connection.execute("DELETE FROM reviews")
        connection.commit()
    reopened = ReviewDatabase.open(path, writer=False)
    assert "deleted outside the record" in verify(reopened).problem
    reopened.close()
