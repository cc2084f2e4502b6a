"""A title in the text is set beside that of the reference."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.citations.citations import find_sources
from factcheck_app.readers.pasted_text import read_pasted

DRAFT = """Tea and sleep

In a paper titled “{title}” the authors found that tea shortens the night [1]. Others found the same [2].

References

1. Smith J, Doe A. Evening tea and sleep in older adults. Rest. 2019;4:1-9.
2. Roe B. Coffee and sleep. Rest. 2020;5:1-9.
"""


def flags(title: str) -> list[str]:
    return [flag.message for flag in find_sources(read_pasted(DRAFT.format(title=title)))[0].flags]


def test_another_title_than_that_of_the_reference_is_said_with_both() -> None:
    assert flags("Morning walks and blood pressure in children") == [
        (
            "The text gives the title “Morning walks and blood pressure in children”; "
            "the reference has “Evening tea and sleep in older adults”."
        )
    ]


@pytest.mark.parametrize("title", ["Evening tea and sleep in older adults", "Evening Tea and Sleep"])
def test_the_same_title_or_its_beginning_is_no_mismatch(title: str) -> None:
    assert flags(title) == []
