"""The first figure that a sentence gives."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claims.figures import find_figure


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("It fell by 3.5 mmHg.", "3.5 mmHg"),
        ("It fell by 12% [4].", "12%"),
        ("Colds lasted 3-5 days with the syrup.", "3"),
        ("COVID-19 lasted 9 days with the syrup.", "9 days"),
        ("Of 1,200 people, half slept.", "1,200"),
    ],
)
def test_a_figure_is_given_with_its_unit(sentence: str, figure: str) -> None:
    assert find_figure(sentence) == figure


@pytest.mark.parametrize(
    "sentence",
    [
        "Tea soothes a sore throat [4].",
        "Tea soothes a sore throat [3, 5–7].",
        "Tea does nothing against COVID-19.",
        "Tea does nothing against SARS-CoV-2 [12].",
        "Tea holds no vitamin B12.",
    ],
)
def test_citation_marks_and_digits_of_names_are_no_figures(sentence: str) -> None:
    assert find_figure(sentence) == ""


def test_digits_of_an_address_are_no_figure() -> None:
    assert find_figure("A trial (https://example.org/a%3D3?id=44) found a gain.") == ""
