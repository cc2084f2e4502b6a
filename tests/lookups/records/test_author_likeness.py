"""A family name is found in words however it is spelled."""

from __future__ import annotations

import pytest

from factcheck_app.lookups.records.author_likeness import names_author


@pytest.mark.parametrize(
    ("words", "family"),
    [
        ("Ezquerra-Romano I, Lawn W.", "Ezquerra‐Romano"),
        ("Mueller K et al.", "Müller"),
        ("Muller K et al.", "Müller"),
        ("Sorensen and Łukasz", "Sørensen"),
        ("VAN DER BERG, J.", "van der Berg"),
    ],
)
def test_a_name_is_found(words: str, family: str) -> None:
    assert names_author(words, family)


@pytest.mark.parametrize(("words", "family"), [("Lawnmower W", "Lawn"), ("Smith J", ""), ("", "Smith")])
def test_a_part_of_a_word_is_no_name(words: str, family: str) -> None:
    assert not names_author(words, family)
