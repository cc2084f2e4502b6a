"""Keys of references are unique and plain, whatever the names."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as some

from factcheck_app.reports.references.reference_keys import unique_keys


def test_a_key_is_name_and_year_in_plain_letters() -> None:
    works = [(1, "Çelik", 2021), (2, "Groß-Müller", None), (3, "", 2020), (4, "王", 2020), (5, "Østergård", 1999)]
    assert unique_keys(works) == ["celik2021", "grossmuller", "source3", "source4", "ostergard1999"]


def test_more_works_of_one_name_and_year_get_letters() -> None:
    keys = unique_keys([(number, "Rao", 2019) for number in range(29)])
    assert [keys[0], keys[1], keys[26], keys[27], keys[28]] == [
        "rao2019",
        "rao2019a",
        "rao2019z",
        "rao2019aa",
        "rao2019ab",
    ]


@given(some.lists(some.tuples(some.integers(1, 5), some.text(max_size=5), some.none() | some.integers(0, 9))))
def test_no_two_keys_are_the_same(works: list[tuple[int, str, int | None]]) -> None:
    keys = unique_keys(works)
    assert len(set(keys)) == len(works)
    assert all(re.fullmatch("[a-z0-9]+", key) for key in keys)
