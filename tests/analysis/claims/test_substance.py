"""Sentences with and without anything that evidence could speak to."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claims.substance import has_substance


@pytest.mark.parametrize(
    "sentence",
    [
        "the main symptom is pain",
        "it takes about 30 to 45 minutes",
        "eight in ten people improve",
        "the device was approved",
    ],
)
def test_health_care_people_and_figures_are_substance(sentence: str) -> None:
    assert has_substance(sentence)


@pytest.mark.parametrize(
    "sentence", ["the holidays were lovely", "it came as a surprise to everybody there", "life happens"]
)
def test_small_talk_is_none(sentence: str) -> None:
    assert not has_substance(sentence)
