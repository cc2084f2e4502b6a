"""Days as a reviewer types them."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck_app.domain.due_day import read_due_day

TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2026-12-03", date(2026, 12, 3)),
        ("3 Dec", date(2026, 12, 3)),
        ("3. December 2027", date(2027, 12, 3)),
        ("1 March", date(2027, 3, 1)),
        ("29 Feb", date(2028, 2, 29)),
        ("today", TUESDAY),
        ("Tomorrow", date(2026, 11, 25)),
        ("Friday", date(2026, 11, 27)),
        ("tue", date(2026, 12, 1)),
        ("+7", date(2026, 12, 1)),
    ],
)
def test_days_are_read(words: str, day: date) -> None:
    assert read_due_day(words, TUESDAY) == day


@pytest.mark.parametrize("words", ["", "soon", "31 Feb 2027", "2026-13-01", "+99999", "3", "0 Dec", "٣ Dec", "dec"])
def test_what_is_no_day_is_none(words: str) -> None:
    assert read_due_day(words, TUESDAY) is None
