"""`python -m tests.storage.databases`: keeps a database of the present schema, once, when the schema is new."""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from factcheck_app.domain.decision import TypedField, UnfinishedText
from factcheck_app.domain.review import DeskPlace
from factcheck_app.storage.desk_place_store import DeskPlaceStore
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.schema_version import CURRENT_SCHEMA
from factcheck_app.storage.unfinished_text_store import UnfinishedTextStore
from tests.fakes.evidence import CONTENTS, make_quoted_history, make_quoted_review


def write(target: Path) -> None:
    """A review with every kind of judgement, texts of its sources, an unfinished text and a place."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "reviews.db"
        database = ReviewDatabase.open(path, writer=True, holder="the tests")
        store, review = ReviewStore(database), make_quoted_review()
        store.add(review, "Ana Brandt", source_files=CONTENTS)
        for decision in make_quoted_history():
            store.append_decision(
                review.id, decision.claim_id, decision.judgement, decision.reviewer, origin=decision.origin
            )
        UnfinishedTextStore(database).keep(
            review.id, "Ana Brandt", UnfinishedText("claim-13", TypedField.NOTE, "Half a sen")
        )
        DeskPlaceStore(database).remember(review.id, "Ana Brandt", DeskPlace("claim-13", 400, "undecided"))
        DeskPlaceStore(database).remember_open(review.id)
        database.close()
        with closing(sqlite3.connect(path)) as connection:
            for pragma in ("journal_mode = DELETE", "page_size = 1024"):
                connection.execute(f"PRAGMA {pragma}")
            connection.execute("VACUUM INTO ?", (str(target),))


if __name__ == "__main__":
    kept = Path(__file__).with_name(f"{CURRENT_SCHEMA}.db")
    if kept.exists():
        sys.exit(f"{kept.name} is there already: a database that was kept is never written again.")
    write(kept)
    print(kept)
