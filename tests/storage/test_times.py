"""Times are written in UTC to the millisecond, and what was written is what was meant."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from factcheck_app.storage.times import from_words, now, to_words


def test_a_time_comes_back_in_utc() -> None:
    summer = datetime(2026, 7, 1, 1, 30, 0, 123000, tzinfo=timezone(timedelta(hours=2)))
    assert to_words(summer) == "2026-06-30T23:30:00.123+00:00"
    assert from_words(to_words(summer)) == summer


def test_now_loses_nothing_when_it_is_written() -> None:
    at = now()
    assert (from_words(to_words(at)), at.tzinfo) == (at, UTC)
