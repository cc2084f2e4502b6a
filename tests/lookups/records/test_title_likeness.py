"""Titles are compared by their words."""

from __future__ import annotations

from factcheck_app.lookups.records.title_likeness import (
    has_same_numbers,
    is_title_told,
    is_title_within,
    plain_title,
    title_likeness,
)


def test_stamps_markup_accents_and_marks_are_no_words_of_a_title() -> None:
    assert plain_title("RETRACTED: The <i>Évening</i> walk – a trial.") == "the evening walk a trial"
    assert title_likeness("WITHDRAWN: Tea and sleep", "Tea and sleep.") == 1.0


def test_other_titles_are_unlike_and_nothing_is_like_an_empty_one() -> None:
    assert title_likeness("Tea and sleep", "Walking speed in hospital corridors") < 0.6
    assert title_likeness("", "Tea") == 0.0


def test_parts_of_one_series_differ_in_their_number() -> None:
    assert title_likeness("Walks and sleep: part 1", "Walks and sleep: part 2") > 0.9
    assert not has_same_numbers("Walks and sleep: part 1", "Walks and sleep: part 2")
    assert not has_same_numbers("Walks and sleep II", "Walks and sleep")


def test_a_title_may_stand_without_its_subtitle() -> None:
    assert is_title_within(
        "Evening walks and the sleep of shift workers", "Evening walks and the sleep of shift workers: a trial"
    )
    assert not is_title_within("Sleep", "Sleep and tea")


def test_words_tell_a_title_also_without_its_subtitle() -> None:
    reference = "Rowan A. Evening walks and the sleep of nurses. J Rest 2019."
    assert is_title_told("Evening walks and the sleep of nurses: a trial", reference)
    assert not is_title_told("Evening tea and the sleep of nurses", reference)
    assert not is_title_told("Sleep", reference)
