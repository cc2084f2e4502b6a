"""What is noticed about a claim beside its source: strength, direction, numbers, relative figures, advice."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.comparison import compare
from factcheck_app.domain.comparison import Difference
from factcheck_app.domain.text_span import TextSpan


def differences(claim: str, passage: str, *rest: str) -> list[Difference]:
    return list(compare(claim, passage, (passage, *rest) if rest else ()).differences)


@pytest.mark.parametrize(
    ("claim", "passage", "code"),
    [
        ("Walking prevents pain.", "Walking was associated with less pain.", "stronger_than_source"),
        ("Fish oil reduces joint pain.", "Fish oil did not reduce joint pain.", "direction_differs"),
        ("Pain fell in 62% of the men.", "Pain fell in 26% of the men.", "number_differs"),
        ("Screening cut deaths by half.", "Screening halved deaths, from 0.4% to 0.2%.", "relative_without_absolute"),
    ],
)
def test_a_difference_names_its_words_in_both_texts(claim: str, passage: str, code: str) -> None:
    (difference,) = differences(claim, passage)
    assert difference.code == code
    words = [span.of(claim) for span in difference.claim_spans] + [s.of(passage) for s in difference.passage_spans]
    assert len(words) >= 2
    assert all(word in difference.message for word in words)


def test_a_denial_of_something_else_is_no_other_direction() -> None:
    claim = "Statins of this kind lower mortality."
    assert differences(claim, "Mortality was lower with the statin, while no increase in cramps was seen.") == []


def test_a_relative_figure_is_told_in_people_for_the_reviewer_to_confirm() -> None:
    (difference,) = differences("Screening cut deaths by half.", "Screening halved deaths, from 0.4% to 0.2%.")
    assert difference.message.endswith("If these are the two groups, they differ by 2 in 1,000 people, or one in 500.")


def test_a_number_is_missed_only_where_the_whole_source_is_at_hand() -> None:
    claim, passage = "The vaccine prevented 90% of stays.", "The vaccine prevented most hospital stays."
    assert differences(claim, passage) == []
    assert [one.code for one in differences(claim, passage, "We asked adults.")] == ["number_not_in_source"]


def test_advice_is_added_where_the_source_gives_none() -> None:
    claim, passage = "All travellers should wear stockings.", "Stockings reduced swelling in travellers."
    assert [one.code for one in differences(claim, passage, "No clots were seen.")] == ["advice_added"]
    assert differences(claim, passage, "We recommend stockings.") == []


def test_a_difference_becomes_a_signal_at_the_claims_place() -> None:
    (difference,) = differences("Walking prevents pain.", "Walking was associated with less pain.")
    signal = difference.as_signal(TextSpan(100, 122))
    assert (signal.code, signal.start, signal.end) == ("stronger_than_source", 108, 116)
    assert signal.name == difference.name


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Ginger does not cause headache.", "Headache was no more common with ginger than with placebo."),
        ("Ginger does not cause headache.", "Headaches were equally common with ginger and placebo."),
        ("Ginger causes no headache.", "Headache was no more frequent with ginger than with placebo."),
        ("Ginger does not lower pain.", "Pain was no lower with ginger than with placebo."),
        ("It is a myth that ginger lowers pain.", "Ginger did not lower pain."),
    ],
)
def test_two_denials_agree(claim: str, passage: str) -> None:
    assert differences(claim, passage) == []


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Ginger is free of side effects.", "Side effects were more frequent with ginger than with placebo."),
        ("Ginger lowers joint pain.", "It would be wrong to say that ginger lowers joint pain."),
        ("Ginger lowers pain.", "Pain was no lower with ginger than with placebo."),
    ],
)
def test_a_denial_in_words_of_comparison_is_set_against_an_effect(claim: str, passage: str) -> None:
    assert [difference.code for difference in differences(claim, passage)] == ["direction_differs"]


def test_points_against_a_percentage_ask_which_is_meant() -> None:
    (found,) = differences("Deaths fell by 5 percentage points.", "Deaths fell by 5%.")
    assert (found.code, "look which is meant" in found.message) == ("number_differs", True)
