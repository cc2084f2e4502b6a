"""A change that two shares give without its being written out."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.quantities.derived_change import derived_change
from factcheck_app.analysis.quantities.quantities import find_quantities

PASSAGE = "Ankles were sprained in 8 of 150 players (5.3%) with training and in 16 of 150 (10.7%) without."


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("Training halves sprains.", "5.3%) with training and in 16 of 150 (10.7%"),
        ("Training cuts sprains by 50%.", "5.3%) with training and in 16 of 150 (10.7%"),
        ("Sprains were twice as common.", "5.3%) with training and in 16 of 150 (10.7%"),
        ("Training cuts sprains by 20%.", None),
        ("Half of them trained.", None),
    ],
)
def test_the_change_between_two_shares_bears_a_figure_out(claim: str, words: str | None) -> None:
    found = derived_change(find_quantities(claim)[0], PASSAGE)
    assert (None if found is None else found.words) == words
    assert found is None or found.span.of(PASSAGE) == found.words


def test_three_shares_leave_it_open() -> None:
    claim = find_quantities("Training halves sprains.")[0]
    assert derived_change(claim, "Sprains fell from 10% to 5% and then to 3%.") is None
