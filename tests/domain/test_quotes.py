"""A quote stands in a text word for word; only white space and unseen signs may differ."""

from __future__ import annotations

import pytest

from factcheck_app.domain.quotes import find_quote, holds_whole_word
from factcheck_app.domain.text_span import TextSpan

TEXT = "Walkers fell\nasleep  18 minutes\u00a0sooner (95% CI 11.0 to 25.0)*.\n"


@pytest.mark.parametrize(
    "quote", ["Walkers fell asleep 18 minutes sooner", " fell\r\n asleep\t18 ", "(95% CI 11.0 to 25.0)*."]
)
def test_line_breaks_and_blanks_make_no_difference(quote: str) -> None:
    span = find_quote(TEXT, quote)
    assert span is not None
    assert span.of(TEXT).split() == quote.split()


@pytest.mark.parametrize("quote", ["walkers fell", "fell a sleep", "1870 minutes", "11x0", "", " \n", "18 " * 9000])
def test_other_words_or_none_are_not_found(quote: str) -> None:
    assert find_quote(TEXT, quote) is None


@pytest.mark.parametrize("unseen", ["\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff"])
def test_signs_that_nobody_sees_make_no_difference_and_stay_in_the_place(unseen: str) -> None:
    text = f"A {unseen}hyper{unseen}ten{unseen}sion trial"
    for quote in ("hypertension trial", f"hy{unseen}pertension trial"):
        span = find_quote(text, quote)
        assert span is not None
        assert span.of(text) == f"hyper{unseen}ten{unseen}sion trial"


def test_a_quote_is_found_where_it_is_a_whole_word() -> None:
    assert find_quote("Asleep at 118, then sleep at 18.", "18") == TextSpan(29, 31)


@pytest.mark.parametrize("quote", ["e", "a", "lee", "leep f", "%", "1"])
def test_a_letter_or_the_inside_of_a_word_is_no_whole_word(quote: str) -> None:
    text = "He slept, sleep f\u00e9ll a% 21"
    span = find_quote(text, quote)
    assert span is not None
    assert not holds_whole_word(text, span)


@pytest.mark.parametrize("quote", ["slept", "21", "lept, sleep", "\u8840\u538b"])
def test_a_word_a_figure_or_two_signs_of_chinese_are_enough(quote: str) -> None:
    text = "He slept, sleep 21 \u9ad8\u8840\u538b\u4eba"
    span = find_quote(text, quote)
    assert span is not None
    assert holds_whole_word(text, span)
