"""Numbers that cite, and numbers that do not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.analysis.citations.number_citations import find_number_marks, numbers_of
from factcheck_app.domain.article import Article, NoteMark, StyledText, TextStyle
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.pasted_text import read_pasted

TEN = range(1, 11)


def numbers_in(text: str | Article, labels: range = TEN) -> list[tuple[int, ...]]:
    article = read_pasted(text) if isinstance(text, str) else text
    return [mark.numbers for mark in find_number_marks(article, article.text, labels)]


def test_ranges_are_written_out() -> None:
    assert numbers_of("3-5,8") == (3, 4, 5, 8)
    assert numbers_of("2–4; 7") == (2, 3, 4, 7)
    assert numbers_of("9-3") == ()


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Light [1], dark [2-4].", [(1,), (2, 3, 4)]),
        ("Light [1][2] delays.", [(1,), (2,)]),
        ("Light (1), dark (2, 3).", [(1,), (2, 3)]),
        ("Light delays sleep.¹ Dark does not.²⁻⁴", [(1,), (2, 3, 4)]),
        ("Light delays sleep.1 Dark does not.2,3", [(1,), (2, 3)]),
        ("Light [ref. 1] and dark (see ref. 2).", [(1,)]),
    ],
)
def test_each_form_is_read(text: str, numbers: list[tuple[int, ...]]) -> None:
    assert numbers_in(text) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "Do (1) walk, (2) sleep and (3) eat.",
        "A room of 12 m² and 10⁶ cells, R² = 0.5.",
        "The range [0, 1] and the year [2019].",
        "Vitamin B12 and type 2 (see Table (1)).",
        "Three (3) cups a day.",
        "The list [2, 3, 5, 2] of codes.",
        "He drank 5. Ten left.",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert numbers_in(text) == []


def test_raised_digits_of_a_styled_draft_are_read_but_not_powers() -> None:
    article = read_pasted("Light delays sleep1 in rooms of 9 m2.")
    raised = [StyledText(TextSpan(18, 19), TextStyle.SUPERSCRIPT), StyledText(TextSpan(35, 36), TextStyle.SUPERSCRIPT)]
    assert numbers_in(replace(article, styles=tuple(raised))) == [(1,)]


def test_glued_digits_need_a_list() -> None:
    assert numbers_in("Light delays sleep.1 Dark does not.2", range(0)) == []


def test_parentheses_do_not_count_beside_brackets() -> None:
    assert numbers_in("Light [1] in group (2).") == [(1,)]


def test_the_mark_of_a_footnote_is_no_number_of_the_list() -> None:
    article = read_pasted("Light delays sleep [2]. Lamps are cheap.[1]")
    start = article.text.index("[1]")
    noted = replace(article, note_marks=(NoteMark(TextSpan(start, start + 3), "1", TextSpan(0, 5)),))
    assert numbers_in(noted) == [(2,)]
