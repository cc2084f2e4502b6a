"""How a review stands, in words."""

from __future__ import annotations

from datetime import UTC, date, datetime

from factcheck_app.domain.review import Progress
from factcheck_app.domain.review_standing import SignOff
from factcheck_app.domain.standing_words import due_words, open_words, sign_off_words

TODAY = date(2026, 11, 24)


def test_a_due_date_says_whether_it_is_past() -> None:
    assert due_words(date(2026, 12, 3), TODAY) == "due 3 Dec"
    assert due_words(TODAY, TODAY) == "due today"
    assert due_words(date(2025, 11, 20), TODAY) == "overdue since 20 Nov 2025"


def test_a_sign_off_says_who_when_and_where_in_the_trail() -> None:
    signed = SignOff("Ana Brandt", datetime(2026, 11, 24, 12, tzinfo=UTC), "ab12cd34ef56" + "0" * 52, 47)
    assert sign_off_words(signed) == "Signed off by Ana Brandt, 24 Nov 2026, audit head ab12cd34ef56… row 47"


def test_what_is_open_is_counted() -> None:
    def said(undecided: int, questions: int = 0) -> str:
        return open_words(Progress(9, 9 - undecided, 0, 0, undecided, 0, questions))

    assert said(0) == "Every one of the 9 claims is decided."
    assert said(1) == "1 claim is undecided."
    assert said(4, 2) == "4 claims are undecided, 2 of them with an open question to the author."
