"""A real database file of the test's own, with one review in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck_app.domain.review import Review
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from tests.fakes.reviews import make_review


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database of the test lies."""
    return tmp_path / "library" / "reviews.db"


@pytest.fixture
def database(path: Path) -> Iterator[ReviewDatabase]:
    """Opened for its one writer."""
    opened = ReviewDatabase.open(path, writer=True, holder="a test")
    yield opened
    opened.close()


@pytest.fixture
def store(database: ReviewDatabase) -> ReviewStore:
    return ReviewStore(database)


@pytest.fixture
def review(store: ReviewStore) -> Review:
    """Stored, nothing decided."""
    made = make_review(())
    store.add(made, "Ana Brandt")
    return made
