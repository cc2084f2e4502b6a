"""Where a claim reaches farther than its source, and where it does not."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.differences.scope_signals import differences_of_scope
from factcheck_app.analysis.quantities.number_table import compare_numbers


def codes(claim: str, passage: str, *rest: str) -> list[str]:
    source = (passage, *rest) if rest else ()
    numbers = compare_numbers(claim, passage, source)
    return [difference.code for difference in differences_of_scope(claim, passage, source, numbers)]


@pytest.mark.parametrize(
    ("claim", "passage", "code"),
    [
        ("Stretching helps everyone.", "Stretching helped women over 70.", "population_widened"),
        ("Iron eases fatigue in women.", "Iron eased fatigue in pregnant women.", "population_widened"),
        ("Noise harms the heart.", "Noise damaged the hearts of rats.", "animal_as_human"),
        ("The gel removes itch for good.", "The gel reduced itch for two weeks.", "duration_extended"),
        ("Beet juice prevents strokes.", "Beet juice lowered blood pressure.", "surrogate_to_outcome"),
        ("The inhaler cut attacks by 30%.", "The inhaler cut attacks by 30% compared with tea.", "comparison_dropped"),
    ],
)
def test_a_claim_beyond_its_source_is_flagged(claim: str, passage: str, code: str) -> None:
    assert codes(claim, passage) == [code]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Stretching helps women over 70.", "Stretching helped women over 70."),
        ("Many people stretch.", "Forty men and women stretched."),
        ("In rats, noise harms the heart.", "Noise damaged the hearts of rats."),
        ("The gel reduced itch for two weeks.", "The gel reduced itch for 14 days."),
        ("Beet juice lowers blood pressure.", "Beet juice lowered blood pressure."),
        ("The inhaler cut attacks by 30%.", "The inhaler cut attacks by 30% compared with placebo."),
        ("Attacks fell by 30% beside tea.", "The inhaler cut attacks by 30% compared with tea."),
    ],
)
def test_a_claim_within_its_source_is_not(claim: str, passage: str) -> None:
    assert codes(claim, passage) == []


def test_who_took_part_may_stand_elsewhere_in_the_source() -> None:
    assert codes("Stretching helps all adults.", "Stretching eased pain.", "Sixty students were randomised.") == []
    rest = "Sixty university students were randomised."
    assert codes("Stretching helps all adults.", "Stretching eased pain.", rest) == ["population_widened"]


def test_a_source_that_studied_people_too_is_no_animal_study() -> None:
    assert codes("Noise harms the heart.", "Noise damaged the hearts of rats.", "Thirty volunteers were tested.") == []
