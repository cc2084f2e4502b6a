"""Databases of the test's own: an empty one, and a library whose sources can be looked up on this computer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck_app.domain.review import Review
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.workflow.look_up_desk import LookUpDesk
from tests.fakes.look_up_desk import lay_out_works, make_desk
from tests.fakes.reviews import make_review
from tests.fakes.service_answers import ServiceAnswers


@pytest.fixture
def services(tmp_path: Path) -> Iterator[ServiceAnswers]:
    """The services, with the works of the review."""
    with ServiceAnswers(tmp_path) as answers:
        lay_out_works(answers)
        yield answers


@pytest.fixture
def library(tmp_path: Path) -> Iterator[ReviewDatabase]:
    opened = ReviewDatabase.open(tmp_path / "library" / "reviews.db", writer=True, holder="a test")
    yield opened
    opened.close()


@pytest.fixture
def review(library: ReviewDatabase) -> Review:
    """Stored, nothing decided."""
    made = make_review(())
    ReviewStore(library).add(made, "Ana Brandt")
    return made


@pytest.fixture
def desk(library: ReviewDatabase, services: ServiceAnswers) -> LookUpDesk:
    return make_desk(library, services.client())


@pytest.fixture
def database(tmp_path: Path) -> Iterator[ReviewDatabase]:
    """Empty, opened for its one writer."""
    opened = ReviewDatabase.open(tmp_path / "reviews.db", writer=True, holder="a test")
    yield opened
    opened.close()


@pytest.fixture
def store(database: ReviewDatabase) -> ReviewStore:
    return ReviewStore(database)
