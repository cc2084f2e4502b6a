"""The number of a subject is read from its head, and is left open where English leaves it open."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.strength.subject_number import is_plural_subject


@pytest.mark.parametrize(
    "subject",
    [
        "Supplements",
        "Vitamin D and calcium",
        "Foods rich in fibre",
        "The trial found that bacteria",
        "They",
        "Antibiotics",
    ],
)
def test_many_are_many(subject: str) -> None:
    assert is_plural_subject(subject + " ") is True


@pytest.mark.parametrize(
    "subject",
    ["Vitamin D", "A diet rich in vegetables", "Walking", "Taking a daily supplement", "The use of lamps", "It"],
)
def test_one_thing_is_one(subject: str) -> None:
    assert is_plural_subject(subject + " ") is False


@pytest.mark.parametrize(
    "subject",
    [
        "",
        "Sleeping pills",
        "The combination of zinc and copper",
        "One of the drugs",
        "The series of sessions",
        "The elderly",
    ],
)
def test_what_may_be_either_is_left_open(subject: str) -> None:
    assert is_plural_subject(subject + " ") is None
