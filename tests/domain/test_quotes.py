"""A quote stands in a text word for word; only white space may differ."""

from __future__ import annotations

import pytest

from factcheck_app.domain.quotes import find_quote

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
