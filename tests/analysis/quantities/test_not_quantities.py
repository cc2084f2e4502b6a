"""Digits that are no quantities."""

from __future__ import annotations

from factcheck_app.analysis.quantities.not_quantities import is_no_quantity


def test_a_year_is_none_and_a_crowd_of_that_size_is_one() -> None:
    assert is_no_quantity("2019", "the law of ", " was changed")
    assert not is_no_quantity("2019", "we asked ", " patients")
    assert is_no_quantity("2019", "we asked in ", " patients")


def test_a_trial_may_be_numbered_or_hold_a_share() -> None:
    assert is_no_quantity("2", "as trial ", " showed")
    assert not is_no_quantity("62", "in the trial ", "% of patients")


def test_marks_of_citation_stand_in_brackets() -> None:
    assert is_no_quantity("12", "shown before [", "].")
    assert not is_no_quantity("12", "the others (", " people)")
