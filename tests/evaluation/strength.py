"""Rungs of strength against labelled sentences of abstracts and press releases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from factcheck_app.analysis.claim_strength import rate_strength
from tests.evaluation.shared_data import rows

RUNGS = range(4)


def evaluate(errors: int) -> None:
    """Prints macro-F1 over the four rungs beside a list of words, and the confusion."""
    for name in ("abstracts", "press_releases"):
        data = rows(f"strength_{name}.jsonl")
        if data is None:
            continue
        gold = [row["rung"] for row in data]
        ours = [rate_strength(row["sentence"]).rung for row in data]
        peer = [_by_words(row["sentence"]) for row in data]
        print(f"strength {name:15} macro-F1 {macro_f1(gold, ours):.3f}   list of words {macro_f1(gold, peer):.3f}")
        confusion = Counter(zip(gold, ours, strict=True))
        for rung in RUNGS:
            print(f"  gold {rung}: " + " ".join(f"{confusion[rung, other]:5}" for other in RUNGS))
        wrong = [row for row, rung in zip(data, ours, strict=True) if row["rung"] != rung]
        for row in wrong[:: max(1, len(wrong) // errors)] if errors else []:
            print(f"  {row['rung']} not {rate_strength(row['sentence']).rung}: {row['sentence'][:160]}")


def macro_f1(gold: Sequence[int], found: Sequence[int], classes: Sequence[int] = RUNGS) -> float:
    """Mean of the F1 of each class."""
    return sum(_f1(gold, found, one) for one in classes) / len(classes)


def _f1(gold: Sequence[int], found: Sequence[int], one: int) -> float:
    hit = sum(a == b == one for a, b in zip(gold, found, strict=True))
    return 2 * hit / max(1, sum(a == one for a in gold) + sum(b == one for b in found))


def _by_words(sentence: str) -> int:
    # the peer: the first list that has a word of the sentence
    lower = f" {sentence.lower()} "
    lists: list[tuple[int, Callable[[str], bool]]] = [
        (
            2,
            lambda text: any(
                f" {word} " in text for word in ("may", "might", "could", "suggest", "suggests", "likely")
            ),
        ),
        (1, lambda text: any(word in text for word in ("associat", "linked", "correlat", "predict", "risk factor"))),
        (3, lambda text: any(word in text for word in ("reduc", "improv", "increas", "caus", "effective", "prevent"))),
    ]
    return next((rung for rung, holds in lists if holds(lower)), 0)
