"""A chain of rows is recomputed wherever it was read from."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from factcheck_app.domain.audit_row import AuditRow
from factcheck_app.storage.audit_entry import NO_HASH, chain_hash, row_hash_of
from factcheck_app.storage.row_chain import chain_problems, head_problems


def make_rows() -> list[AuditRow]:
    """Four rows of two reviews, with a sequence that was left out."""
    rows: list[AuditRow] = []
    ends: dict[str, tuple[int, str]] = {}
    previous = NO_HASH
    for sequence, review in ((1, "a"), (2, "b"), (4, "a"), (5, "a")):
        count, review_hash = ends.get(review, (0, NO_HASH))
        entry = f'{{"review":"{review}"}}'
        review_hash = chain_hash(review_hash, count + 1, entry)
        ends[review] = (count + 1, review_hash)
        row_hash = row_hash_of(previous, sequence, entry, review_hash)
        rows.append(AuditRow(sequence, review, count + 1, entry, review_hash, previous, row_hash))
        previous = row_hash
    return rows


def problems(rows: list[AuditRow]) -> list[str]:
    return list(chain_problems(rows, []))


def test_a_whole_chain_has_no_problem_and_gives_its_hashes() -> None:
    rows = make_rows()
    hashes: list[str] = []
    assert list(chain_problems(rows, hashes)) == []
    assert hashes == [row.row_hash for row in rows]


@pytest.mark.parametrize(
    "change",
    [{"entry": "{}"}, {"sequence": 9}, {"review_row": 7}, {"review_id": "b"}, {"review_hash": "0" * 64}],
)
def test_a_changed_row_is_the_first_that_is_named(change: dict[str, Any]) -> None:
    rows = make_rows()
    rows[2] = replace(rows[2], **change)
    assert problems(rows)[0].startswith("Audit row 3 ")


def test_a_removed_row_is_missed_by_the_next() -> None:
    rows = make_rows()
    assert problems([rows[0], *rows[2:]])[0].startswith("Audit row 2 (sequence 4) does not follow")


def test_a_head_is_that_of_its_row() -> None:
    hashes = [row.row_hash for row in make_rows()]
    assert list(head_problems(hashes, hashes[1].upper(), 2)) == []
    assert list(head_problems(hashes, hashes[-1], None)) == []
    assert list(head_problems(hashes, hashes[0], 2))
    assert list(head_problems(hashes, None, 5))
    assert list(head_problems([], NO_HASH, None)) == []
    assert list(head_problems([], "ab", None))
