"""What a page says of itself."""

from __future__ import annotations

import pytest

from factcheck_app.readers.html.page_facts import PageFacts, find_page_facts
from factcheck_app.readers.html.tree import parse_markup


def facts(head: str, body: str = "<p>words") -> PageFacts:
    return find_page_facts(parse_markup(f"<html lang='en-GB'><head>{head}</head><body>{body}</body></html>"))


def test_meta_elements_name_author_date_publisher_and_address() -> None:
    found = facts(
        '<meta name="author" content="By Ann Other">'
        '<meta property="article:published_time" content="2024-05-01T10:00:00Z">'
        '<meta property="og:site_name" content="Health Daily"><link rel="canonical" href="https://example.org/tea">'
        '<meta property="og:title" content="Tea"><base href="/img/">'
    )
    assert found == PageFacts(
        "Tea", "Ann Other", "2024-05-01", "Health Daily", "https://example.org/tea", "en", "https://example.org/img/"
    )


def test_linked_data_names_them_too() -> None:
    found = facts(
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Tea", "datePublished":'
        ' "2023-02-03", "author": [{"name": "Ann Other"}, {"name": "Bo Third"}],'
        ' "publisher": {"name": "Daily"}}]}</script>'
    )
    assert (found.author, found.published, found.publisher) == ("Ann Other, Bo Third", "2023-02-03", "Daily")


def test_a_byline_is_read_without_its_date_and_counts() -> None:
    byline = '<p class="byline">By Ann Other<span>22 Dec 2016</span><span>651</span>'
    found = facts("", f"<article>{byline}<time>May 4, 2021</time></article>")
    assert (found.author, found.published) == ("Ann Other", "2021-05-04")


@pytest.mark.parametrize("script", ["{broken", "[" * 200_000, '{"@type": "Article"}', '"words"'])
def test_linked_data_that_cannot_be_read_is_passed_over(script: str) -> None:
    found = facts(f'<script type="application/ld+json">{script}</script>')
    assert (found.author, found.published, found.publisher, found.address) == (None, None, None, None)


def test_an_impossible_date_is_no_date() -> None:
    assert facts('<meta name="date" content="2024-13-45">').published is None
