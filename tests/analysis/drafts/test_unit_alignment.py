"""Units of two drafts side by side."""

from __future__ import annotations

from factcheck_app.analysis.drafts.unit_alignment import align_units, longest_rise

A, B, C, D = (tuple(words.split()) for words in ("one pear", "two plums fell", "three figs", "four dates ripen"))


def test_what_moves_is_what_leaves_the_order() -> None:
    alignment = align_units([A, B, C, D], [B, C, D, A], ())
    assert alignment.same == {0: 3, 1: 0, 2: 1, 3: 2}
    assert set(alignment.moved) == {0}


def test_equal_units_follow_their_neighbours() -> None:
    alignment = align_units([A, B, A, C], [A, B, D, A, C], ())
    assert alignment.same == {0: 0, 1: 1, 2: 3, 3: 4}
    assert not alignment.guessed


def test_a_unit_that_stood_twice_and_stands_once_is_a_guess_without_its_neighbours() -> None:
    alignment = align_units([A, B, A, C], [C, A, D], ())
    assert set(alignment.guessed) >= {old for old in alignment.same if old in (0, 2)}


def test_another_wording_is_looked_for_where_it_stood() -> None:
    new = ("two", "plums", "may", "fall")
    assert align_units([A, B, C], [A, new, C], {1}).alike == {1: 1}
    assert align_units([A, B, C], [A, new, C], ()).alike == {}


def test_the_longest_rise_leaves_out_what_falls() -> None:
    assert longest_rise([(0, 5), (1, 1), (2, 2), (3, 0), (4, 3)]) == [1, 2, 4]
    assert longest_rise([]) == []
