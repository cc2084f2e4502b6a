"""Press releases beside the abstracts they report: the same, exaggerated or played down."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from factcheck_app.analysis.claim_strength import rate_strength
from factcheck_app.analysis.comparison import compare_strength
from tests.evaluation.shared_data import rows
from tests.evaluation.strength import by_words

_RELATIONS = ("same", "exaggerates", "downplays")


def evaluate(errors: int) -> None:
    """Prints macro-F1 and the precision of each flag beside a list of words and beside bare rungs; the confusion."""
    data = rows("exaggeration_pairs.jsonl")
    if data is None:
        return
    gold = [row["label"] for row in data]
    texts = [(row["press_release"], row["abstract"]) for row in data]
    ours = [str(compare_strength(press, abstract)) for press, abstract in texts]
    rungs = [_sign(rate_strength(press).rung, rate_strength(abstract).rung) for press, abstract in texts]
    words = [_sign(by_words(press), by_words(abstract)) for press, abstract in texts]
    print(f"exaggeration, {len(data)} pairs")
    for name, found in (("compare_strength", ours), ("rungs alone", rungs), ("list of words", words)):
        print(f"  {name:17} {_scores(gold, found)}")
    confusion = Counter(zip(gold, ours, strict=True))
    for one in _RELATIONS:
        print(f"  gold {one:12}" + " ".join(f"{other} {confusion[one, other]:4}" for other in _RELATIONS))
    wrong = [(row, other) for row, other in zip(data, ours, strict=True) if row["label"] != other]
    for row, other in wrong[:errors]:
        print(f"  {row['label']} not {other}: {row['press_release'][:160]} | {row['abstract'][:160]}")


def _sign(claim: int, source: int) -> str:
    return "exaggerates" if claim > source else "downplays" if claim < source else "same"


def _scores(gold: Sequence[str], found: Sequence[str]) -> str:
    hits = Counter(a for a, b in zip(gold, found, strict=True) if a == b)
    made, wanted = Counter(found), Counter(gold)
    f1 = [2 * hits[one] / max(1, made[one] + wanted[one]) for one in _RELATIONS]
    precisions = "   ".join(f"{one} {hits[one] / max(1, made[one]):.3f} of {made[one]}" for one in _RELATIONS[1:])
    return f"macro-F1 {sum(f1) / len(f1):.3f}   precision: {precisions}"
