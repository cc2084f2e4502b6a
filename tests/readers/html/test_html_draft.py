"""Web pages become articles."""

from __future__ import annotations

import socket

import pytest

from factcheck_app.domain.article import Article, BlockKind, TextStyle
from factcheck_app.readers.choose_reader import read_content
from factcheck_app.readers.refusals import DraftRefused, Refusal
from tests.readers.outline import check_places, texts

TEXT = "Green tea lowers blood pressure in adults, a trial of two hundred people has found, and the effect lasted. "
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Tea | Daily</title>
<script>document.write("x")</script><link rel=stylesheet href="https://example.org/a.css"></head>
<body class="has-sidebar">
<header class="site-header"><a href="/">Home</a> <a href="/news">News</a></header>
<nav><ul><li><a href="/a">Heart</a><li><a href="/b">Sleep</a></ul></nav>
<div id="cookie-banner"><p>We use cookies to make this site better for all of our readers. Accept?</p></div>
<h1>Tea and the heart</h1><p class="dek">What a new trial of green tea says about pressure.</p>
<div class="columns"><div class="main-col"><div class="share-bar"><a href="/s">Share</a> <a href="/t">Tweet</a></div>
<p>{TEXT * 2}<a href="https://doi.org/10.5555/tea">Source</a></p>
<figure><img src="https://example.org/a.png" alt="A cup of tea"><figcaption>A cup of green tea.</figcaption></figure>
<h2>Benefits</h2><ul><li>Lower pressure<li>Better sleep</ul><blockquote>Tea is a medicine.</blockquote>
<aside class="pull-quote"><p>Tea calms.</p></aside>
<table><tr><th>Cups<th>Effect</tr><tr><td>3<td>-3 mmHg</tr></table><p>{TEXT * 3}</p>
<p hidden>Nobody sees these words.</p>
<div class="related-stories"><h3>Related</h3><a href="/x">Coffee and you</a> <a href="/y">Cocoa and you</a></div></div>
<div class="sidebar"><p>Popular: <a href="/z">Ten foods that doctors fear the most</a></p></div></div>
<section id="references"><h2>References</h2>
<ol><li><a href="https://doi.org/10.5555/tea">Other A. Tea.</a></ol></section>
<div id="comments"><p>I drink tea every day and my pressure is still far too high, so this is nonsense.</p></div>
<footer>Daily Ltd</footer></body></html>"""


def read(page: str, name: str = "page.html") -> Article:
    article = read_content(name, page.encode())
    check_places(article)
    return article


def test_the_article_is_kept_with_its_structure() -> None:
    article = read(PAGE)
    assert texts(article, BlockKind.HEADING) == ["Tea and the heart", "Benefits", "References"]
    assert texts(article, BlockKind.LIST_ITEM) == ["Lower pressure", "Better sleep", "Other A. Tea."]
    assert texts(article, BlockKind.TABLE_ROW) == ["Cups\tEffect", "3\t-3 mmHg"]
    assert texts(article, BlockKind.CAPTION) == ["A cup of green tea."]
    for words in ("What a new trial", "Tea is a medicine.", "Tea calms."):
        assert words in article.text
    assert (article.title, article.file_format, article.language) == ("Tea and the heart", "html", "en")


def test_what_stands_around_the_article_is_left_out_and_said() -> None:
    article = read(PAGE)
    for words in ("Home", "cookies", "Share", "Coffee", "Popular", "nonsense", "Daily Ltd"):
        assert words not in article.text
    said = " ".join(part.what for part in article.left_out)
    for what in (
        "1 picture (described as “A cup of tea”)",
        "menus",
        "comments",
        "sharing",
        "notices",
        "teasers",
    ):
        assert what in said


def test_what_the_page_hides_within_the_article_is_kept_and_marked() -> None:
    article = read(PAGE)
    hidden = [styled.span.of(article.text) for styled in article.styles if styled.style is TextStyle.HIDDEN]
    assert hidden == ["Nobody sees these words."]


def test_a_page_that_is_all_article_is_kept_whole() -> None:
    article = read("<p>One short line</p><p>And another</p><footer>The end</footer>")
    assert article.text == "One short line\n\nAnd another"


def test_an_article_inside_an_element_with_a_misleading_name_is_kept() -> None:
    assert (
        TEXT.strip() in read(f'<div id="content-with-sidebar" class="nav-menu"><p>{TEXT}</p><p>{TEXT}</p></div>').text
    )


def test_nothing_is_fetched_and_no_file_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse_to_connect(*_: object) -> None:
        raise AssertionError("a connection")

    monkeypatch.setattr(socket, "socket", refuse_to_connect)
    read(
        PAGE.replace(
            "<p hidden>", "<iframe src='file:///etc/passwd'></iframe><link rel=import href=//example.org><p hidden>"
        )
    )


def test_a_page_that_scripts_would_fill_is_refused_with_what_to_do() -> None:
    with pytest.raises(DraftRefused, match="paste it here") as refused:
        read("<html><body><div id=root></div><script>start()</script></body></html>")
    assert refused.value.reason is Refusal.NO_TEXT


def test_the_address_where_it_was_fetched_counts_and_resolves_its_links() -> None:
    page = b"<p>See <a href='b'>the other page</a> of this site for more about it.</p>"
    article = read_content("a.html", page, address="https://example.org/a/")
    assert article.address == "https://example.org/a/"
    assert [link.url for link in article.links] == ["https://example.org/a/b"]


def test_a_page_of_links_alone_is_read() -> None:
    assert read("<p><a href='https://example.org/a'>A page about tea and the heart of adults</a></p>").links
