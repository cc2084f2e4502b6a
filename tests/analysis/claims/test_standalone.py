"""Stand-alone wordings: sure or absent."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claims.standalone import stand_alone


@pytest.mark.parametrize(
    ("text", "before", "wording"),
    [
        (
            "This effect lasted for days.",
            "One dose led to a rapid reduction in pain among adults.",
            "This effect [rapid reduction in pain] lasted for days.",
        ),
        (
            "The same trial reported longer sleep.",
            "A trial published in the Journal of Rest found less pain.",
            "The same trial [published in the Journal of Rest] reported longer sleep.",
        ),
        ("It can help with stress.", "Yoga is an old practice.", "It [Yoga] can help with stress."),
        ("Its action is slow.", "Magnesium, a mineral, is found in nuts.", "Its [Magnesium] action is slow."),
        ("This technique calms people.", "Mindfulness is a technique.", "This technique [Mindfulness] calms people."),
    ],
)
def test_a_leaning_claim_is_given_what_it_leans_on(text: str, before: str, wording: str) -> None:
    standalone, added = stand_alone(text, [before], "")
    assert standalone == wording
    assert "".join(c for i, c in enumerate(standalone) if not any(s.start <= i < s.end for s in added)) == text
    assert added[0].of(standalone).strip(" []") in before


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("Tea reduces stress.", ["Coffee is a drink."]),
        ("This effect lasted.", ["It led to a reduction in pain and a rise in weight."]),
        ("This effect lasted.", ["People slept well."]),
        ("They slept well.", ["Yoga is a practice."]),
        ("It can help.", ["Researchers are sure."]),
        ("It is possible to recover.", ["Yoga is a practice."]),
        ("The same study found it.", ["One study of 20 nurses and a study of 30 men agreed."]),
        ("This can help.", ["Yoga is a practice."]),
        ("This effect lasted.", []),
    ],
)
def test_where_it_is_not_sure_the_claim_stays_as_it_is(text: str, earlier: list[str]) -> None:
    assert stand_alone(text, earlier, "") == (text, ())


def test_the_nearest_named_study_counts() -> None:
    earlier = [
        "A trial published in Old Letters was small.",
        "A trial published in New Letters was large.",
        "It ended.",
    ]
    assert "[published in New Letters]" in stand_alone("The same trial found less pain.", earlier, "")[0]


def test_a_title_stands_in_for_the_effect_unless_it_is_vague() -> None:
    text, before = "This effect lasted.", ["People felt well."]
    assert stand_alone(text, before, "Improved mood")[0] == "This effect [improved mood] lasted."
    assert stand_alone(text, before, "Potential for lasting effects")[1] == ()


def test_a_bare_headline_is_given_the_heading_it_stands_under() -> None:
    assert stand_alone("Better sleep", [], "", "Benefits of tea")[0] == "Better sleep [Benefits of tea]"
    assert stand_alone("Better sleep", [], "", "Conclusion")[1] == ()
