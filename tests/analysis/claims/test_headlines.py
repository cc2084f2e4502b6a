"""Headlines that state something, and headings that name a part."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claims.headlines import is_hedged, lacks_verb, states_effect


@pytest.mark.parametrize(
    "words",
    [
        "Better sleep",
        "Prolonged remission",
        "Rapid reduction in pain",
        "Potential for lasting effects",
        "Reduces stress",
        "May ease pain",
        "Children Who Walk to School May Sleep Better",
        "Night work is linked to weight gain",
        "3. Improved memory",
        "Cooler rooms, calmer minds",
        "Supports Digestion",
        "Useful to build strength",
        "Regulates my pulse",
        "New patch succeeds in late-stage trial",
    ],
)
def test_a_bare_effect_or_a_sentence_is_a_claim(words: str) -> None:
    assert states_effect(words)


@pytest.mark.parametrize(
    "words",
    [
        "Introduction",
        "Benefits of walking",
        "What is tendon pain?",
        "How Does It Work",
        "15 Helpful Tips for Parents",
        "1. Eat more fibre",
        "Understanding Your Results",
        "Walking: A New Approach to an Old Problem",
        "Acme announces a partnership for better care",
        "Side effects",
        "Sore knees - Things you can do",
        "After your tooth has been taken out",
        "How my knees got better",
        "Kinder than you think",
        "",
    ],
)
def test_a_label_a_question_or_a_tip_is_none(words: str) -> None:
    assert not states_effect(words)


def test_a_bare_headline_has_no_verb_of_its_own() -> None:
    assert lacks_verb("Prolonged remission")
    assert not lacks_verb("Walking reduces pain in older adults")


def test_a_headline_may_be_hedged() -> None:
    assert is_hedged("Potential for lasting effects")
    assert not is_hedged("Lasting effects")
