"""How a review stands follows from its events."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from factcheck_app.domain.balance_sheet import BalanceAnswer, BalanceQuestion
from factcheck_app.domain.errors import InvalidDecision
from factcheck_app.domain.review_event import (
    EventWords,
    ReviewEvent,
    archive,
    clean_tags,
    reopen,
    set_due,
    set_tags,
    sign_off,
    tag_claim,
)
from factcheck_app.domain.review_standing import NO_STANDING, ReviewStanding, answer_balance, standing_of

AT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def after(*words: EventWords) -> ReviewStanding:
    return standing_of(ReviewEvent(number, each, "Ana Brandt", AT) for number, each in enumerate(words, start=1))


def test_nothing_is_said_of_a_review_without_events() -> None:
    assert after() == NO_STANDING


def test_signing_off_keeps_name_time_and_head_until_it_is_reopened() -> None:
    signed = after(sign_off("ab" * 32, 17)).signed_off
    assert signed is not None
    assert (signed.reviewer, signed.at, signed.head, signed.rows) == ("Ana Brandt", AT, "ab" * 32, 17)
    assert after(sign_off("ab" * 32, 17), reopen("New draft.")).signed_off is None


def test_archive_due_date_and_tags_follow_the_newest_word() -> None:
    standing = after(archive(True), set_due(date(2026, 12, 1)), set_tags(("urgent",)), archive(False), set_due(None))
    assert (standing.is_archived, standing.due, standing.tags) == (False, None, ("urgent",))


def test_tags_of_a_claim_are_its_own_and_go_when_emptied() -> None:
    standing = after(tag_claim("c1", ("dose",)), tag_claim("c2", ("ask",)), tag_claim("c1", ()))
    assert standing.claim_tags == (("c2", ("ask",)),)
    assert (standing.tags_of("c2"), standing.tags_of("c1")) == (("ask",), ())


def test_an_answer_can_be_taken_back() -> None:
    cost = BalanceQuestion.COST
    standing = after(answer_balance(cost, BalanceAnswer.NO, " No price. "), answer_balance(cost, None, "No price."))
    entry = standing.balance.entry(cost)
    assert (entry.answer, entry.note, entry.reviewer) == (None, "No price.", "Ana Brandt")


def test_tags_are_kept_once_whatever_their_case() -> None:
    assert clean_tags(("  To  ask ", "to ask", "", "Dose")) == ("To ask", "Dose")
    with pytest.raises(InvalidDecision):
        clean_tags(("x" * 61,))
