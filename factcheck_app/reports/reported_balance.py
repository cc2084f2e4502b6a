"""The balance sheet as reports show it: each of the ten questions with the reviewer's answer and note."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck_app.domain.balance_sheet import ANSWER_WORDS, QUESTION_WORDS, BalanceQuestion
from factcheck_app.domain.review import Review
from factcheck_app.reports.printable_text import printable

_OPEN = "Open"


@dataclass(frozen=True, slots=True)
class BalanceLine:
    """A question to the article as a whole, the answer in a word, and the note."""

    question: str
    answer: str
    note: str


def balance_lines(review: Review) -> tuple[BalanceLine, ...]:
    """All ten questions where at least one was answered or noted; else none."""
    sheet = review.standing.balance
    if not any(entry.answer or entry.note for entry in sheet.entries):
        return ()
    entries = [sheet.entry(question) for question in BalanceQuestion]
    return tuple(
        BalanceLine(
            QUESTION_WORDS[entry.question].question,
            ANSWER_WORDS[entry.answer] if entry.answer else _OPEN,
            printable(entry.note),
        )
        for entry in entries
    )
