"""Text from the clipboard becomes an article; its rich form says what its blocks are."""

from __future__ import annotations

import re
from dataclasses import replace
from hashlib import sha256

from factcheck_app.domain.article import Article
from factcheck_app.domain.errors import DraftUnreadable
from factcheck_app.readers.file_title import title_of
from factcheck_app.readers.plain.plain_text import read_plain_text
from factcheck_app.readers.text_decoding import check_amount, clean_text

_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*)<!--\s*EndFragment\s*-->", re.DOTALL)
_STRUCTURE = re.compile(r"<(?:h[1-6]|li|td|p|blockquote|a\s|sup|b\b|strong|i\b|em\b|br)", re.IGNORECASE)
# the rich form must hold this share of the words of the plain one
_HELD = 0.9
_LARGEST = 50_000_000


def read_pasted(text: str, html: str | None = None) -> Article:
    """The pasted draft; its content is the UTF-8 text. Raises DraftRefused where it holds no words or too many."""
    decoded = clean_text(text)
    if html and len(html) < _LARGEST and _STRUCTURE.search(html):
        rich = _read_rich(html)
        if rich is not None and _holds_words_of(rich.text, decoded.text):
            return rich
    check_amount(decoded.text)
    return replace(read_plain_text(decoded, decoded.text.encode("utf-8"), ""), file_format="pasted")


def _read_rich(html: str) -> Article | None:
    """The article of the clipboard's HTML; None where nothing can be read in it."""
    from factcheck_app.readers.html.notes import find_notes  # heavy, and needed for rich text alone
    from factcheck_app.readers.html.tree import parse_markup
    from factcheck_app.readers.html.walk import HtmlWalk

    cleaned = clean_text(html)
    fragment = _FRAGMENT.search(cleaned.text)
    try:
        page = parse_markup(fragment[1] if fragment else cleaned.text)
        body = page.find("body")
        walk = HtmlWalk(find_notes(page))
        walk.walk(page if body is None else body)
        blocks = walk.growing.finished_blocks()
        text = walk.growing.text
        check_amount(text)
    except DraftUnreadable:
        # the plain form may still be read, and says better what is the matter
        return None
    content = text.encode("utf-8")
    return Article(
        title=title_of(text, blocks, ""),
        text=text,
        blocks=blocks,
        file_name="",
        file_format="pasted",
        content=content,
        sha256=sha256(content).hexdigest(),
        links=walk.growing.links(),
        note_marks=walk.note_marks(),
        left_out=(*walk.left_out.said(), *cleaned.left_out),
        styles=walk.growing.styles(),
    )


def _holds_words_of(rich: str, plain: str) -> bool:
    words = set(re.findall(r"\w+", plain))
    return len(words & set(re.findall(r"\w+", rich))) >= _HELD * len(words)
