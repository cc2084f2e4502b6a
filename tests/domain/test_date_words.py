"""Dates in words are as exact as they are known."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck_app.domain.date_words import date_words, long_day, short_day


@pytest.mark.parametrize(
    ("written", "words"),
    [("2010-02-06", "6 February 2010"), ("2010-02", "February 2010"), ("2010", "2010"), ("2010-13", "2010-13")],
)
def test_a_date_is_as_exact_as_it_is_known(written: str, words: str) -> None:
    assert date_words(written) == words


def test_a_day_has_a_long_and_a_short_form() -> None:
    assert (long_day(date(2026, 9, 3)), short_day(date(2026, 9, 3))) == ("3 September 2026", "3 Sep 2026")
