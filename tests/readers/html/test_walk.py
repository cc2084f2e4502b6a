"""From elements to blocks, links, styles and notes."""

from __future__ import annotations

import pytest

from factcheck_app.domain.article import BlockKind, TextStyle
from factcheck_app.readers.html.notes import find_notes
from factcheck_app.readers.html.tree import parse_markup
from factcheck_app.readers.html.walk import HtmlWalk


def walked(markup: str, base: str = "") -> HtmlWalk:
    page = parse_markup(markup)
    walk = HtmlWalk(find_notes(page), base)
    walk.walk(page)
    return walk


def blocks_of(markup: str) -> list[tuple[str, int, str, str]]:
    growing = walked(markup).growing
    return [
        (block.kind.value, block.level, block.marker, block.span.of(growing.text))
        for block in growing.finished_blocks()
    ]


def test_headings_paragraphs_and_captions_are_blocks() -> None:
    assert blocks_of(
        "<h2>Tea</h2>loose words<p>It <b>calms</b>.<figure><img src=a><figcaption>Fig. 1</figcaption>"
    ) == [
        ("heading", 2, "", "Tea"),
        ("paragraph", 0, "", "loose words"),
        ("paragraph", 0, "", "It calms."),
        ("caption", 0, "", "Fig. 1"),
    ]


def test_lists_keep_their_marks_their_nesting_and_their_bodies() -> None:
    markup = "<ol start=3 type=a><li>one<ul><li>inner</ul>after<li value=9><p>two<p>body</ol><dl><dt>Dose<dd>5 mg</dl>"
    assert blocks_of(markup) == [
        ("list_item", 1, "c.", "one"),
        ("list_item", 2, "–", "inner"),
        ("paragraph", 1, "", "after"),
        ("list_item", 1, "i.", "two"),
        ("paragraph", 1, "", "body"),
        ("list_item", 1, "", "Dose"),
        ("paragraph", 1, "", "5 mg"),
    ]


def test_a_table_of_data_becomes_rows_with_cells() -> None:
    growing = walked(
        "<table><caption>Doses</caption><tr><th><th>Day</tr><tr><td><p>Tea<p>green<td>5 mg</tr></table>"
    ).growing
    rows = [block for block in growing.finished_blocks() if block.kind is BlockKind.TABLE_ROW]
    assert [[cell.of(growing.text) for cell in row.cells] for row in rows] == [["", "Day"], ["Tea\ngreen", "5 mg"]]


def test_a_table_that_lays_out_the_page_is_running_text() -> None:
    assert [kind for kind, *_ in blocks_of("<table><tr><td><h1>Tea</h1><p>Words.<td><p>More.</table>")] == [
        "heading",
        "paragraph",
        "paragraph",
    ]


def test_lines_of_code_are_kept_and_breaks_break() -> None:
    assert [text for *_, text in blocks_of("<pre>a  b\n  c\n\nd</pre><p>x<br>y<br><br>z")] == [
        "a  b\n  c",
        "d",
        "x\ny",
        "z",
    ]


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("/x", "https://example.org/x"),
        ("y?z=1", "https://example.org/a/y?z=1"),
        ("http://other.org/", "http://other.org/"),
    ],
)
def test_links_are_whole_addresses(href: str, url: str) -> None:
    growing = walked(f'<p>See <a href="{href}">the <i>trial</i></a>.', "https://example.org/a/").growing
    (link,) = growing.links()
    assert (link.span.of(growing.text), link.url) == ("the trial", url)


@pytest.mark.parametrize(
    "href", ["#part", "javascript:alert(1)", "file:///etc/passwd", "mailto:a@b.c", "http://[bad", ""]
)
def test_other_links_are_words_alone(href: str) -> None:
    walk = walked(f'<p>See <a href="{href}">here</a>.')
    assert walk.growing.links() == ()
    assert walk.growing.text == "See here."


def test_what_is_struck_out_or_quoted_is_marked() -> None:
    walk = walked("<p>so <s>one</s> <del>two</del></p><blockquote><p>three</p></blockquote><p>four</p>")
    marked = [(styled.span.of(walk.growing.text), styled.style) for styled in walk.growing.styles()]
    assert ("three", TextStyle.QUOTED) in marked
    assert {words for words, style in marked if style is TextStyle.STRUCK} <= {"one", "two", "one two"}
    assert not any("four" in words or "so" in words for words, _style in marked)


def test_scripts_are_no_words_and_hidden_text_is_marked() -> None:
    walk = walked(
        "<p>seen<script>alert(1)</script><style>@import url(x)</style><span style='display: none'>hidden words</span>"
        "<div hidden>more</div><span class='sr-only'>for ears</span><iframe src=x></iframe>"
    )
    assert walk.growing.text == "seen\n\nmore"
    hidden = [styled.span.of(walk.growing.text) for styled in walk.growing.styles() if styled.style is TextStyle.HIDDEN]
    assert [words.strip() for words in hidden] == ["more"]
    assert [part.what for part in walk.left_out.said()] == ["1 video, sound or embedded page", "hidden text (4 words)"]


def test_a_mark_calls_its_note_and_the_way_back_is_no_text() -> None:
    walk = walked(
        "<p>Tea calms<sup><a href='#n1' id='r1'>1</a></sup>.<ol>"
        "<li id='n1'>Smith 2020. <a href='#r1'>↩</a><li>Other</ol>"
    )
    text, (mark,) = walk.growing.text, walk.note_marks()
    assert (mark.span.of(text), mark.label, mark.note.of(text)) == ("1", "1", "Smith 2020.")
    assert walk.growing.blocks[1].kind is BlockKind.NOTE


def test_a_table_of_contents_calls_no_notes() -> None:
    assert walked("<p><a href='#one'>1</a> <a href='#two'>Two</a><h2 id=one>One</h2><p id=two>Two").note_marks() == ()
