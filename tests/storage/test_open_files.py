"""Nothing counts as saved that went into a file which is no longer there."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.domain.review import Review
from factcheck_app.storage.database_file import log_of
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore


def replace(path: Path) -> None:
    copy = path.with_name("copy.db")
    shutil.copy(path, copy)
    copy.replace(path)


def rename(path: Path) -> None:
    path.rename(path.with_name("elsewhere.db"))


@pytest.mark.parametrize("deed", [Path.unlink, replace, rename, lambda path: log_of(path).unlink()])
def test_a_decision_into_a_file_that_is_gone_is_not_saved(
    database: ReviewDatabase, store: ReviewStore, review: Review, path: Path, deed: object
) -> None:
    store.append_decision(review.id, "claim-01", Judgement(), "Ana Brandt")
    assert callable(deed)
    deed(path)
    with pytest.raises(DatabaseUnusable, match="moved, deleted or replaced"):
        store.append_decision(review.id, "claim-01", Judgement(), "Ana Brandt")
    assert len(store.history(review.id)) == 1, "what was saved can still be read, and exported"


def test_a_database_that_goes_while_it_is_written_to_is_noticed(
    database: ReviewDatabase, review: Review, path: Path
) -> None:
    with pytest.raises(DatabaseUnusable, match="moved, deleted or replaced"), database.transaction():
        path.unlink()
    assert database.changes == 1


def test_a_log_that_was_deleted_under_a_writer_is_no_loss_at_its_clean_end(
    database: ReviewDatabase, store: ReviewStore, review: Review, path: Path
) -> None:
    store.append_decision(review.id, "claim-01", Judgement(), "Ana Brandt")
    log_of(path).unlink()
    database.close()
    reader = ReviewDatabase.open(path, writer=False)
    assert len(ReviewStore(reader).history(review.id)) == 1
    reader.close()
