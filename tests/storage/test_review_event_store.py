"""Events of a review are appended with audit rows, lock it where it is signed off, and are verified."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from factcheck_app.domain.balance_sheet import BalanceAnswer, BalanceQuestion
from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.errors import InvalidDecision, NotFound
from factcheck_app.domain.review import Review, ReviewStatus
from factcheck_app.domain.review_event import EventKind, archive, reopen, set_due, set_tags, tag_claim
from factcheck_app.domain.review_standing import answer_balance
from factcheck_app.domain.verdict import Verdict
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_event_store import ReviewEventStore
from factcheck_app.storage.review_store import ReviewStore

ANA = "Ana Brandt"


@pytest.fixture
def events(database: ReviewDatabase) -> ReviewEventStore:
    return ReviewEventStore(database)


def test_what_was_said_comes_back_with_the_review_and_the_library(
    events: ReviewEventStore, store: ReviewStore, review: Review, database: ReviewDatabase
) -> None:
    claim = review.claims[0].id
    for words in (
        set_due(date(2026, 12, 1)),
        set_tags(("urgent", "sleep")),
        tag_claim(claim, ("dose",)),
        archive(True),
    ):
        events.append(review.id, words, ANA)
    events.append(review.id, answer_balance(BalanceQuestion.COST, BalanceAnswer.NO, "No price."), ANA)
    standing = store.load(review.id).standing
    assert (standing.due, standing.tags, standing.is_archived) == (date(2026, 12, 1), ("urgent", "sleep"), True)
    assert standing.tags_of(claim) == ("dose",)
    assert standing.balance.entry(BalanceQuestion.COST).note == "No price."
    summary = store.summaries()[0]
    assert (summary.standing.due, summary.standing.tags) == (date(2026, 12, 1), ("urgent", "sleep"))
    assert summary.sha256 == review.article.sha256
    assert verify(database).is_whole


def test_a_review_that_is_signed_off_takes_no_decision_until_it_is_reopened(
    events: ReviewEventStore, store: ReviewStore, review: Review, database: ReviewDatabase
) -> None:
    head = store.audit_head()
    signed = events.sign_off(review.id, ANA)
    assert (signed.words.code, signed.words.subject) == (head.head, str(head.rows))
    assert store.load(review.id).status is ReviewStatus.SIGNED_OFF
    claim = review.claims[0].id
    with pytest.raises(InvalidDecision, match="signed off"):
        store.append_decision(review.id, claim, Judgement(Verdict.SUPPORTED), ANA)
    with pytest.raises(InvalidDecision, match="signed off"):
        events.append(review.id, tag_claim(claim, ("late",)), ANA)
    events.append(review.id, archive(True), ANA)
    events.append(review.id, reopen("The author sent a figure."), ANA)
    store.append_decision(review.id, claim, Judgement(Verdict.SUPPORTED), ANA)
    assert store.load(review.id).status is ReviewStatus.IN_REVIEW
    assert [event.words.kind for event in events.events(review.id)][-1] is EventKind.REOPENED
    assert verify(database).is_whole


def test_what_is_open_cannot_be_reopened_and_what_is_missing_cannot_be_tagged(
    events: ReviewEventStore, review: Review
) -> None:
    with pytest.raises(InvalidDecision):
        events.append(review.id, reopen(""), ANA)
    with pytest.raises(NotFound):
        events.append("0" * 32, set_tags(("a",)), ANA)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("UPDATE review_events SET text = 'other'", "the event is not the one that was recorded"),
        ("DELETE FROM review_events", "an event of the review is missing"),
    ],
)
def test_a_changed_or_removed_event_is_named(
    events: ReviewEventStore, review: Review, database: ReviewDatabase, path: Path, change: str, words: str
) -> None:
    events.append(review.id, answer_balance(BalanceQuestion.COST, BalanceAnswer.NO, "No price."), ANA)
    database.close()
    with closing(sqlite3.connect(path)) as connection:
        for name in ("update", "delete"):
            connection.execute(f"DROP TRIGGER review_events_refuse_{name}")
        connection.execute(change)
        connection.commit()
    reopened = ReviewDatabase.open(path, writer=False)
    assert words in verify(reopened).problem
    reopened.close()


def test_the_database_itself_refuses_to_change_an_event(
    events: ReviewEventStore, review: Review, database: ReviewDatabase, path: Path
) -> None:
    events.append(review.id, set_tags(("a",)), ANA)
    database.close()
    with closing(sqlite3.connect(path)) as connection:
        for change in ("UPDATE review_events SET code = 'x'", "DELETE FROM review_events"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                connection.execute(change)


def test_time_is_added_up(events: ReviewEventStore, review: Review) -> None:
    for reviewer, seconds in ((ANA, 60), (ANA, 30), ("Ben Cole", 5)):
        events.spend(review.id, reviewer, seconds)
    assert events.spent(review.id) == 95


def test_nobody_signs_off_without_a_name(events: ReviewEventStore, store: ReviewStore, review: Review) -> None:
    for name in ("", " ", "\u200b"):
        with pytest.raises(InvalidDecision, match="by name"):
            events.sign_off(review.id, name)
    assert store.load(review.id).status is review.status
