"""Folds that tell nothing of one another."""

from __future__ import annotations

from tests.fitting.grouped_folds import grouped_folds


def test_rows_tied_by_a_document_or_a_claim_stay_together() -> None:
    pairs = [("a", 1), ("b", 1), ("b", 2), ("c", 2), ("d", 3), ("e", 4), ("f", 5)]
    folds = grouped_folds([{"claim": claim, "doc": document} for claim, document in pairs], 3)
    assert len(set(folds[:4])) == 1
    assert set(folds) == {0, 1, 2}
    assert all(fold != folds[0] for fold in folds[4:])
