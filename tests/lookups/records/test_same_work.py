"""A title search is believed only where title, first author and year agree."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.work import WorkRecord
from factcheck_app.lookups.records.same_work import accepted_work, is_same_work
from tests.fakes.works import ROWAN, TITLE

REFERENCE = f"Rowan A, Birch B. {TITLE}. J Rest 2019."


@pytest.mark.parametrize("year", [2018, 2019, 2020])
def test_a_year_more_or_less_is_the_same_work(year: int) -> None:
    assert is_same_work(ROWAN, TITLE.upper() + ".", REFERENCE, year)


@pytest.mark.parametrize(
    ("record", "title", "authors", "year"),
    [
        (ROWAN, TITLE, REFERENCE, 2021),
        (ROWAN, TITLE, REFERENCE, None),
        (ROWAN, TITLE, "Birch B.", 2019),
        (ROWAN, TITLE + ": part 2", REFERENCE, 2019),
        (ROWAN, "Morning walks and the diet of night workers", REFERENCE, 2019),
        (replace(ROWAN, authors=()), TITLE, REFERENCE, 2019),
        (replace(ROWAN, is_notice=True), TITLE, REFERENCE, 2019),
    ],
)
def test_anything_less_is_not(record: WorkRecord, title: str, authors: str, year: int | None) -> None:
    assert not is_same_work(record, title, authors, year)


def test_of_two_that_agree_none_is_accepted() -> None:
    copy = replace(ROWAN, doi="10.5555/copy")
    assert accepted_work([replace(ROWAN, title="Tea"), ROWAN], TITLE, REFERENCE, 2019) == ROWAN
    assert accepted_work([ROWAN, copy], TITLE, REFERENCE, 2019) is None
