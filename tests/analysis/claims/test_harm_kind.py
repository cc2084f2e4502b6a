"""Harm by name, by what a verb brings about, and by what one preparation does to another."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claim_strength import rate_strength
from factcheck_app.analysis.claims.harm_kind import is_harm


def told(sentence: str) -> bool:
    return is_harm(sentence.lower(), rate_strength(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Pomelo juice increases the level of colvastatin in the blood.",
        "Marsh tea lowers the blood levels of the contraceptive pill.",
        "Milk reduces the absorption of the antibiotic.",
        "The painkiller may interact with blood thinners.",
        "Energy drinks increase the heart rate and can trigger arrhythmias.",
        "Smoking reduces fertility.",
        "A salty diet increases blood pressure.",
        "Air pollution shortens life expectancy.",
        "Children who swallow button batteries can die.",
        "Too much tea raises the pulse.",
        "The juice may make the medicine too strong.",
    ],
)
def test_interactions_and_what_is_bad_to_raise_are_harms(sentence: str) -> None:
    assert told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Tea lowers blood pressure.",
        "Walking increases bone density.",
        "Lemon improves the absorption of iron.",
        "The supplement boosts the effect of antidepressants.",
        "The receptor interacts with a protein.",
        "Stopping smoking lowers the risk of stroke.",
        "Stretching eases muscle pain.",
        "Tea raises good cholesterol.",
        "Poor sleep is associated with adverse events at work.",
    ],
)
def test_what_is_good_to_have_more_of_or_less_of_is_none(sentence: str) -> None:
    assert not told(sentence)
