"""The passages and claims written for fitting."""

from __future__ import annotations

from collections import Counter

from tests.fitting.everyday_pairs import everyday_rows


def test_each_passage_has_sentences_and_claims_of_every_kind_about_as_often() -> None:
    rows = everyday_rows()
    assert all(2 <= len(row["sentences"]) <= 6 for row in rows)
    counts = Counter(row["label"] for row in rows)
    assert set(counts) == {"support", "refute", "not_enough"}
    assert max(counts.values()) - min(counts.values()) < 10


def test_no_claim_stands_there_twice() -> None:
    claims = [row["claim"] for row in everyday_rows()]
    assert len(set(claims)) == len(claims)
