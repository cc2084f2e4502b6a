"""The balance sheet keeps the newest answer to each question."""

from __future__ import annotations

from factcheck_app.domain.balance_sheet import (
    QUESTION_WORDS,
    BalanceAnswer,
    BalanceEntry,
    BalanceQuestion,
    BalanceSheet,
)


def test_there_are_ten_questions_and_each_has_words() -> None:
    assert list(QUESTION_WORDS) == list(BalanceQuestion)
    assert len(QUESTION_WORDS) == 10


def test_the_newest_entry_counts_and_the_order_is_that_of_the_sheet() -> None:
    sheet = BalanceSheet()
    for question, answer in (("cost", "no"), ("benefit", "yes"), ("cost", "not_applicable")):
        sheet = sheet.with_entry(BalanceEntry(BalanceQuestion(question), BalanceAnswer(answer)))
    assert [(entry.question, entry.answer) for entry in sheet.entries] == [
        (BalanceQuestion.BENEFIT, BalanceAnswer.YES),
        (BalanceQuestion.COST, BalanceAnswer.NOT_APPLICABLE),
    ]


def test_an_answer_taken_back_is_open_again() -> None:
    sheet = BalanceSheet().with_entry(BalanceEntry(BalanceQuestion.COST, None, "Ask the author."))
    assert sheet.answered == 0
    assert sheet.entry(BalanceQuestion.COST).note == "Ask the author."
    assert sheet.entry(BalanceQuestion.HARMS).answer is None
