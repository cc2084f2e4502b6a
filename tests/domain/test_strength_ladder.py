"""A claim beside its strongest passage, in rungs and in words."""

from __future__ import annotations

from factcheck_app.domain.comparison import Comparison
from factcheck_app.domain.strength import Direction
from factcheck_app.domain.strength_ladder import MOST_IN_CHART, Ladder, LadderPoint, ladder_of, make_chart
from tests.fakes.comparisons import make_strength


def test_of_several_passages_the_strongest_counts() -> None:
    claim = make_strength(3, "cures")
    ladder = ladder_of([Comparison(claim, make_strength(rung, f"cue {rung}")) for rung in (0, 2, 1)])
    assert ladder == Ladder(3, 2, "cures", "cue 2")
    assert ladder.sentence == "The claim stands one rung above its source."
    assert ladder.rung_words(2) == "source “cue 2”"


def test_a_denied_effect_is_told() -> None:
    ladder = ladder_of([Comparison(make_strength(2), make_strength(0, "no difference", Direction.NO_EFFECT))])
    assert ladder is not None
    assert ladder.found_no_effect
    assert ladder.sentence == "The claim stands two rungs above its source; the source found no effect."


def test_a_claim_that_denies_an_effect_itself_agrees_with_its_source() -> None:
    denied = make_strength(0, "no difference", Direction.NO_EFFECT)
    ladder = ladder_of([Comparison(denied, denied)])
    assert ladder is not None
    assert not ladder.found_no_effect
    assert ladder.sentence == "Claim and source stand on one rung."


def test_what_cannot_be_compared_has_no_ladder() -> None:
    assert ladder_of([Comparison(make_strength(0), make_strength(0), cannot_compare="A byline.")]) is None
    assert ladder_of([]) is None
    assert make_chart([]) is None


def test_a_full_chart_keeps_the_widest_gaps_and_says_so() -> None:
    level = [LadderPoint(number, Ladder(2, 2)) for number in range(1, 100)]
    chart = make_chart([*level, LadderPoint(100, Ladder(3, 0))])
    assert chart is not None
    assert len(chart.points) == MOST_IN_CHART
    assert chart.points[-1].number == 100
    assert chart.caption == "28 widest gaps of 100 claims with a passage"
    assert "Above their source: claims 100 (direct causal against no relation stated)" in chart.description
