"""A figure in the sentences beside the passage answers the claim's."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.quantities.next_door import rival_next_door
from factcheck_app.analysis.quantities.quantities import find_quantities

CLAIM = "Users of the app lost 3 kg."
PASSAGE = "Users of the app lost more weight than others."


def rival(source: list[str]) -> tuple[str, int] | None:
    found = rival_next_door(CLAIM, find_quantities(CLAIM)[0], PASSAGE, source)
    return None if found is None else (found.quantity.words, found.sentence)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ([PASSAGE, "Users lost 2 kg on average."], ("2 kg", 1)),
        (["Users lost 2 kg on average.", PASSAGE], ("2 kg", 0)),
        ([PASSAGE, "Others lost 1 kg.", "Users of the app lost 2 kg."], ("2 kg", 2)),
        ([PASSAGE, "Users lost 2 kg, or lost 4 kg with meals."], None),
        ([PASSAGE, "The dose was 5 kg."], None),
        ([PASSAGE, "It rained.", "It rained.", "Users lost 2 kg."], None),
        (["Another text.", "Users lost 2 kg."], None),
    ],
)
def test_the_nearest_figure_of_the_same_sort_is_the_rival(source: list[str], found: tuple[str, int] | None) -> None:
    assert rival(source) == found
