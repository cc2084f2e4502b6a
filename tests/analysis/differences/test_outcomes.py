"""Markers and outcomes that people feel."""

from __future__ import annotations

from factcheck_app.analysis.differences.outcomes import find_clinical, find_surrogates, speaks_of


def test_markers_are_named() -> None:
    text = "It lowered LDL cholesterol, cortisol levels and systolic blood pressure."
    assert {one.name for one in find_surrogates(text)} == {
        "blood lipids",
        "a level in the blood or body",
        "blood pressure",
    }
    assert all(one.span.of(text) == one.words for one in find_surrogates(text))


def test_a_level_of_something_else_is_no_marker() -> None:
    assert find_surrogates("Higher levels of education and stress levels were noted.") == []


def test_outcomes_are_named_unless_the_text_says_they_were_not_measured() -> None:
    assert [one.name for one in find_clinical("Fewer strokes and deaths")] == ["death", "stroke"]
    assert speaks_of("stroke", "There were fewer strokes.")
    assert not speaks_of("stroke", "Strokes were not recorded.")
