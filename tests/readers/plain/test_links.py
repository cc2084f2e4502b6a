"""Web addresses in running text."""

from __future__ import annotations

import pytest

from factcheck_app.readers.plain.links import find_links


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("See https://example.org/a.", "https://example.org/a"),
        ("(see https://example.org/a_(b))", "https://example.org/a_(b)"),
        ("at www.example.org/x?y=1, or", "https://www.example.org/x?y=1"),
        ("“http://example.org/tea”;", "http://example.org/tea"),
    ],
)
def test_an_address_ends_where_its_sentence_goes_on(text: str, url: str) -> None:
    (link,) = find_links(text)
    assert link.url == url
    assert link.span.of(text) == url.removeprefix("https://") or link.span.of(text) == url


def test_words_without_an_address_have_no_link() -> None:
    assert find_links("It is wwwonderful, or http://") == []
