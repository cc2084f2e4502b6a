"""Who a sentence speaks of."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.differences.populations import PopulationKind, find_populations

K = PopulationKind


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("It helps everyone.", K.EVERYONE, "everyone"),
        ("It helps whatever your age.", K.EVERYONE, "whatever your age"),
        ("It helps people sleep.", K.PEOPLE, "people"),
        ("It protects people from colds.", K.PEOPLE, "people"),
        ("It helped postmenopausal women.", K.MENOPAUSE, "postmenopausal"),
        ("It helped adults aged 70 and older.", K.OLDER, "aged 70 and older"),
        ("It helped patients with mild asthma.", K.CONDITION, "patients with mild asthma"),
        ("It was tried in stroke patients.", K.CONDITION, "stroke patients"),
        ("It helped healthy volunteers.", K.HEALTHY, "healthy volunteers"),
        ("It helped preschoolers.", K.CHILDREN, "preschoolers"),
        ("It helped breastfeeding women.", K.PREGNANT, "breastfeeding women"),
    ],
)
def test_a_group_is_named_in_many_ways(text: str, kind: PopulationKind, words: str) -> None:
    assert (kind, words) in [(one.kind, one.words) for one in find_populations(text)]


@pytest.mark.parametrize(
    "text", ["Older people slept.", "People with asthma slept.", "Of 42 people most slept.", "These people slept."]
)
def test_a_narrowed_group_is_not_people_in_general(text: str) -> None:
    assert K.PEOPLE not in {one.kind for one in find_populations(text)}


def test_all_patients_and_a_habit_are_no_condition() -> None:
    assert not any(one.kind is K.CONDITION for one in find_populations("It was tried in men who have sex."))
    texts = ("The patients slept.", "Many patients slept.", "People with more than two hours of it slept.")
    assert not [one for text in texts for one in find_populations(text) if one.kind is K.CONDITION]


def test_the_span_holds_the_words() -> None:
    text = "In women and in stroke patients who slept, everyone gained."
    assert all(one.span.of(text) == one.words for one in find_populations(text))
