"""Marks of the chart stand apart, within the page, and words never cross a mark."""

from __future__ import annotations

import itertools

import pytest

from factcheck_app.domain.ladder_layout import CHART_WIDTH, LINE_LEFT, lay_out_chart, rung_y, small_rungs
from factcheck_app.domain.strength_ladder import MOST_IN_CHART, Ladder, LadderPoint


@pytest.mark.parametrize("count", [1, 2, 11, MOST_IN_CHART])
def test_marks_stand_side_by_side_within_the_lines(count: int) -> None:
    marks = lay_out_chart([LadderPoint(number, Ladder(3, 1)) for number in range(count)])
    places = [mark.x for mark in marks]
    assert places == sorted(set(places))
    assert LINE_LEFT < places[0] <= places[-1] < CHART_WIDTH
    assert all(right - left >= 16 for left, right in itertools.pairwise(places))


def test_a_stronger_rung_stands_higher() -> None:
    heights = [rung_y(rung) for rung in range(4)]
    assert heights == sorted(heights, reverse=True)
    assert next(rung.name for rung in small_rungs(Ladder(3, 0))) == "direct causal"


def test_words_stand_beside_a_mark_only_where_there_is_room() -> None:
    denied = Ladder(2, 0, found_no_effect=True)
    free = lay_out_chart([LadderPoint(1, denied), LadderPoint(2, Ladder(3, 1)), LadderPoint(3, Ladder(3, 1))])
    assert free[0].words_fit
    crowded = lay_out_chart([LadderPoint(1, denied), LadderPoint(2, Ladder(3, 0))])
    assert not crowded[0].words_fit
    assert not lay_out_chart([LadderPoint(n, denied) for n in range(MOST_IN_CHART)])[-1].words_fit


def test_a_rung_names_who_stands_there_as_far_as_it_fits() -> None:
    rungs = {rung.rung: rung.who for rung in small_rungs(Ladder(3, 2, "cures", "might possibly help to prevent"))}
    assert rungs == {3: "claim “cures”", 2: "source", 1: "", 0: ""}
