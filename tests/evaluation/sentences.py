"""Sentence boundaries against passages with known ones."""

from __future__ import annotations

import re
from collections import defaultdict

from factcheck_app.analysis.sentences import split_sentences
from tests.evaluation.shared_data import rows

_BY_STOP = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")


def evaluate(errors: int) -> None:
    """Prints boundary F1 for each origin beside a split after each stop."""
    data = rows("sentence_boundaries.jsonl")
    if data is None:
        return
    counts: dict[str, list[int]] = defaultdict(lambda: [0] * 6)
    shown = 0
    for row in data:
        text = " ".join(row["sentences"])
        gold = _ends(row["sentences"])
        ours = {span.end for span in split_sentences(text)[:-1]}
        stops = {found.start() for found in _BY_STOP.finditer(text)}
        for offset, found in ((0, ours), (3, stops)):
            counts[row["source"]][offset] += len(gold & found)
            counts[row["source"]][offset + 1] += len(found)
            counts[row["source"]][offset + 2] += len(gold)
        for end in sorted(gold ^ ours)[: max(0, errors - shown)]:
            shown += 1
            what = "missed" if end in gold else "wrong"
            print(f"  {what}: …{text[max(0, end - 50) : end]} | {text[end : end + 40]}…")
    for source, row_counts in sorted(counts.items()):
        print(f"sentences {source:12} F1 {_f1(row_counts[:3]):.3f}   after each stop {_f1(row_counts[3:]):.3f}")


def _ends(sentences: list[str]) -> set[int]:
    ends, position = set(), 0
    for sentence in sentences[:-1]:
        position += len(sentence)
        ends.add(position)
        position += 1
    return ends


def _f1(counts: list[int]) -> float:
    hit, found, gold = counts
    return 2 * hit / max(1, found + gold)
