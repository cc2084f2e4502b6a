"""Marks of notes between words."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.words.raised_marks import blank_marks


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Tea¹ lowers “pressure”¹² in 2019³, by 5%⁴.⁵,⁶ So", "Tea  lowers “pressure”   in 2019 , by 5% .    So"),
        ("a dose of 10 mg/m², 10⁶ cells, 12 kg/m² and R² = 1", "a dose of 10 mg/m², 10⁶ cells, 12 kg/m² and R² = 1"),
        ("Tea lowers pressure.¹²", "Tea lowers pressure."),
        ("no mark at all", "no mark at all"),
    ],
)
def test_marks_are_blank_and_powers_stay(text: str, plain: str) -> None:
    assert blank_marks(text) == plain
