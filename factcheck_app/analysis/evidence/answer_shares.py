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


def answer_shares(close: Weights, everyday: Weights, figures: Mapping[str, float]) -> dict[str, float]:
    """The share of each answer; they sum to 1.

    `close` weighs the figures where the source uses the claim's words, `everyday` where it says things in others.
    """
    told = {**figures, "always": 1.0}
    closeness = 1 / (1 + math.exp((_HALF_CLOSE - figures["closeness"]) / _TURNS_WITHIN))
    # a weighted sum of scores is the logarithmic pool of the two models' shares
    scores = {
        answer: closeness * weighted_sum(close[answer], told) + (1 - closeness) * weighted_sum(everyday[answer], told)
        for answer in close
    }
    highest = max(scores.values())
    grown = {answer: math.exp(score - highest) for answer, score in scores.items()}
    whole = sum(grown.values())
    shares = {answer: value / whole for answer, value in grown.items()}
    if figures["unknown words"]:
        moved = _DOUBTED * closeness * shares[SUPPORTED]
        shares[SUPPORTED] -= moved
        shares[SILENCE] += moved
    return shares
