"""Which causal verbs state something."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.strength.causal_statements import find_causal_statements


def stated(sentence: str) -> list[str]:
    return [cause.span.of(sentence) for cause in find_causal_statements(sentence) if not cause.by_noun]


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("statins reduce cholesterol", "reduce"),
        ("walking improves mood", "improves"),
        ("fasting reverses type 2 diabetes", "reverses"),
        ("the cream works against eczema", "works"),
        ("the drug reduced pain", "reduced"),
        ("it works by blocking pain", "blocking"),
        ("the drug was shown to prevent falls", "prevent"),
        ("deaths were reduced by the drug", "reduced by"),
    ],
)
def test_a_finite_verb_with_an_object_states_a_cause(sentence: str, verb: str) -> None:
    assert verb in stated(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "the increase was large",
        "strategies to reduce costs",
        "elevated blood pressure was seen",
        "scores increased in men",
        "the tool helps doctors predict falls",
        "it raised doubts about the trial",
        "cases increased by 76 per cent",
    ],
)
def test_nouns_purposes_and_changes_by_themselves_do_not(sentence: str) -> None:
    assert stated(sentence) == []


def test_a_noun_that_hides_a_cause_is_marked_as_such() -> None:
    (cause,) = find_causal_statements("the benefits of walking")
    assert cause.by_noun


def test_a_cause_says_which_way_it_pushes() -> None:
    pushes = [
        cause.push for cause in find_causal_statements("salt raises pressure, water lowers it and sun affects it")
    ]
    assert pushes == ["up", "down", ""]
