"""Rungs of strength against labelled sentences of abstracts and press releases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from factcheck_app.analysis.claim_strength import rate_strength
from factcheck_app.domain.strength import Direction, Strength
from tests.evaluation.shared_data import rows

RUNGS = range(4)
NONE, CORRELATIONAL, CONDITIONAL, DIRECT = RUNGS

# the peer: beginnings of words for each rung; the first list that has one in the sentence gives it
_BEGINNINGS = (
    (NONE, ("should", "need", "recommend", "registration", "funded", "warranted", "required", "whether")),
    (CORRELATIONAL, ("associat", "linked", "correlat", "predict", "relationship", "likely", "risk", "higher", "lower")),
    (CONDITIONAL, ("may", "might", "could", "suggest", "potential", "possibl", "appear", "seem", "probabl")),
    (DIRECT, ("reduc", "improv", "increas", "caus", "effective", "prevent", "lead", "led", "result", "effect", "help")),
)


def evaluate(errors: int) -> None:
    """Prints macro-F1 over the four rungs beside the peers', the F1 of each rung and the confusion."""
    for name in ("abstracts", "press_releases"):
        data = rows(f"strength_{name}.jsonl")
        if data is not None:
            _evaluate_set(name, data, errors)


def _evaluate_set(name: str, data: list[dict[str, Any]], errors: int) -> None:
    gold = [row["rung"] for row in data]
    rated = [rate_strength(row["sentence"]) for row in data]
    ours = [strength.rung for strength in rated]
    peer = [by_words(row["sentence"]) for row in data]
    most = Counter(gold).most_common(1)[0][0]
    print(f"strength, {name}: macro-F1 {macro_f1(gold, ours):.3f}")
    print(f"  list of words {macro_f1(gold, peer):.3f}; always rung {most} {macro_f1(gold, [most] * len(gold)):.3f}")
    as_the_set = [_as_the_set_reads(strength) for strength in rated]
    print(f"  with the set's own reading of “can” and of denials {macro_f1(gold, as_the_set):.3f}")
    print("  F1 of each rung: " + " ".join(f"{_f1(gold, ours, rung):.3f}" for rung in RUNGS))
    confusion = Counter(zip(gold, ours, strict=True))
    for rung in RUNGS:
        print(f"  gold {rung}: " + " ".join(f"{confusion[rung, other]:5}" for other in RUNGS))
    # the worst are those furthest from the label
    wrong = [(row, strength) for row, strength in zip(data, rated, strict=True) if row["rung"] != strength.rung]
    for row, strength in sorted(wrong, key=lambda pair: -abs(pair[0]["rung"] - pair[1].rung))[:errors]:
        words = ", ".join(cue.words for cue in strength.cues)
        print(f"  {row['rung']} not {strength.rung} ({words}): {row['sentence'][:160]}")


def macro_f1(gold: Sequence[int], found: Sequence[int], classes: Sequence[int] = RUNGS) -> float:
    """Mean of the F1 of each class."""
    return sum(_f1(gold, found, one) for one in classes) / len(classes)


def _f1(gold: Sequence[int], found: Sequence[int], one: int) -> float:
    hit = sum(a == b == one for a, b in zip(gold, found, strict=True))
    return 2 * hit / max(1, sum(a == one for a in gold) + sum(b == one for b in found))


def by_words(sentence: str) -> int:
    words = sentence.lower().split()
    return next((rung for rung, listed in _BEGINNINGS if any(word.startswith(listed) for word in words)), NONE)


def _as_the_set_reads(strength: Strength) -> int:
    """The rung by the set's rules: "can" is direct, and what is denied keeps its rung; ours is the codebook's."""
    if strength.rung == CONDITIONAL and any(cue.words.lower() == "can" for cue in strength.cues):
        return DIRECT
    if strength.direction is Direction.NO_EFFECT:
        words = strength.cues[0].words.lower()
        related = ("associat", "relat", "correl", "link", "differ", "predict", "neither")
        return CORRELATIONAL if any(word in words for word in related) else DIRECT
    return strength.rung
