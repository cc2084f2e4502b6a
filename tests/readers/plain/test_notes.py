"""Footnotes of plain texts."""

from __future__ import annotations

from factcheck_app.domain.article import Article
from factcheck_app.readers.choose_reader import read_content
from tests.readers.outline import check_places

DRAFT = """Vitamin D

Vitamin D lowers the risk of fractures¹ in older adults.* It is given as 10 µg/m² and stored as calcium† in bone.

¹ Meta-analysis of twelve trials.
* Over 65 years.
† Above 2.6 mmol/L.
"""


def read(text: str) -> Article:
    article = read_content("draft.txt", text.encode())
    check_places(article)
    return article


def test_raised_numbers_and_signs_call_the_notes_that_begin_with_them() -> None:
    article = read(DRAFT)
    called = {mark.label: mark.note.of(article.text) for mark in article.note_marks}
    assert called == {
        "1": "Meta-analysis of twelve trials.",
        "*": "Over 65 years.",
        "†": "Above 2.6 mmol/L.",
    }
    assert [mark.span.of(article.text) for mark in article.note_marks] == ["¹", "*", "†"]


def test_a_power_of_a_unit_calls_no_note() -> None:
    assert not read("A dose of 10 mg/m² was given to all of them.\n\n² Per day.\n").note_marks


def test_a_list_of_stars_is_a_list() -> None:
    assert not read("Two kinds*\n\n* One of them is green.\n* The other one is black.\n").note_marks
