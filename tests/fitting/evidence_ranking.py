"""Fits the weights of evidence ranking: a softmax over an abstract's sentences, its rationale taken together."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from factcheck_app.analysis.evidence.sentence_match import match_sentences
from factcheck_app.analysis.evidence.source_sentence import read_sentence
from factcheck_app.analysis.evidence.source_words import SourceWords
from tests.evaluation.shared_data import rows
from tests.fitting.minimise import Vector, dot, minimise
from tests.fitting.model_files import write_model

Figures = dict[str, float]
# one abstract: the figures of each sentence, and which are the rationale
Example = tuple[list[Figures], frozenset[int]]
_PENALTY = 50.0


def fit() -> None:
    """Writes `evidence_ranking.json`, fitted on every row of SciFact that has a rationale."""
    data = rows("scifact_pairs.jsonl")
    if data is not None:
        weights = fit_weights([example_of(row) for row in data if row["rationale"]])
        rounded = {name: round(weight, 4) for name, weight in weights.items()}
        write_model("evidence_ranking", {"fitted_on": "rationales of SciFact (CC BY 4.0)", "weights": rounded})


def example_of(row: dict[str, Any]) -> Example:
    """The row's abstract as `rank_sentences` would see it."""
    claim = read_sentence(row["claim"])
    read = [read_sentence(sentence) for sentence in row["sentences"]]
    found = match_sentences(claim, read, SourceWords(claim, read), range(len(read)))
    return [found[index] for index in range(len(read))], frozenset(row["rationale"])


def fit_weights(examples: Sequence[Example]) -> dict[str, float]:
    """Weights by the names of the figures, for figures as they are."""
    names = sorted({name for figures, _ in examples for one in figures for name in one})
    spread = {name: _spread([one.get(name, 0.0) for figures, _ in examples for one in figures]) for name in names}
    table = [
        ([[one.get(name, 0.0) / spread[name] for name in names] for one in figures], rationale)
        for figures, rationale in examples
    ]
    weights = minimise(lambda point: _loss(point, table), [0.0] * len(names))
    return {name: weight / spread[name] for name, weight in zip(names, weights, strict=True)}


def _loss(weights: Vector, table: Sequence[tuple[list[Vector], frozenset[int]]]) -> tuple[float, Vector]:
    total = _PENALTY / 2 * dot(weights, weights)
    slope = [_PENALTY * weight for weight in weights]
    for figures, rationale in table:
        scores = [dot(weights, one) for one in figures]
        highest = max(scores)
        shares = [math.exp(score - highest) for score in scores]
        whole, right = sum(shares), sum(shares[index] for index in rationale)
        total -= math.log(right / whole)
        for index, (one, share) in enumerate(zip(figures, shares, strict=True)):
            push = share / whole - (share / right if index in rationale else 0.0)
            for place, value in enumerate(one):
                if value:
                    slope[place] += push * value
    return total, slope


def _spread(values: Vector) -> float:
    mean = sum(values) / len(values)
    return math.sqrt(sum((value - mean) ** 2 for value in values) / len(values)) or 1.0
