"""How likely each answer to a claim is, by the weights of two models: supported, unsupported, or silence."""

from __future__ import annotations

import math
from collections.abc import Mapping

from factcheck_app.analysis.evidence.linear_model import weighted_sum

SUPPORTED, UNSUPPORTED, SILENCE = "supported", "unsupported", "silence"
# answer -> weights of the figures and of "always"
Weights = Mapping[str, Mapping[str, float]]
# at this share of the claim's meanings in one sentence both models count alike; a little above, the first alone does
_HALF_CLOSE, _TURNS_WITHIN = 0.5, 0.1
# a source in the claim's own words that does not know a rare word of it supports less: up to this share goes over to
# silence, so that a claim in which one name was exchanged for another is not called supported by all its other words
_DOUBTED = 0.2


def answer_shares(
    close: Weights, everyday: Weights, figures: Mapping[str, float], *, is_denied: bool = False
) -> dict[str, float]:
    """The share of each answer; they sum to 1.

    `close` weighs the figures where the source uses the claim's words, `everyday` where it says things in others.
    The figures are those of a statement; where the claim denies it, what supports the one contradicts the other.
    """
    closeness = _closeness(figures)
    ours, theirs = _scores(close, figures), _scores(everyday, figures)
    # a weighted sum of scores is the logarithmic pool of the two models' shares
    shares = _shares({answer: closeness * ours[answer] + (1 - closeness) * theirs[answer] for answer in ours})
    if is_denied:
        shares = {SUPPORTED: shares[UNSUPPORTED], UNSUPPORTED: shares[SUPPORTED], SILENCE: shares[SILENCE]}
    if figures["unknown words"]:
        moved = _DOUBTED * closeness * shares[SUPPORTED]
        shares[SUPPORTED] -= moved
        shares[SILENCE] += moved
    return shares


def disagreement(close: Weights, everyday: Weights, figures: Mapping[str, float]) -> float:
    """How far the shares of the two models lie apart, from 0 to 1 (total variation)."""
    ours, theirs = _shares(_scores(close, figures)), _shares(_scores(everyday, figures))
    return sum(abs(ours[answer] - theirs[answer]) for answer in ours) / 2


def _closeness(figures: Mapping[str, float]) -> float:
    return 1 / (1 + math.exp((_HALF_CLOSE - figures["closeness"]) / _TURNS_WITHIN))


def _scores(weights: Weights, figures: Mapping[str, float]) -> dict[str, float]:
    told = {**figures, "always": 1.0}
    return {answer: weighted_sum(own, told) for answer, own in weights.items()}


def _shares(scores: Mapping[str, float]) -> dict[str, float]:
    highest = max(scores.values())
    grown = {answer: math.exp(score - highest) for answer, score in scores.items()}
    whole = sum(grown.values())
    return {answer: value / whole for answer, value in grown.items()}
