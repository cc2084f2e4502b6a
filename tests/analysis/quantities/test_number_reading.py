"""One number being read: what stands around it decides what it is."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.quantities.number_patterns import NUMBER
from factcheck_app.analysis.quantities.number_reading import NumberReading, make_quantity
from factcheck_app.domain.comparison import QuantityKind


def read(text: str, value: float) -> tuple[str, QuantityKind] | None:
    match = NUMBER.search(text)
    assert match is not None
    quantity = NumberReading(text, text, match, value, text[: match.start()]).quantity()
    return None if quantity is None else (quantity.words, quantity.kind)


@pytest.mark.parametrize(
    ("text", "value", "words", "kind"),
    [
        ("by 40 percent", 40, "40 percent", QuantityKind.SHARE),
        ("odds ratio 1.28", 1.28, "1.28", QuantityKind.RATIO),
        ("54 of 60 customers", 54, "54 of 60", QuantityKind.SHARE),
        ("40 more minutes", 40, "40 more minutes", QuantityKind.DURATION),
        ("120/80 mmhg", 120, "120/80 mmhg", QuantityKind.AMOUNT),
        ("3 per 1,000 births", 3, "3 per 1,000", QuantityKind.AMOUNT),
    ],
)
def test_what_follows_decides(text: str, value: float, words: str, kind: QuantityKind) -> None:
    assert read(text, value) == (words, kind)


def test_the_level_of_an_interval_is_none() -> None:
    assert read("95% ci", 95) is None


def test_a_range_is_put_in_order() -> None:
    quantity = make_quantity("5-3 mg", 0, 6, QuantityKind.AMOUNT, 5, 3, unit="mg")
    assert (quantity.low, quantity.high) == (3, 5)
