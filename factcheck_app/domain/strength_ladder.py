"""How strongly a claim is worded beside its source, as ladder and chart show it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck_app.domain.comparison import Comparison
from factcheck_app.domain.strength import RUNG_NAMES, Direction, Strength

# strongest first, as a ladder is read
RUNGS_FROM_ABOVE = tuple(reversed(range(len(RUNG_NAMES))))
MOST_IN_CHART = 28  # claims side by side on the width of a page; each has a ladder of its own too
_NUMBER_WORDS = ("", "one rung", "two rungs", "three rungs")


@dataclass(frozen=True, slots=True)
class Ladder:
    """The rungs 0..3 of a claim and of its strongest passage, with the words that decided each.

    `found_no_effect` marks a passage that denies an effect which the claim states.
    """

    claim: int
    source: int
    claim_words: str = ""
    source_words: str = ""
    found_no_effect: bool = False

    @property
    def is_above(self) -> bool:
        """Whether the claim says more than its source."""
        return self.claim > self.source

    @property
    def sentence(self) -> str:
        """What the ladder shows, for those who cannot see it."""
        if self.is_above:
            standing = f"The claim stands {_NUMBER_WORDS[self.claim - self.source]} above its source."
        elif self.claim == self.source:
            standing = "Claim and source stand on one rung."
        else:
            standing = f"The claim stands {_NUMBER_WORDS[self.source - self.claim]} below its source."
        return f"{standing[:-1]}; the source found no effect." if self.found_no_effect else standing

    def rung_words(self, rung: int) -> str:
        """Who stands on a rung, and by which words: "claim “led to”"; empty where nobody does."""
        stands = [("claim", self.claim, self.claim_words), ("source", self.source, self.source_words)]
        return ", ".join(f"{who} “{words}”" if words else who for who, at, words in stands if at == rung)


@dataclass(frozen=True, slots=True)
class LadderPoint:
    """A claim in the chart."""

    number: int
    ladder: Ladder


@dataclass(frozen=True, slots=True)
class LadderChart:
    """The claims that are set against a passage, `whole` counts those left out too."""

    points: tuple[LadderPoint, ...]
    whole: int

    @property
    def caption(self) -> str:
        """What is shown, in words."""
        if self.whole > len(self.points):
            return f"{len(self.points)} widest gaps of {self.whole} claims with a passage"
        claims = "1 claim" if self.whole == 1 else f"{self.whole} claims"
        return f"{claims} with a passage; numbers are claim numbers"

    @property
    def description(self) -> str:
        """All that the chart shows, as a text: which claims stand above, on and below their source."""
        named: dict[str, list[str]] = {"above": [], "level with": [], "below": []}
        for point in self.points:
            ladder = point.ladder
            place = "above" if ladder.is_above else "level with" if ladder.claim == ladder.source else "below"
            rungs = f"{RUNG_NAMES[ladder.claim]} against {RUNG_NAMES[ladder.source]}"
            named[place].append(f"{point.number} ({rungs})" if place != "level with" else str(point.number))
        parts = [f"{place} their source: claims {', '.join(numbers)}" for place, numbers in named.items() if numbers]
        return f"Strength of claim against source. {'; '.join(parts).capitalize()}."


def ladder_of(comparisons: Iterable[Comparison]) -> Ladder | None:
    """The claim against the strongest of its passages, the first of equals; None where none can be compared."""
    comparable = [comparison for comparison in comparisons if not comparison.cannot_compare]
    if not comparable:
        return None
    best = max(comparable, key=lambda comparison: comparison.passage_strength.rung)
    claim, source = best.claim_strength, best.passage_strength
    return Ladder(
        claim.rung,
        source.rung,
        _decisive(claim),
        _decisive(source),
        source.direction is Direction.NO_EFFECT and claim.direction is not Direction.NO_EFFECT,
    )


def make_chart(points: Sequence[LadderPoint], most: int = MOST_IN_CHART) -> LadderChart | None:
    """The chart of these claims in the order of their place, the `most` with the widest gaps; None for no claim."""
    if not points:
        return None
    widest = sorted(points, key=lambda point: (point.ladder.source - point.ladder.claim, point.number))[:most]
    return LadderChart(tuple(sorted(widest, key=lambda point: point.number)), len(points))


def _decisive(strength: Strength) -> str:
    return " ".join(strength.cues[0].words.split()) if strength.cues else ""
