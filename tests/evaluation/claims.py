"""Claims found in real health articles, against the units two readers agree on."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

from factcheck_app.analysis.claim_finder import find_claims
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.choose_reader import read_article
from tests.evaluation.shared_data import SHARED, rows

_Row = dict[str, Any]


def evaluate(errors: int) -> None:
    """Prints precision, recall and F1 over the agreed units, the peers', and how kinds and rungs compare."""
    data = rows("health_claims.jsonl")
    if data is None:
        return
    found = _claims_by_row(data)
    agreed = [(row, claim) for row, claim in zip(data, found, strict=True) if row["claim"] is not None]
    _print_found(agreed)
    both = [(row, claim) for row, claim in agreed if row["claim"] and claim is not None]
    _print_kinds(both)
    wrong = [(row, claim) for row, claim in agreed if bool(row["claim"]) != (claim is not None)]
    for row, claim in wrong[:errors]:
        print(f"  {'wrong' if claim else 'missed'} {row['article']} {row['block']}: {row['text'][:200]}")
    other = [(row, claim) for row, claim in both if row["kind"] not in (None, claim.kind.value)]
    for row, claim in other[:errors]:
        print(f"  {row['kind']} taken for {claim.kind} {row['article']}: {row['text'][:200]}")


def _print_found(agreed: list[tuple[_Row, Claim | None]]) -> None:
    gold = [bool(row["claim"]) for row, _ in agreed]
    ours = [claim is not None for _, claim in agreed]
    stated = [row["block"] != "heading" and not row["text"].rstrip("”\"'").endswith("?") for row, _ in agreed]
    print(f"claims: {_scores(gold, ours)}")
    print(f"  every unit a claim: {_scores(gold, [True] * len(gold))}")
    print(f"  all but headings and questions: {_scores(gold, stated)}")
    print(f"  confusion: {_confusion(gold, ours)}")
    by_genre: dict[str, list[tuple[bool, bool]]] = defaultdict(list)
    for (row, _), truth, found in zip(agreed, gold, ours, strict=True):
        by_genre[f"{row['article']} {row['genre']}"].append((truth, found))
    for genre, pairs in sorted(by_genre.items()):
        print(f"  {genre:12} {_scores([a for a, _ in pairs], [b for _, b in pairs])}")


def _print_kinds(both: list[tuple[_Row, Claim]]) -> None:
    kinds = [(row["kind"], claim.kind.value) for row, claim in both if row["kind"] is not None]
    rungs = [(row["rung"], claim.strength.rung) for row, claim in both if row["rung"] is not None]
    for name, pairs in (("kinds", kinds), ("rungs", rungs)):
        majority = Counter(gold for gold, _ in pairs).most_common(1)[0]
        right = sum(gold == found for gold, found in pairs)
        print(
            f"  {name}: {right / len(pairs):.3f} right of {len(pairs)};"
            f" always {majority[0]}: {majority[1] / len(pairs):.3f}"
        )
        for (gold, found), count in Counter(pair for pair in pairs if pair[0] != pair[1]).most_common(8):
            print(f"    {gold} taken for {found}: {count}")


def _scores(gold: list[bool], found: list[bool]) -> str:
    hit = sum(a and b for a, b in zip(gold, found, strict=True))
    precision, recall = hit / max(1, sum(found)), hit / max(1, sum(gold))
    f1 = 2 * hit / max(1, sum(found) + sum(gold))
    return f"F1 {f1:.3f}   precision {precision:.3f}   recall {recall:.3f}"


def _confusion(gold: list[bool], found: list[bool]) -> str:
    counts = Counter(zip(gold, found, strict=True))
    return (
        f"claim found {counts[True, True]}, missed {counts[True, False]};"
        f" other left {counts[False, False]}, wrongly taken {counts[False, True]}"
    )


def _claims_by_row(data: list[_Row]) -> list[Claim | None]:
    """For each row the claim that covers most of it, or None."""
    texts: dict[str, tuple[str, list[Claim]]] = {}
    reached: dict[str, int] = defaultdict(int)
    found: list[Claim | None] = []
    for row in data:
        name = row["article"]
        if name not in texts:
            article = read_article(SHARED / "articles" / "health" / f"{name}.txt")
            texts[name] = (article.text, find_claims(article))
        text, claims = texts[name]
        start = text.find(row["text"], reached[name])
        reached[name] = start = max(start, reached[name])
        span = TextSpan(start, start + len(row["text"]))
        found.append(next((claim for claim in claims if _covers(claim.span, span)), None))
    return found


def _covers(claim: TextSpan, unit: TextSpan) -> bool:
    shared = min(claim.end, unit.end) - max(claim.start, unit.start)
    return 2 * shared > max(len(unit), len(claim))
