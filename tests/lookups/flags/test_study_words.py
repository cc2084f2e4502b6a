"""A study, a trial, a review and a plan are told apart by the words of the field."""

from __future__ import annotations

import pytest

from factcheck_app.lookups.flags.study_words import (
    says_opinion,
    says_planned,
    says_pooled,
    tells_of_result,
    tells_of_study,
    tells_of_study_of_people,
    tells_of_trial,
    without_addresses,
)


@pytest.mark.parametrize(
    ("text", "trial", "people", "study"),
    [
        ("In a randomised controlled trial, tea cured insomnia.", True, True, True),
        ("The small Danish trial found no effect.", True, True, True),
        ("The study found that participants slept longer.", False, True, True),
        ("A 2019 study published in Rest found that tea helps.", False, False, True),
        ("A study in 103 older women noticed more cravings.", False, True, True),
        ("Researchers at a clinic found that patients slept.", False, True, True),
        ("Researchers found that tea helps.", False, False, False),
        ("Findings from a study suggest that tea helps.", False, False, True),
        ("Trials found that tea helps.", False, False, False),
        ("Researchers want to study tea.", False, False, False),
        ("A review of trials found that tea helps.", False, False, False),
        ("The case study shows a man with a rash.", False, False, False),
        ("Tea helps people who sleep badly.", False, False, False),
    ],
)
def test_each_measure_is_stricter_than_the_next(text: str, trial: bool, people: bool, study: bool) -> None:
    assert (tells_of_trial(text), tells_of_study_of_people(text), tells_of_study(text)) == (trial, people, study)


def test_a_draft_that_knows_better_is_heard() -> None:
    assert says_pooled("A meta-analysis found it.")
    assert says_pooled("The review found it.")
    assert not says_pooled("A peer-reviewed study found it.")
    assert says_opinion("An editorial argued so.")
    assert says_planned("The trial will test whether tea helps.")
    assert tells_of_result("The team reported it.")
    assert not tells_of_result("The paper was published in the journal Rest.")


@pytest.mark.parametrize(
    "address",
    [
        "(https://doi.org/10.5555/plan.2020.3)",
        "(https://example.org/trials/evaluating-protocol-design)",
        "(doi: 10.5555/pilot.review.2021)",
        "(www.example.org/whether-opinion-systematic)",
        "[doi.org/10.5555/j.explore.2020.will]",
    ],
)
def test_an_address_is_no_word_of_the_writer(address: str) -> None:
    told = f"The trial {address} found that a dark bedroom lowered blood pressure."
    assert not any(measure(told) for measure in (says_planned, says_pooled, says_opinion))
    assert tells_of_trial(told)
    assert tells_of_result(told)
    assert without_addresses(told).endswith(" found that a dark bedroom lowered blood pressure.")
