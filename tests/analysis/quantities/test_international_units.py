"""International units are worked out only where the text names the vitamin."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.quantities.international_units import micrograms_in_unit


@pytest.mark.parametrize(
    ("text", "factors"),
    [
        ("vitamin D3 in winter", (0.025,)),
        ("Retinol in liver", (0.3,)),
        ("a capsule of vitamin E", (670.0, 450.0)),
        ("vitamins of some kind", ()),
        ("vitamin A and vitamin D", ()),
    ],
)
def test_one_named_vitamin_gives_the_factor(text: str, factors: tuple[float, ...]) -> None:
    assert micrograms_in_unit(text) == factors
