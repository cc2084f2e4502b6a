"""Units and what converts into what."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.quantities.measures import MEASURES, convert


@pytest.mark.parametrize(
    ("value", "unit", "into", "expected"),
    [
        (0.4, "mg", "µg", 400),
        (2, "week", "day", 14),
        (1, "year", "month", 12),
        (1, "g/dL", "g/L", 10),
        (400, "µg per day", "mg per day", 0.4),
        (16, "kPa", "mmHg", 120.009_872),
        (98.6, "°F", "°C", 37),
        (-40, "°C", "°F", -40),
    ],
)
def test_units_of_one_dimension_convert(value: float, unit: str, into: str, expected: float) -> None:
    assert convert(value, unit, into) == pytest.approx(expected)


def test_what_measures_something_else_does_not_convert() -> None:
    assert convert(1, "mg", "day") is None
    assert convert(1, "IU", "mg") is None
    assert convert(1, "mg per day", "mg per kg") is None


def test_molar_units_convert_only_for_a_named_substance() -> None:
    assert convert(7.0, "mmol/L", "mg/dL") is None
    assert convert(7.0, "mmol/L", "mg/dL", "glucose") == pytest.approx(126, abs=0.5)
    assert convert(200, "mg/dL", "mmol/L", "cholesterol") == pytest.approx(5.17, abs=0.01)


def test_every_way_of_writing_is_in_lower_case() -> None:
    assert all(written == written.lower() for written in MEASURES)


def test_a_difference_of_temperatures_has_no_zero_to_move() -> None:
    assert convert(1.8, "°F", "°C", is_difference=True) == pytest.approx(1)
    assert convert(1.8, "°F per day", "°C per day") == pytest.approx(1)
