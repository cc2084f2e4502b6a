"""Marks of references are taken out of a claim's words, and figures stay."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.citations.unmarked_words import unmarked


@pytest.mark.parametrize("text", ["Tea helps 3 adults [1].", "Tea helps 3 adults [2, 5–7].", "Tea helps 3 adults[12]."])
def test_numbers_in_brackets_go(text: str) -> None:
    assert unmarked(text) == "Tea helps 3 adults."


@pytest.mark.parametrize("text", ["Tea helps 3 adults.¹²", "Tea helps 3 adults.12", "Tea helps 3 adults.3,4"])
def test_numbers_behind_the_stop_go(text: str) -> None:
    assert unmarked(text) == "Tea helps 3 adults."


@pytest.mark.parametrize("mark", ["(Rest 2021)", "(Rest et al., 2021; Li and Rao 2020a)", "(NICE, 2019)"])
def test_names_with_a_year_in_brackets_go(mark: str) -> None:
    assert unmarked(f"Tea helps 3 adults {mark}.") == "Tea helps 3 adults."


@pytest.mark.parametrize(
    "text",
    [
        "Deaths fell (January 2021).",
        "Deaths fell in spring (by May 2021).",
        "Pressure fell by 3 (95% CI [1, 5]).",
        "Pressure fell by 3 (95% CI: [1, 5]).",
        "The dose was 2.5",
        "It grew to 10⁶ cells and 20 kg/m².",
        "The range [1, 5] was wide.",
    ],
)
def test_intervals_decimals_and_powers_stay(text: str) -> None:
    assert unmarked(text) == text
