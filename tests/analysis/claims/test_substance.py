"""Sentences with and without anything that evidence could speak to."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claims.substance import compares, has_substance, measures_something, names_evidence


@pytest.mark.parametrize(
    "sentence",
    [
        "the main symptom is pain",
        "it takes about 30 to 45 minutes",
        "eight in ten people improve",
        "the device was approved",
        "you can use a water-based one",
        "you should not lift anything heavy",
        "it is very contagious",
    ],
)
def test_health_care_people_and_figures_are_substance(sentence: str) -> None:
    assert has_substance(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["you can use an app", "the holidays were lovely", "it came as a surprise to everybody there", "life happens"],
)
def test_small_talk_is_none(sentence: str) -> None:
    assert not has_substance(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "a cup holds half the sugar of the usual brew",
        "pressing harder brings no extra gain",
        "the only drawback is that colours look odd at first",
        "this benefit lasts for as long as they are worn",
        "it occurs in one of 30 visits",
        "an attack lasts between one and five hours",
        "a mask costs about £450",
        "the mite is half a millimetre long",
        "it takes about 30 minutes to work",
        "the scan has been available in spain since may",
    ],
)
def test_what_is_compared_counted_or_ruled_out_is_measured(sentence: str) -> None:
    assert measures_something(sentence)


@pytest.mark.parametrize("sentence", ["my trousers are looser than before", "you have more time than you think"])
def test_what_somebody_says_of_himself_or_to_the_reader_is_not(sentence: str) -> None:
    assert not measures_something(sentence)


def test_a_study_or_a_share_is_evidence_and_twice_as_much_a_comparison() -> None:
    assert names_evidence("a trial of tea")
    assert not names_evidence("a cup of tea")
    assert compares("it delivers twice as much light")
    assert not compares("it delivers light")
