"""Marks of list items."""

from __future__ import annotations

import pytest

from factcheck_app.readers.list_markers import numbered


@pytest.mark.parametrize(
    ("number", "style", "mark"),
    [(3, "1", "3."), (3, "a", "c."), (28, "A", "AB."), (4, "i", "iv."), (1990, "I", "MCMXC."), (0, "a", "0."),
     (-1, "i", "-1.")],
)  # fmt: skip
def test_a_number_is_written_in_the_style_of_its_list(number: int, style: str, mark: str) -> None:
    assert numbered(number, style) == mark
