"""A library that an older version made is listed, searched, tagged and cleared like one of today."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from factcheck_app.domain.review_event import set_tags
from factcheck_app.storage.library_store import LibraryStore
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_event_store import ReviewEventStore
from factcheck_app.storage.review_removal import delete_review
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.schema_version import KNOWN_SCHEMAS


@pytest.mark.parametrize("schema", KNOWN_SCHEMAS)
def test_every_known_schema(schema: str, tmp_path: Path) -> None:
    path = tmp_path / "reviews.db"
    shutil.copy(Path(__file__).parent / "databases" / f"{schema}.db", path)
    database = ReviewDatabase.open(path, writer=True, holder="a test")
    library, store = LibraryStore(database), ReviewStore(database)
    for summary in store.summaries():
        ReviewEventStore(database).append(summary.id, set_tags(("heart",)), "Ana Brandt")
        assert summary.id in [find.review_id for find in library.find("heart")]
        assert library.drafts_like(summary.sha256)
        delete_review(database, summary.id, "Ana Brandt")
    assert store.summaries() == []
    assert library.tags() == []
    database.close()
