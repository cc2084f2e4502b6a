"""How much a claim is worth checking: harm if it is wrong, times how easily it can be wrong."""

from __future__ import annotations

import re

from factcheck_app.analysis.claims.figures import find_figure
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.claim import ClaimKind
from factcheck_app.domain.strength import Direction, Strength

_HARM_IF_WRONG = {
    ClaimKind.HARM: 1.0,
    ClaimKind.BENEFIT: 0.9,
    ClaimKind.ADVICE: 0.9,
    ClaimKind.REGULATORY: 0.8,
    ClaimKind.ASSOCIATION: 0.75,
    ClaimKind.PROGNOSIS: 0.75,
    ClaimKind.MECHANISM: 0.55,
    ClaimKind.OCCURRENCE: 0.55,
    ClaimKind.SOURCE: 0.5,
    ClaimKind.BACKGROUND: 0.35,
}
# a bare cause is wrong more easily than a careful sentence; a denial of an effect is as bold as a cause
_EASE_BY_RUNG = (0.35, 0.5, 0.55, 0.75)
_EASE_OF_DENIAL = 0.7
_FIGURE_IN_WORDS = LazyPattern(
    r"\b(?:half|third|quarter|double[sd]?|twice|millions?|thousands?|one in)\b", re.IGNORECASE
)
_SWEEPING = LazyPattern(
    r"\b(?:all|every|always|never|no side effects|completely|cures?|guaranteed|proven|best|only|most effective"
    r"|risk-free)\b",
    re.IGNORECASE,
)
_EASE_OF_FIGURE, _EASE_OF_SWEEP = 0.2, 0.15


def worth_of(kind: ClaimKind, strength: Strength, text: str) -> float:
    """0..1, two decimals: kind gives the harm; wording, figures and sweeping words how easily it is wrong."""
    ease = _EASE_OF_DENIAL if strength.direction is Direction.NO_EFFECT else _EASE_BY_RUNG[strength.rung]
    ease += _EASE_OF_FIGURE if find_figure(text) or _FIGURE_IN_WORDS.search(text) else 0.0
    ease += _EASE_OF_SWEEP if _SWEEPING.search(text) else 0.0
    return round(_HARM_IF_WRONG[kind] * min(1.0, ease), 2)
