"""Addresses without a link become links, and those with one stay as they are."""

from __future__ import annotations

from factcheck_app.domain.article import Link
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.bare_links import with_bare_links


def test_an_address_that_no_link_covers_is_added_in_its_place() -> None:
    text = "See https://a.example/x and the trial."
    trial = Link(TextSpan(32, 37), "https://b.example/")
    assert with_bare_links(text, [trial]) == (Link(TextSpan(4, 23), "https://a.example/x"), trial)


def test_an_address_that_a_link_covers_in_part_is_not_added() -> None:
    text = "See https://a.example/x now."
    link = Link(TextSpan(10, 20), "https://c.example/")
    assert with_bare_links(text, [link]) == (link,)
