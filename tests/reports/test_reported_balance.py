"""The balance sheet stands in a report once something was said to it."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.balance_sheet import BalanceAnswer, BalanceEntry, BalanceQuestion, BalanceSheet
from factcheck_app.domain.review_standing import ReviewStanding
from factcheck_app.reports.reported_balance import balance_lines
from tests.fakes.reviews import make_review


def test_all_ten_questions_stand_there_with_what_is_open() -> None:
    entry = BalanceEntry(BalanceQuestion.HARMS, BalanceAnswer.NO, "Never mentioned.")
    review = replace(make_review(()), standing=ReviewStanding(balance=BalanceSheet((entry,))))
    lines = balance_lines(review)
    assert len(lines) == 10
    assert [line.answer for line in lines].count("Open") == 9
    assert ("No", "Never mentioned.") in [(line.answer, line.note) for line in lines]


def test_nothing_stands_there_where_nothing_was_said() -> None:
    assert balance_lines(make_review(())) == ()
