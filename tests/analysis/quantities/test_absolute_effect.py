"""Two shares in people."""

from __future__ import annotations

import math

import pytest

from factcheck_app.analysis.quantities.absolute_effect import absolute_effect


@pytest.mark.parametrize(
    ("one", "other", "people", "of", "one_of"),
    [
        (0.4, 0.2, 2, 1_000, 500),
        (24, 12, 12, 100, 9),
        (12.5, 10, 25, 1_000, 40),
        (0.012, 0.002, 1, 10_000, 10_000),
        (100, 0, 100, 100, 1),
    ],
)
def test_shares_differ_by_people(one: float, other: float, people: int, of: int, one_of: int) -> None:
    found = absolute_effect(one, other)
    assert found is not None
    assert (found.people, found.of, found.one_of) == (people, of, one_of)
    assert found == absolute_effect(other, one)
    assert found.words.startswith(f"If these are the two groups, they differ by {people:,} in {of:,} people")


@pytest.mark.parametrize(("one", "other"), [(5, 5), (120, 4), (-1, 4), (math.nan, 4), (math.inf, 4), (0.0001, 0.0002)])
def test_what_is_no_share_or_no_difference_means_nothing(one: float, other: float) -> None:
    assert absolute_effect(one, other) is None
