"""Marks of notes in the text."""

from __future__ import annotations

import pytest

from factcheck_app.readers.note_signs import gap_before, note_sign


@pytest.mark.parametrize(
    ("label", "sign"), [("1", "¹"), ("120", "¹²⁰"), ("iv", "[iv]"), ("b", "[b]"), ("*", "*"), ("١", "[١]")]
)
def test_numbers_are_raised_and_other_labels_are_not(label: str, sign: str) -> None:
    assert note_sign(label) == sign


def test_two_notes_of_one_word_are_two_numbers() -> None:
    assert gap_before("²", "word¹") == ","
    assert gap_before("²", "in 2019") == gap_before("[i]", "word¹") == gap_before("²", "") == ""
