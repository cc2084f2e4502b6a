"""Fits suggestions (two softmax models over supported, unsupported, silence) and fixes how sure one must be."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from factcheck_app.analysis.evidence.answer_shares import SILENCE, SUPPORTED, UNSUPPORTED, answer_shares
from factcheck_app.analysis.evidence.everyday_figures import EVERYDAY
from factcheck_app.analysis.evidence.linear_model import weighted_sum
from factcheck_app.analysis.evidence.source_sentence import read_sentence
from factcheck_app.analysis.evidence.source_words import SourceWords
from factcheck_app.analysis.evidence.support_figures import support_figures
from factcheck_app.analysis.evidence_ranking import score_sentences
from tests.evaluation.shared_data import rows
from tests.fitting.everyday_pairs import everyday_rows
from tests.fitting.grouped_folds import grouped_folds
from tests.fitting.minimise import Vector, dot, minimise
from tests.fitting.model_files import write_model

Figures = dict[str, float]
Weights = dict[str, dict[str, float]]
# label of the data -> answer
ANSWERS = {"support": SUPPORTED, "refute": UNSUPPORTED, "not_enough": SILENCE}
_NAMES = tuple(ANSWERS.values())
_RIGHT_OF_SHOWN = 0.85


class Recipe(NamedTuple):
    """What a model is fitted with (chosen on SciFact's folds and on half of HealthVer's development rows)."""

    penalty: float
    # how much a row of our own everyday claims counts, where one of SciFact's counts 1
    everyday: float
    # the figures it weighs; none: all
    figures: frozenset[str]


_CLOSE = Recipe(penalty=100.0, everyday=0.25, figures=frozenset())
_EVERYDAY = Recipe(penalty=20.0, everyday=4.0, figures=EVERYDAY)


class Models(NamedTuple):
    """The weights where the source uses the claim's words, and where it says things in others."""

    close: Weights
    everyday: Weights


def fit() -> None:
    """Writes `suggestion.json`; the floor is the least confidence at which 17 of 20 verdicts shown are right."""
    data = rows("scifact_pairs.jsonl")
    if data is None:
        return
    figures = [figures_of(row) for row in data]
    gold = [ANSWERS[row["label"]] for row in data]
    shares = cross_validated(figures, gold, grouped_folds(data))
    models = fit_models(figures, gold)
    content = {
        "fitted_on": "labels of SciFact (CC BY 4.0) and claims of our own",
        "floor": _floor(shares, gold),
        "close": {name: _rounded(models.close[name]) for name in _NAMES},
        "everyday": {name: _rounded(models.everyday[name]) for name in _NAMES},
    }
    write_model("suggestion", content)


def figures_of(row: dict[str, Any]) -> Figures:
    """The row's figures as `suggest_verdict` would see them."""
    claim = read_sentence(row["claim"])
    read = [read_sentence(sentence) for sentence in row["sentences"]]
    return support_figures(claim, read, SourceWords(claim, read), score_sentences(row["claim"], row["sentences"]))


def cross_validated(figures: Sequence[Figures], gold: Sequence[str], folds: Sequence[int]) -> list[dict[str, float]]:
    """The share of each answer for each row, from weights fitted without the row's fold."""
    shares: list[dict[str, float]] = [{} for _ in gold]
    for fold in sorted(set(folds)):
        others = [index for index, one in enumerate(folds) if one != fold]
        models = fit_models([figures[index] for index in others], [gold[index] for index in others])
        for index, one in enumerate(folds):
            if one == fold:
                shares[index] = answer_shares(models.close, models.everyday, figures[index])
    return shares


def fit_models(figures: Sequence[Figures], gold: Sequence[str]) -> Models:
    """Both models, fitted on these rows and on our own everyday claims; each has weights for figures as they are."""
    own = everyday_rows()
    every = [*figures, *(figures_of(row) for row in own)]
    answers = [*gold, *(ANSWERS[row["label"]] for row in own)]
    # an answer that few rows have would hardly be given
    counts = Counter(gold)
    evened = [math.sqrt(len(gold) / len(_NAMES) / counts[answer]) for answer in gold]
    models = (
        _fit(every, answers, [*evened, *([recipe.everyday] * len(own))], recipe) for recipe in (_CLOSE, _EVERYDAY)
    )
    return Models(*models)


def _fit(figures: Sequence[Figures], gold: Sequence[str], counts: Sequence[float], recipe: Recipe) -> Weights:
    names = sorted(recipe.figures or {name for one in figures for name in one})
    mean = {name: sum(one[name] for one in figures) / len(figures) for name in names}
    spread = {
        name: math.sqrt(sum((one[name] - mean[name]) ** 2 for one in figures) / len(figures)) or 1.0 for name in names
    }
    table = [[1.0, *((one[name] - mean[name]) / spread[name] for name in names)] for one in figures]
    right = [_NAMES.index(answer) for answer in gold]
    size = len(names) + 1
    start = [0.0] * (size * len(_NAMES))
    found = minimise(lambda point: _loss(point, table, right, counts, recipe.penalty), start)
    weights = {}
    for place, answer in enumerate(_NAMES):
        constant, *own = found[place * size : (place + 1) * size]
        raw = {name: weight / spread[name] for name, weight in zip(names, own, strict=True)}
        weights[answer] = {"always": constant - weighted_sum(raw, mean), **raw}
    return weights


def _loss(
    point: Vector, table: Sequence[Vector], right: Sequence[int], counts: Sequence[float], penalty: float
) -> tuple[float, Vector]:
    size = len(table[0])
    parts = [point[start : start + size] for start in range(0, len(point), size)]
    slopes = [[0.0, *(penalty * weight for weight in part[1:])] for part in parts]
    total = penalty / 2 * sum(weight * weight for part in parts for weight in part[1:])
    for row, answer, count in zip(table, right, counts, strict=True):
        scores = [dot(part, row) for part in parts]
        highest = max(scores)
        grown = [math.exp(score - highest) for score in scores]
        whole = sum(grown)
        total -= count * math.log(grown[answer] / whole)
        for place, value in enumerate(grown):
            push = count * (value / whole - (place == answer))
            slope = slopes[place]
            for index, figure in enumerate(row):
                slope[index] += push * figure
    return total, [value for slope in slopes for value in slope]


def _floor(shares: Sequence[dict[str, float]], gold: Sequence[str]) -> float:
    answers = [max(one, key=lambda name: one[name]) for one in shares]
    for hundredths in range(50, 100):
        floor = hundredths / 100
        shown = [
            answer == right
            for one, answer, right in zip(shares, answers, gold, strict=True)
            if answer != SILENCE and one[answer] >= floor
        ]
        if shown and sum(shown) >= _RIGHT_OF_SHOWN * len(shown):
            return floor
    return 1.0


def _rounded(weights: dict[str, float]) -> dict[str, float]:
    return {name: round(weight, 4) for name, weight in weights.items()}
