"""Fits suggestions (two softmax models over supported, unsupported, silence) and fixes how sure one must be."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from factcheck_app.analysis.evidence.answer_shares import SILENCE, SUPPORTED, UNSUPPORTED
from factcheck_app.analysis.evidence.claim_answer import Answer, ClaimFigures, claim_figures, likeliest_answer
from factcheck_app.analysis.evidence.everyday_figures import EVERYDAY
from factcheck_app.analysis.evidence.linear_model import weighted_sum
from factcheck_app.analysis.evidence.source_sentence import read_sentence
from factcheck_app.analysis.evidence_ranking import score_sentences
from tests.evaluation.shared_data import rows
from tests.fitting.everyday_pairs import everyday_rows, null_finding_rows
from tests.fitting.grouped_folds import grouped_folds
from tests.fitting.minimise import Vector, dot, minimise
from tests.fitting.model_files import write_model

Weights = dict[str, dict[str, float]]
# label of the data -> answer
ANSWERS = {"support": SUPPORTED, "refute": UNSUPPORTED, "not_enough": SILENCE}
_NAMES = tuple(ANSWERS.values())
_TURNED = {SUPPORTED: UNSUPPORTED, UNSUPPORTED: SUPPORTED}
# of the verdicts shown, so many are to be right on rows that the weights were not fitted on
_RIGHT_OF_SHOWN = {SUPPORTED: 0.9, UNSUPPORTED: 0.8}


class Recipe(NamedTuple):
    """What a model is fitted with (chosen on SciFact's folds and on half of HealthVer's development rows)."""

    penalty: float
    # how much a row of our own everyday claims counts, where one of SciFact's counts 1
    everyday: float
    # the figures it weighs; none: all
    figures: frozenset[str]


_CLOSE = Recipe(penalty=150.0, everyday=0.25, figures=frozenset())
_EVERYDAY = Recipe(penalty=20.0, everyday=4.0, figures=EVERYDAY)


class Models(NamedTuple):
    """The weights where the source uses the claim's words, and where it says things in others."""

    close: Weights
    everyday: Weights


def fit() -> None:
    """Writes `suggestion.json`; the floors are the least confidence at which enough verdicts are right."""
    data = rows("scifact_pairs.jsonl")
    if data is None:
        return
    figures = [figures_of(row) for row in data]
    gold = [ANSWERS[row["label"]] for row in data]
    answers = cross_validated(figures, gold, grouped_folds(data))
    models = fit_models(figures, gold)
    content = {
        "fitted_on": "labels of SciFact (CC BY 4.0) and claims of our own",
        "floors": _floors(answers, gold),
        "close": {name: _rounded(models.close[name]) for name in _NAMES},
        "everyday": {name: _rounded(models.everyday[name]) for name in _NAMES},
    }
    write_model("suggestion", content)


def figures_of(row: dict[str, Any]) -> ClaimFigures:
    """The row's figures as `suggest_verdict` would see them."""
    read = [read_sentence(sentence) for sentence in row["sentences"]]
    return claim_figures(row["claim"], read, score_sentences(row["claim"], row["sentences"]))


def cross_validated(figures: Sequence[ClaimFigures], gold: Sequence[str], folds: Sequence[int]) -> list[Answer]:
    """The answer to each row, from weights fitted without the row's fold."""
    answers: dict[int, Answer] = {}
    for fold in sorted(set(folds)):
        others = [index for index, one in enumerate(folds) if one != fold]
        models = fit_models([figures[index] for index in others], [gold[index] for index in others])
        for index, one in enumerate(folds):
            if one == fold:
                answers[index] = likeliest_answer(models.close, models.everyday, figures[index])
    return [answers[index] for index in range(len(gold))]


def fit_models(figures: Sequence[ClaimFigures], gold: Sequence[str]) -> Models:
    """Both models, fitted on these rows and on our own everyday claims; each has weights for figures as they are."""
    own = [(figures_of(row), ANSWERS[row["label"]]) for row in everyday_rows()]
    # what the everyday model weighs says little of these (it has no figure for a difference that was not found)
    closer = [(figures_of(row), ANSWERS[row["label"]]) for row in null_finding_rows()]
    # an answer that few rows have would hardly be given
    counts = Counter(gold)
    theirs = [
        (one, answer, math.sqrt(len(gold) / len(_NAMES) / counts[answer]))
        for one, answer in zip(figures, gold, strict=True)
    ]
    return Models(
        _fit([*theirs, *((*pair, _CLOSE.everyday) for pair in [*own, *closer])], _CLOSE),
        _fit([*theirs, *((*pair, _EVERYDAY.everyday) for pair in own)], _EVERYDAY),
    )


def _fit(weighed: Sequence[tuple[ClaimFigures, str, float]], recipe: Recipe) -> Weights:
    """Weights for statements: a denied one is contradicted where its denial is supported."""
    figures = [one.statement for one, _, _ in weighed]
    gold = [_TURNED.get(answer, answer) if one.is_denied else answer for one, answer, _ in weighed]
    counts = [count for _, _, count in weighed]
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


def _floors(answers: Sequence[Answer], gold: Sequence[str]) -> dict[str, float]:
    """The least confidence at which so many of the verdicts of a kind are right, by the kind."""
    floors = {kind: _floor(answers, gold, kind, share) for kind, share in _RIGHT_OF_SHOWN.items()}
    # no set has claims that overstate; what is said on top of support has to stand on support that is beyond doubt
    return {**floors, "overstated": _floor(answers, gold, SUPPORTED, 1.0)}


def _floor(answers: Sequence[Answer], gold: Sequence[str], kind: str, share: float) -> float:
    for hundredths in range(50, 100):
        floor = hundredths / 100
        shown = [
            right == kind
            for one, right in zip(answers, gold, strict=True)
            if one.name == kind and one.confidence >= floor
        ]
        if shown and sum(shown) >= share * len(shown):
            return floor
    return 1.0


def _rounded(weights: dict[str, float]) -> dict[str, float]:
    return {name: round(weight, 4) for name, weight in weights.items()}
