"""Where words begin and end."""

from __future__ import annotations

import pytest

from factcheck_app.gui.article.word_edges import (
    nearest_end,
    nearest_start,
    next_end,
    next_start,
    previous_end,
    previous_start,
    word_start,
    word_starts,
)

TEXT = "Tea lowers  pressure."


@pytest.mark.parametrize(("at", "end"), [(0, 3), (3, 10), (4, 10), (10, 21), (21, 21)])
def test_the_next_end_is_that_of_a_whole_word(at: int, end: int) -> None:
    assert next_end(TEXT, at) == end


@pytest.mark.parametrize(("at", "end"), [(21, 10), (12, 10), (10, 3), (5, 3), (3, 0)])
def test_the_end_before_is_that_of_a_whole_word(at: int, end: int) -> None:
    assert previous_end(TEXT, at) == end


@pytest.mark.parametrize(("at", "before", "after"), [(4, 0, 12), (6, 4, 12), (12, 4, 21), (0, 0, 4)])
def test_beginnings_before_and_after(at: int, before: int, after: int) -> None:
    assert (previous_start(TEXT, at), next_start(TEXT, at)) == (before, after)


@pytest.mark.parametrize(("at", "start"), [(0, 0), (2, 0), (4, 4), (9, 4), (10, 10), (11, 11), (21, 21)])
def test_a_place_inside_a_word_belongs_to_its_beginning(at: int, start: int) -> None:
    assert word_start(TEXT, at) == start


def test_the_nearest_edge_is_taken_while_dragging() -> None:
    assert [nearest_start(TEXT, at) for at in (1, 5, 9, 20)] == [0, 4, 12, 21]
    assert [nearest_end(TEXT, at) for at in (1, 3, 5, 9, 20, 21)] == [0, 3, 3, 10, 21, 21]


def test_every_word_but_the_first_has_a_place_to_cut_at() -> None:
    assert word_starts(" Tea lowers  pressure.") == (5, 13)
    assert word_starts("Tea") == ()
