"""Evidence sentences: how often the best, or one of the best three, is in the rationale."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from math import log
from typing import Any

from factcheck_app.analysis.evidence.linear_model import weighted_sum
from factcheck_app.analysis.evidence_ranking import rank_sentences
from tests.evaluation.shared_data import rows
from tests.fitting.evidence_ranking import example_of, fit_weights
from tests.fitting.grouped_folds import grouped_folds

Row = dict[str, Any]
_POSITION = 2.0
_FOLDS = 10


def evaluate(errors: int) -> None:
    """Prints hit@1 and hit@3 beside BM25 and BM25 with position on the same rows."""
    for name in ("scifact", "healthver"):
        data = rows(f"{name}_pairs.jsonl")
        if data is None:
            continue
        with_rationale = [row for row in data if row["rationale"]]
        orders = [rank_sentences(row["claim"], row["sentences"]) for row in with_rationale]
        if name == "scifact":
            _print(name, "grouped folds", with_rationale, _cross_validated(data))
            _print(name, "as it ships", with_rationale, orders)
        else:
            _print(name, "as it ships", with_rationale, orders)
        _print(name, "BM25", with_rationale, [_by_bm25(row) for row in with_rationale])
        _print(name, "BM25+position", with_rationale, [_by_bm25(row, _POSITION) for row in with_rationale])
        print("  published on held-out rows: " + _PUBLISHED[name])
        missed = [(row, order) for row, order in zip(with_rationale, orders, strict=True) if not _hit(row, order, 3)]
        for row, order in missed[:: max(1, len(missed) // errors)] if errors else []:
            print(f"  claim: {row['claim'][:200]}\n    best: {row['sentences'][order[0]][:200]}")
            print(f"    gold: {row['sentences'][row['rationale'][0]][:200]}")


_PUBLISHED = {
    "scifact": "BM25 .439/.772, BM25+position .500/.798",
    "healthver": "BM25 .363/.731, BM25+position .450/.800",
}


def _print(name: str, who: str, data: Sequence[Row], orders: Sequence[Sequence[int]]) -> None:
    one, three = (
        sum(_hit(row, order, best) for row, order in zip(data, orders, strict=True)) / len(data) for best in (1, 3)
    )
    print(f"evidence {name:10} {who:14} hit@1 {one:.3f}  hit@3 {three:.3f}")


def _hit(row: Row, order: Sequence[int], best: int) -> bool:
    return not set(order[:best]).isdisjoint(row["rationale"])


def _cross_validated(data: Sequence[Row]) -> list[list[int]]:
    folds = [fold for fold, row in zip(grouped_folds(data, _FOLDS), data, strict=True) if row["rationale"]]
    examples = [example_of(row) for row in data if row["rationale"]]
    orders: list[list[int]] = [[] for _ in examples]
    for fold in range(_FOLDS):
        weights = fit_weights([one for one, other in zip(examples, folds, strict=True) if other != fold])
        for index, (figures, _) in enumerate(examples):
            if folds[index] == fold:
                scores = [weighted_sum(weights, one) for one in figures]
                orders[index] = _ordered(len(scores), scores.__getitem__)
    return orders


def _ordered(count: int, score: Callable[[int], float]) -> list[int]:
    return sorted(range(count), key=lambda index: -score(index))


def _by_bm25(row: Row, position: float = 0.0) -> list[int]:
    # the peer: words as they stand, weights of this abstract
    sentences = [Counter(_words(sentence)) for sentence in row["sentences"]]
    count = len(sentences)
    having = Counter(word for sentence in sentences for word in sentence)
    mean = sum(sentence.total() for sentence in sentences) / count
    asked = set(_words(row["claim"]))

    def score(index: int) -> float:
        sentence = sentences[index]
        length = 0.25 + 0.75 * sentence.total() / mean
        total = position * index / max(1, count - 1)
        for word in asked & sentence.keys():
            weight = log(1 + (count - having[word] + 0.5) / (having[word] + 0.5))
            total += weight * sentence[word] * 2.2 / (sentence[word] + 1.2 * length)
        return total

    return _ordered(count, score)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
