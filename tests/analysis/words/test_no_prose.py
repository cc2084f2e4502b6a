"""Addresses, identifiers and marks of citation are no words of a sentence."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.words.no_prose import blank_apparatus


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tea helps (https://www.tea.example/tea-and-sleep?x=1).", "Tea helps ( )."),
        ("Tea helps, see www.tea.example/sleep, they say.", "Tea helps, see , they say."),
        ("Tea helps (doi:10.5555/tea.2020.12).", "Tea helps ( )."),
        ("Write to info@tea-office.org.", "Write to ."),
        ("Tea helps [4] and soothes [3, 5–7].", "Tea helps and soothes ."),
        ("Tea helps (Smith et al., 2019; Tea Office 2020a).", "Tea helps ."),
        ("More on teaoffice.org/sleep.", "More on ."),
    ],
)
def test_they_are_blank_place_for_place(text: str, words: str) -> None:
    blank = blank_apparatus(text)
    assert len(blank) == len(text)
    assert " ".join(blank.split()).replace(" .", ".").replace(" ,", ",") == words.replace(" .", ".").replace(" ,", ",")


@pytest.mark.parametrize(
    "text", ["Falls fell (from 12% to 9%).", "It rose (95% CI 1.2 to 3.4).", "In May (2019) it rained.", ""]
)
def test_figures_in_brackets_stay(text: str) -> None:
    assert blank_apparatus(text) == text
