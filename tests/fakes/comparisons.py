"""What setting the fixed review's claims beside their passages shows: above, level, no effect, not comparable."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.claim_comparison import ClaimComparison
from factcheck_app.domain.comparison import Comparison, NumberResult, NumberRow, Quantity, QuantityKind
from factcheck_app.domain.evidence import Stance
from factcheck_app.domain.strength import Cue, Direction, Strength
from factcheck_app.domain.text_span import TextSpan
from tests.fakes.evidence import BEFORE, MINUTES, NOT_ASSESSED, WEEKS


def make_strength(rung: int, words: str = "", direction: Direction = Direction.DECREASES) -> Strength:
    """A strength that rests on these words."""
    return Strength(rung, (Cue(words, TextSpan(0, len(words)), "cause"),) if words else (), direction)


def make_quantity(words: str, start: int = 0) -> Quantity:
    """A number with its unit: "18 minutes"."""
    number, unit = words.split()
    value = float(number)
    return Quantity(QuantityKind.DURATION, value, value, unit, words, TextSpan(start, start + len(words)))


def make_comparisons() -> tuple[ClaimComparison, ...]:
    """Those of `make_quoted_review()`, one a passage."""
    nothing = Strength(0)
    weeks = (
        NumberRow(make_quantity("2 years"), make_quantity("8 weeks"), NumberResult.DIFFERS),
        NumberRow(make_quantity("3 months", 20), None, NumberResult.NOT_IN_SOURCE),
    )
    minutes = NumberRow(make_quantity("18 minutes"), make_quantity("18 minutes"), NumberResult.FOUND)
    return (
        ClaimComparison("claim-02", BEFORE, Comparison(nothing, nothing, cannot_compare="The passage is a byline.")),
        ClaimComparison(
            "claim-03",
            replace(MINUTES, stance=Stance.LIMITS),
            Comparison(make_strength(3, "cure"), make_strength(1, "sooner than")),
        ),
        ClaimComparison("claim-03", NOT_ASSESSED, Comparison(make_strength(3, "cure"), nothing)),
        ClaimComparison(
            "claim-04",
            WEEKS,
            Comparison(make_strength(3, "lasted"), make_strength(0, "not last", Direction.NO_EFFECT), numbers=weeks),
        ),
        ClaimComparison("claim-05", MINUTES, Comparison(make_strength(1), make_strength(1), numbers=(minutes,))),
    )
