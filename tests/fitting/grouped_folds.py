"""Folds that keep every document and every claim, and all they are tied to, on one side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any


def grouped_folds(rows: Sequence[dict[str, Any]], folds: int = 10) -> list[int]:
    """The fold of each row; rows that share a document or a claim, directly or over others, are in one fold."""
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        while parent.setdefault(name, name) != name:
            name = parent[name]
        return name

    for row in rows:
        parent[root(f"document {row['doc']}")] = root(f"claim {row['claim']}")
    groups = [root(f"claim {row['claim']}") for row in rows]
    filled = [0] * folds
    fold_of: dict[str, int] = {}
    for group, size in sorted(Counter(groups).items(), key=lambda item: (-item[1], item[0])):
        fold_of[group] = filled.index(min(filled))
        filled[fold_of[group]] += size
    return [fold_of[group] for group in groups]
