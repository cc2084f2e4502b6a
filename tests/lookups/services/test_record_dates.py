"""A date is kept as exact as it is known, and no more."""

from __future__ import annotations

import pytest

from factcheck_app.lookups.services.record_dates import date_in, date_of_parts, iso_date, month_of, year_of


@pytest.mark.parametrize(
    ("parts", "date"),
    [
        ([[2018, 2, 28]], "2018-02-28"),
        ([[2018, 2]], "2018-02"),
        ([["2018"]], "2018"),
        ([[2018, 13, 1]], "2018"),
        ([[2021, 2, 30]], "2021-02"),
        ([[None]], None),
        ([], None),
        (None, None),
        ([[0]], None),
        ("2018", "2018"),
        ([[2018, None, 3]], "2018"),
    ],
)
def test_date_parts_may_be_partial_or_odd(parts: object, date: str | None) -> None:
    assert date_of_parts({"date-parts": parts}) == date


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2018-02-28T17:57:34Z", "2018-02-28"),
        ("2018/02/28", "2018-02-28"),
        ("20180228", "2018-02-28"),
        ("2018 Feb 28", "2018-02-28"),
        ("1998 Dec-1999 Jan", "1998-12"),
        ("2000 Spring", "2000"),
        ("2018", "2018"),
        ("spring", None),
        ("", None),
    ],
)
def test_a_date_is_read_from_the_beginning_of_a_text(written: str, date: str | None) -> None:
    assert date_in(written) == date


def test_months_have_names_and_numbers() -> None:
    assert [month_of(word) for word in ("Feb", "02", "December", "Winter")] == [2, 2, 12, None]


def test_a_year_out_of_range_is_none() -> None:
    assert (iso_date(9999), iso_date(3), year_of("2018-02"), year_of(None)) == (None, None, 2018, None)
