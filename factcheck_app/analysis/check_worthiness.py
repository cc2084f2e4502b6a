"""How much a claim is worth checking: harm if it is wrong, times how easily it can be wrong."""

from __future__ import annotations

import re

from factcheck_app.domain.claim import ClaimKind

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
_NUMBER = re.compile(
    r"\d|\b(?:half|third|quarter|double[sd]?|twice|millions?|thousands?|most|all|every|always|never)\b", re.IGNORECASE
)
_RUNG_WORTH = (0.35, 0.5, 0.55, 0.75)


def worth_of(kind: ClaimKind, rung: int, text: str) -> float:
    """0..1, two decimals: kind gives the harm; rung and numbers how easily it is wrong."""
    ease = _RUNG_WORTH[rung] + (0.25 if _NUMBER.search(text) else 0.0)
    return round(_HARM_IF_WRONG[kind] * min(1.0, ease), 2)
