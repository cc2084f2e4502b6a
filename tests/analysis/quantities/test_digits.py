"""Numbers in digits."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.quantities.digits import decimals_of, value_of_digits


@pytest.mark.parametrize(
    ("digits", "value", "decimals"),
    [
        ("2,318", 2318, 0),
        ("0,05", 0.05, 2),
        ("12·5", 12.5, 1),
        ("1\u202f000", 1000, 0),
        ("12,5", 12.5, 1),
        (".05", 0.05, 2),
    ],
)
def test_a_number_has_a_value_and_places(digits: str, value: float, decimals: int) -> None:
    assert (value_of_digits(digits), decimals_of(digits)) == (value, decimals)


@pytest.mark.parametrize("digits", ["007", "1.2.3"])
def test_a_name_has_no_value(digits: str) -> None:
    assert value_of_digits(digits) is None
