"""Numbers written as words."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.quantities.number_words import value_of_fraction, value_of_words


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("seven", 7),
        ("forty-two", 42),
        ("two hundred", 200),
        ("a dozen", 12),
        ("three million", 3_000_000),
        ("tea", None),
    ],
)
def test_cardinals(words: str, value: float | None) -> None:
    assert value_of_words(words) == value


@pytest.mark.parametrize(
    ("words", "value"),
    [("half", 0.5), ("a quarter", 0.25), ("three-quarters", 0.75), ("two tea", None), ("five fifth", None)],
)
def test_fractions(words: str, value: float | None) -> None:
    assert value_of_fraction(words) == value
