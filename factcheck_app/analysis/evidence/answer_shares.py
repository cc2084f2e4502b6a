"""How likely each answer to a claim is, by the weights of a model: supported, unsupported, or silence."""

from __future__ import annotations

import math
from collections.abc import Mapping

from factcheck_app.analysis.evidence.linear_model import weighted_sum

SUPPORTED, UNSUPPORTED, SILENCE = "supported", "unsupported", "silence"
# a source that does not know a rare word of the claim supports less: this share goes over to silence, so that a claim
# in which one name was exchanged for another is not called supported by all its other words
_DOUBTED = 0.2


def answer_shares(weights: Mapping[str, Mapping[str, float]], figures: Mapping[str, float]) -> dict[str, float]:
    """The share of each answer; they sum to 1. `weights` hold for each answer those of the figures and of "always"."""
    scores = {answer: weighted_sum(own, {**figures, "always": 1.0}) for answer, own in weights.items()}
    highest = max(scores.values())
    grown = {answer: math.exp(score - highest) for answer, score in scores.items()}
    whole = sum(grown.values())
    shares = {answer: value / whole for answer, value in grown.items()}
    if figures["unknown words"] and max(shares, key=lambda answer: shares[answer]) == SUPPORTED:
        moved = _DOUBTED * shares[SUPPORTED]
        shares[SUPPORTED] -= moved
        shares[SILENCE] += moved
    return shares
