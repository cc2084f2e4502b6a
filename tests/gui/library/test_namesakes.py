"""Reviews of one title are told apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from factcheck_app.gui.library.namesakes import telling_words
from tests.gui.library.example_draft import WHEN, make_summary

HERE = WHEN.astimezone()


@pytest.mark.parametrize(
    ("file_name", "later", "expected"),
    [
        ("other.txt", 0, "other.txt"),
        ("sleep.txt", 60 * 24 * 2, f"{(HERE + timedelta(days=2)).day} Nov"),
        ("sleep.txt", 1, f"{HERE.day} Nov, {HERE + timedelta(minutes=1):%H:%M}"),
        ("sleep.txt", 0.1, f"{HERE.day} Nov 2026, {HERE + timedelta(seconds=6):%H:%M:%S}"),
    ],
)
def test_by_the_shortest_words_that_differ(file_name: str, later: float, expected: str) -> None:
    other = replace(make_summary("b"), file_name=file_name, created_at=WHEN + timedelta(minutes=later))
    told = telling_words([make_summary("a"), other, make_summary("c", "Iron")])
    assert (told["b"], set(told)) == (expected, {"a", "b"})


def test_titles_that_differ_by_blanks_alone_look_the_same() -> None:
    assert set(telling_words([make_summary("a", "Deep sleep"), make_summary("b", "Deep  sleep ")])) == {"a", "b"}
