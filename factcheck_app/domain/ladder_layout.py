"""Where the marks of the strength chart and of a claim's own ladder stand, in design pixels, for every format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck_app.domain.strength import RUNG_NAMES
from factcheck_app.domain.strength_ladder import RUNGS_FROM_ABOVE, Ladder, LadderPoint

CHART_WIDTH = 658.0
CHART_HEIGHT = 124.0
STEP = 28.0  # between two rungs of the chart
FIRST_RUNG = 10.0  # of the strongest, from the top of the chart
LINE_LEFT, LABEL_RIGHT = 124.0, 116.0
NUMBER_TOP = FIRST_RUNG + 3 * STEP + 13
DISC, SQUARE, SQUARE_RADIUS, SQUARE_LINE, RAIL = 4.8, 12.0, 2.5, 1.6, 2.4
NO_EFFECT_WORDS = "found no effect"
POINT_LEFT, _RIGHT_MARGIN, _WIDEST_GAP = 132.0, 14.0, 62.0
_WORDS_WIDTH = 92.0
SMALL_STEP, SMALL_HEIGHT, SMALL_MIDDLE, SMALL_WORDS = 16.0, 64.0, 8.0, 22.0
_LONGEST_LINE = 33  # characters of a rung's name and of who stands there


@dataclass(frozen=True, slots=True)
class ChartMark:
    """One claim of the chart: its column, the heights of its disc and square, and the square that holds the disc.

    `words_fit` tells whether "found no effect" can stand beside the square without touching the next mark.
    """

    number: int
    x: float
    claim_y: float
    source_y: float
    is_above: bool
    found_no_effect: bool
    words_fit: bool


@dataclass(frozen=True, slots=True)
class SmallRung:
    """One rung of a claim's own ladder: its name, and who stands there, in words."""

    rung: int
    y: float
    name: str
    who: str


def rung_y(rung: int) -> float:
    """Height of a rung's line within the chart."""
    return FIRST_RUNG + STEP * RUNGS_FROM_ABOVE.index(rung)


def lay_out_chart(points: Sequence[LadderPoint], width: float = CHART_WIDTH) -> tuple[ChartMark, ...]:
    """The marks of a chart that is so wide, one a claim, side by side."""
    gap = min(_WIDEST_GAP, (width - _RIGHT_MARGIN - POINT_LEFT) / max(1, len(points) - 1))
    marks = []
    for index, point in enumerate(points):
        ladder, x = point.ladder, POINT_LEFT + index * gap
        near = (other.ladder for other in points[index + 1 :][: int(_WORDS_WIDTH / gap)])
        # the words stand just above the square's line; a rail or a mark on or below it would cross them
        is_free = all(min(other.claim, other.source) > ladder.source for other in near)
        fits = is_free and x + _WORDS_WIDTH <= width
        claim_y, source_y = rung_y(ladder.claim), rung_y(ladder.source)
        marks.append(ChartMark(point.number, x, claim_y, source_y, ladder.is_above, ladder.found_no_effect, fits))
    return tuple(marks)


def small_rungs(ladder: Ladder) -> tuple[SmallRung, ...]:
    """The four rungs of a claim's own ladder, strongest first."""
    return tuple(
        SmallRung(rung, SMALL_STEP * place + SMALL_STEP / 2, RUNG_NAMES[rung], _who(ladder, rung))
        for place, rung in enumerate(RUNGS_FROM_ABOVE)
    )


def _who(ladder: Ladder, rung: int) -> str:
    who = ladder.rung_words(rung)
    if len(who) + len(RUNG_NAMES[rung]) <= _LONGEST_LINE:
        return who
    return ", ".join(name for name, at in (("claim", ladder.claim), ("source", ladder.source)) if at == rung)
