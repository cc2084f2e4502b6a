"""What is typed and not decided is kept for its reviewer, and for nobody else."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck_app.domain.decision import TypedField, UnfinishedText
from factcheck_app.domain.review import Review
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.unfinished_text_store import UnfinishedTextStore

NOTE = UnfinishedText("claim-01", TypedField.NOTE, "Is “may” in the source? 😀\n")
WORDING = UnfinishedText("claim-01", TypedField.WORDING, "It may")


@pytest.fixture
def unfinished(database: ReviewDatabase) -> UnfinishedTextStore:
    return UnfinishedTextStore(database)


def test_a_text_is_there_after_the_program_was_closed(
    unfinished: UnfinishedTextStore, review: Review, database: ReviewDatabase, path: Path
) -> None:
    unfinished.keep(review.id, "Ana Brandt", NOTE)
    unfinished.keep(review.id, "Ana Brandt", WORDING)
    database.close()
    again = ReviewDatabase.open(path, writer=False)
    assert UnfinishedTextStore(again).texts(review.id, "Ana Brandt") == [NOTE, WORDING]
    again.close()


def test_typing_on_overwrites_and_leaves_no_trace_in_the_record(
    unfinished: UnfinishedTextStore, review: Review, store: ReviewStore
) -> None:
    for length in range(3):
        unfinished.keep(review.id, "Ana", UnfinishedText("claim-01", TypedField.NOTE, "x" * length))
    assert [kept.text for kept in unfinished.texts(review.id, "Ana")] == ["xx"]
    assert (store.audit_head().rows, store.history(review.id)) == (1, [])


def test_each_reviewer_sees_their_own_texts_alone(unfinished: UnfinishedTextStore, review: Review) -> None:
    unfinished.keep(review.id, "Ana", NOTE)
    assert unfinished.texts(review.id, "Bo") == []
    unfinished.discard(review.id, "Bo", NOTE.claim_id, NOTE.field)
    assert unfinished.texts(review.id, "Ana") == [NOTE]


def test_a_finished_field_is_discarded_alone(unfinished: UnfinishedTextStore, review: Review) -> None:
    unfinished.keep(review.id, "Ana", NOTE)
    unfinished.keep(review.id, "Ana", WORDING)
    unfinished.discard(review.id, "Ana", NOTE.claim_id, TypedField.NOTE)
    assert unfinished.texts(review.id, "Ana") == [WORDING]


def test_a_long_text_with_odd_characters_is_kept(unfinished: UnfinishedTextStore, review: Review) -> None:
    text = "👩🏽‍⚕️\u202e\r\n" * 6000
    unfinished.keep(review.id, "A\udcff", UnfinishedText("claim-02", TypedField.NOTE, text + "\0"))
    assert [kept.text for kept in unfinished.texts(review.id, "A\udcff")] == [text + "�"]
