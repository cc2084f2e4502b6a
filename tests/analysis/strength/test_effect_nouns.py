"""An effect that is stated by a noun: where it stands, and what its adjectives say of its size."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.strength.effect_nouns import find_effect_noun


@pytest.mark.parametrize(
    ("claim", "sized"),
    [
        ("Tea led to a rapid, dramatic and lasting reduction in pain.", "a rapid, lasting and slight reduction in"),
        ("Tea causes an increase in sleep.", "a slight increase in"),
        ("Walks produce statistically significant improvements of mood.", "slight improvements of"),
    ],
)
def test_the_size_that_the_author_gave_makes_way(claim: str, sized: str) -> None:
    found = find_effect_noun(claim)
    assert found is not None
    assert found.sized("slight") == sized
    assert claim[found.start : found.end].endswith(f"{found.noun} {found.preposition}")


@pytest.mark.parametrize(
    "claim",
    ["Tea reduces pain.", "A reduction in pain was seen.", "Tea led to a fall in pain and caused a rise in sleep."],
)
def test_a_claim_without_such_a_noun_or_with_two_has_none(claim: str) -> None:
    assert find_effect_noun(claim) is None
