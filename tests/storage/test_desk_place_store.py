"""The reviewer comes back to where they were."""

from __future__ import annotations

from factcheck_app.domain.review import DeskPlace, Review
from factcheck_app.storage.desk_place_store import DeskPlaceStore
from factcheck_app.storage.review_database import ReviewDatabase

PLACE = DeskPlace("claim-03", 1200, "undecided")


def test_the_place_noted_last_is_recalled_for_its_reviewer(database: ReviewDatabase, review: Review) -> None:
    places = DeskPlaceStore(database)
    places.remember(review.id, "Ana", DeskPlace())
    places.remember(review.id, "Ana", PLACE)
    assert places.recall(review.id, "Ana") == PLACE
    assert places.recall(review.id, "Bo") is None


def test_the_review_on_the_desk_is_remembered_and_forgotten(database: ReviewDatabase, review: Review) -> None:
    places = DeskPlaceStore(database)
    assert places.last_open() is None
    places.remember_open(review.id)
    assert places.last_open() == review.id
    places.remember_open(None)
    assert places.last_open() is None
