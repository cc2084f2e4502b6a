"""What holds of every text, web page and Markdown draft that can be read."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck_app.readers.choose_reader import read_content
from factcheck_app.readers.pasted_text import read_pasted
from factcheck_app.readers.refusals import DraftRefused
from tests.readers.outline import check_places

_PIECES = {
    "a.txt": ["-\n", "- ", "\n", "\n\n", "A Title", " is a sentence.", "\t", "   ", "|", "1. ", "[1] ", "* ",
               "====\n", "¹",
              "*", "----\n", "x" * 70 + "\n", "Table 1. ", "\xa0", "\x0c", "\u2028", "\r", "http://a.b"],
    "a.md": ["# ", "\n", "\n\n", "- ", "  ", "> ", "1. ", "| a | b |\n|--|--|\n", "*", "**", "[^1]", "\n[^1]: note",
               "`",
             "```\n", "<b>", "word ", "[x](http://a.b)", "![a](b)", "---\n", "<!-- x", "-->", "\\", "&nbsp;"],
    "a.html": ["<p>", "</p>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<ul>", "<li>", "</ul>", "<br>", "<pre>",
               "\n", "</pre>", "<sup>", "<a href='#n'>1</a>", "</sup>", "<p id=n>", "<h1>", "</h1>", "<b>",
               "some words. ",
               "&nbsp;", "<caption>", "<ol start=3>", "<figcaption>", "<div hidden>", "<!-- c -->", "<dl><dt>", "<dd>",
               "<a href='http://x.y/'>l</a>", "<nav>", "</nav>", "<aside>", "<footer>"],
}  # fmt: skip
_ODD = [
    "undefined", "\\", "-1E+02", "０１２", "␡", "¸˛Ç◊ı˜Â¯˘¿", "田中さん", "表ポあA鷗",
    "👩🏽‍⚕️👨‍👩‍👧", "مُنَاقَشَةُ", "\u202atest\u202c", "\u2066x\u2069",
    "Z\u0336\u034b" * 40, "<script>alert(1)</script>", "' OR 1=1 --", "{% raw %}", "%s%n", "../../../etc/passwd",
    "&#0;", "\ufeffx",
    "<![CDATA[ x ]]>", "\ud800", "ﬀ ﬁ", "a\u0000b", "=1+1", "\x1b[31m", "<a href='\x0bjavascript:x'>y</a>",
    "<img src=x onerror=y>",
]  # fmt: skip


@pytest.mark.parametrize("name", _PIECES)
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_blocks_stand_inside_the_text_in_order_and_apart(name: str, data: st.DataObject) -> None:
    text = "".join(data.draw(st.lists(st.sampled_from([*_PIECES[name], *_ODD]) | st.text(max_size=8), max_size=25)))
    with suppress(DraftRefused):
        check_places(read_content(name, text.encode("utf-8", "surrogatepass")))
        check_places(read_pasted(text, text))


@given(content=st.binary(max_size=200))
@settings(max_examples=40, deadline=None)
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    for name in ("a.txt", "a.md", "a.html", "a"):
        with suppress(DraftRefused):
            check_places(read_content(name, content))


@pytest.mark.parametrize("name", _PIECES)
@pytest.mark.parametrize(
    "text",
    ["a\n" * 10_000, "a " * 100_000, "a" * 200_000, "|a" * 20_000, "\t a" * 20_000, "a* " * 20_000, "[" * 5_000,
     "(" * 50_000,
     "http://" * 20_000, "-\n" * 10_000, "Title Here\n\n" * 5_000, "<" * 20_000, "a\u0300" * 20_000],
)  # fmt: skip
def test_long_texts_of_one_kind_are_read(name: str, text: str) -> None:
    check_places(read_content(name, f"Some words. {text}".encode()))
