"""What a site asks to wait is read in both its forms, and said in words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from factcheck_app.web.waiting_time import read_waiting_time, waiting_words

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120.0),
        (" 0 ", 0.0),
        ("9" * 400, 999_999_999_999.0),
        ("Sun, 01 Mar 2026 13:00:00 GMT", 3600.0),
        ("Sun, 01 Mar 2026 11:00:00 GMT", 0.0),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("Sun, 99 Mar 2026 13:00:00 GMT", None),
    ],
)
def test_seconds_and_dates_are_read(header: str, seconds: float | None) -> None:
    assert read_waiting_time(header, NOW) == seconds


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(30, "30 seconds"), (1200, "20 minutes"), (18_000, "5 hours"), (1e11, "more than a day")],
)
def test_it_is_said_in_words(seconds: float, words: str) -> None:
    assert waiting_words(seconds) == words
