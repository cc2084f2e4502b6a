"""Each of SQLite's errors is a sentence and a next step, and none holds a word of what was to be written."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import DBAPIError

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.domain.review import Review
from factcheck_app.storage.database_problem import problem_in_words
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.rows import UnfinishedTextRow

SECRET = "a secret of the draft"


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("SQLITE_FULL", "The disk is full; this was not saved."),
        ("SQLITE_IOERR_SHMSIZE", "The disk is full; this was not saved."),
        ("SQLITE_IOERR_FSYNC", "The disk reported an error; this was not saved."),
        ("SQLITE_READONLY_DIRECTORY", "The database r.db may only be read."),
        ("SQLITE_BUSY_SNAPSHOT", "Another program holds the database; this was not saved."),
        ("SQLITE_CANTOPEN_ISDIR", "The database r.db cannot be opened."),
        ("SQLITE_CORRUPT_INDEX", "The database r.db is damaged; it is kept as it is."),
        ("SQLITE_TOOBIG", "The database refused this (SQLITE_TOOBIG); this was not saved."),
    ],
)
def test_a_code_is_a_sentence(code: str, sentence: str) -> None:
    error = sqlite3.OperationalError(SECRET)
    error.sqlite_errorname = code
    problem = problem_in_words(error, Path("r.db"))
    assert problem.sentence == sentence
    assert SECRET not in str(problem)


def test_an_error_of_the_database_holds_no_value_that_was_to_be_written(
    database: ReviewDatabase, review: Review
) -> None:
    broken = insert(UnfinishedTextRow).values(
        review_id=review.id, claim_id="none", reviewer_id="none", field="note", text=SECRET, at=""
    )
    with pytest.raises(DBAPIError) as raw, database.engine.begin() as connection:
        connection.execute(broken)
    with pytest.raises(DatabaseUnusable) as told, database.transaction() as session:
        session.execute(broken)
    assert SECRET not in f"{raw.value}{raw.value!r}{told.value}"


def test_a_lost_table_is_a_sentence_too(
    database: ReviewDatabase, store: ReviewStore, review: Review, path: Path
) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE decisions")
    with pytest.raises(DatabaseUnusable) as error:
        store.append_decision(review.id, "claim-01", Judgement(note=SECRET), "Ana Brandt")
    assert SECRET not in str(error.value)


def test_an_ordinary_log_holds_no_text(store: ReviewStore, review: Review, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        store.append_decision(review.id, "claim-01", Judgement(note=SECRET), "Ana Brandt")
        store.history(review.id)
    assert SECRET not in caplog.text
