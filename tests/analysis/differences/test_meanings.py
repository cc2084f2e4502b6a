"""What the content words of a text mean."""

from __future__ import annotations

from factcheck_app.analysis.differences.meanings import meanings, shared_meanings


def test_forms_and_everyday_words_for_one_thing_are_shared() -> None:
    assert len(shared_meanings("Cardiac deaths fell", "mortality of the heart")) == 2
    assert shared_meanings("walking", "the walks") == shared_meanings("the walks", "walking")


def test_numbers_and_little_words_mean_nothing_here() -> None:
    assert meanings("the 42 of 7") == frozenset()
