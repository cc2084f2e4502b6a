"""Words of a page: found at a point, walked through, selected."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.article import TextOrigin
from factcheck_app.domain.page_words import PageSelection, is_near, word_at, words_on
from factcheck_app.domain.text_span import TextSpan
from tests.fakes.evidence import TRIAL_TEXT

# two columns of two lines, three words in each line but the last
LINES = ((72.0, 700.0, 3), (72.0, 686.0, 3), (320.0, 700.0, 3), (320.0, 686.0, 2))
PLACES = [(x + 40 * number, y) for x, y, count in LINES for number in range(count)]
TEXT = replace(
    TRIAL_TEXT,
    origins=(
        *(TextOrigin(TextSpan(5 * i, 5 * i + 4), "", 1, 0, (x, y, x + 30, y + 10)) for i, (x, y) in enumerate(PLACES)),
        TextOrigin(TextSpan(60, 64), "", 2, 0, (72, 700, 100, 710)),
    ),
)
WORDS = words_on(TEXT, 1)


def test_only_the_words_of_the_page_are_there_in_the_order_of_the_text() -> None:
    assert [word.span.start for word in WORDS] == [5 * number for number in range(11)]
    assert words_on(TEXT, 3) == ()


def test_the_word_at_a_point_or_nearest_in_its_line_is_found() -> None:
    assert word_at(WORDS, 80, 705) == 0
    assert word_at(WORDS, 190, 705) == 2
    assert word_at((), 80, 705) is None
    assert is_near(WORDS[0], 75, 715)
    assert not is_near(WORDS[0], 75, 400)


def test_a_selection_reaches_from_its_first_word_to_its_last_in_either_direction() -> None:
    forwards, backwards = PageSelection(WORDS).at(1).to(4), PageSelection(WORDS).at(4).to(1)
    assert forwards.span == backwards.span == TextSpan(5, 24)
    assert forwards.to(0).span == TextSpan(0, 9)
    assert PageSelection(WORDS).at(1).span is None
    assert PageSelection(WORDS).all().span == TextSpan(0, 54)


def test_the_caret_goes_along_lines_and_from_the_end_of_a_column_to_the_next() -> None:
    start = PageSelection(WORDS)
    assert start.beside(1) == 0
    assert start.at(1).in_next_line(1) == 4
    assert start.at(4).in_next_line(1) == 6
    assert start.at(9).in_next_line(-1) == 6
    assert (start.at(4).line_end(1), start.at(4).line_end(-1)) == (5, 3)
    assert start.at(10).in_next_line(1) == 10
    assert start.at(10).beside(1) == 10


def test_without_words_nothing_moves() -> None:
    empty = PageSelection()
    assert (empty.beside(1), empty.in_next_line(1), empty.line_end(1), empty.all()) == (None, None, None, empty)
