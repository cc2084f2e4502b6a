"""Today's program reads what every version of it has written."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

import pytest

from factcheck_app.domain.decision import TypedField, UnfinishedText
from factcheck_app.domain.review import DeskPlace
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.desk_place_store import DeskPlaceStore
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.schema_version import CURRENT_SCHEMA, KNOWN_SCHEMAS
from factcheck_app.storage.source_text_store import SourceTextStore
from factcheck_app.storage.unfinished_text_store import UnfinishedTextStore
from tests.fakes.evidence import CONTENTS, make_quoted_history, make_quoted_review
from tests.fakes.reviews import make_history, make_review

KEPT = Path(__file__).parent / "databases"


@pytest.mark.parametrize("schema", KNOWN_SCHEMAS)
def test_a_database_of_this_version_is_read_whole_and_written_on(schema: str, tmp_path: Path) -> None:
    path = tmp_path / "reviews.db"
    shutil.copy(KEPT / f"{schema}.db", path)
    database = ReviewDatabase.open(path, writer=True, holder="a test")
    quotes = schema != "0001"
    store, expected = ReviewStore(database), make_quoted_review() if quotes else make_review()
    review = store.load(expected.id)
    assert database.schema == CURRENT_SCHEMA
    assert [claim.judgement for claim in review.claims] == [claim.judgement for claim in expected.claims]
    # what later versions know of a source is not in an older database
    assert [(s.as_written, s.doi) for s in review.sources] == [(s.as_written, s.doi) for s in expected.sources]
    assert (review.article.text, review.article.blocks) == (expected.article.text, expected.article.blocks)
    history = make_quoted_history() if quotes else make_history()
    assert [decision.judgement for decision in store.history(review.id)] == [d.judgement for d in history]
    assert [asdict(text) for text in review.source_texts] == [asdict(text) for text in expected.source_texts]
    assert SourceTextStore(database).contents(review.id) == (CONTENTS if quotes else {})
    unfinished = UnfinishedTextStore(database).texts(review.id, "Ana Brandt")
    assert unfinished == [UnfinishedText("claim-13", TypedField.NOTE, "Half a sen")]
    assert DeskPlaceStore(database).recall(review.id, "Ana Brandt") == DeskPlace("claim-13", 400, "undecided")
    store.append_decision(review.id, "claim-13", review.claims[0].judgement, "Ana Brandt")
    assert verify(database).is_whole
    database.close()


def schema_words(path: Path) -> set[str]:
    """How the tables, indexes and triggers of a database are declared."""
    with closing(sqlite3.connect(path)) as connection:
        return {row[0] for row in connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")}


def test_a_schema_that_is_kept_is_never_changed_in_place(path: Path, database: ReviewDatabase) -> None:
    # where this fails, add a step to the migrations and keep a database of it: python -m tests.storage.databases
    database.close()
    assert schema_words(path) == schema_words(KEPT / f"{CURRENT_SCHEMA}.db")


def test_every_version_is_kept() -> None:
    assert {path.stem for path in KEPT.glob("*.db")} == set(KNOWN_SCHEMAS)
