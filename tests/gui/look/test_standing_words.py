"""The window says of a review's standing what reports say, word for word while nobody has translated it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from factcheck_app.domain import standing_words as in_reports
from factcheck_app.domain.review import Progress
from factcheck_app.domain.review_standing import SignOff
from factcheck_app.gui.look.standing_words import due_words, open_sentence, sign_off_sentence

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize("days", [-4, 0, 9, 60])
def test_a_due_date_is_said_alike(days: int) -> None:
    due = TODAY + timedelta(days=days)
    assert due_words(due, TODAY) == in_reports.due_words(due, TODAY)


def test_a_sign_off_is_said_alike() -> None:
    signed = SignOff("Ana Brandt", datetime(2026, 11, 24, 9, 30, tzinfo=UTC), "ab" * 32, 47)
    assert sign_off_sentence(signed) == f"{in_reports.sign_off_words(signed)}."


@pytest.mark.parametrize(("in_count", "undecided", "asked"), [(0, 0, 0), (9, 0, 0), (9, 1, 0), (9, 1, 1), (9, 4, 2)])
def test_what_is_open_is_said_alike(in_count: int, undecided: int, asked: int) -> None:
    progress = Progress(in_count, in_count - undecided, 0, 0, undecided, 0, asked)
    assert open_sentence(progress) == in_reports.open_words(progress)
