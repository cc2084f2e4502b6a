"""The units of an article that may be claims: sentences, list items, table rows, captions and headings, in order."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck_app.analysis.sentences import split_sentences
from factcheck_app.domain.article import Article, Block, BlockKind
from factcheck_app.domain.text_span import TextSpan

_REFERENCES = re.compile(
    r"\W*(?:references|bibliography|sources|further reading|works cited|citations)\W*", re.IGNORECASE
)
# "Better sleep: a trial found ..." and "Better sleep. A trial found ...": the first words are the item's title
_INLINE_TITLE = re.compile(r"(?P<title>[A-Z][^.:!?\n]{3,70})(?P<stop>:|\.| [–—-])\s+(?=[A-Z“\"])")


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit, where it stands, and the unit before it in the same block (or the title of its list item)."""

    span: TextSpan
    text: str
    block: Block
    heading: str
    is_headline: bool
    before: str
    title: str


def find_units(article: Article) -> list[Unit]:
    """Every unit of the article outside its notes and its list of references."""
    units: list[Unit] = []
    heading = title = ""
    in_references = False
    for block in article.blocks:
        words = block.span.of(article.text)
        if block.kind is BlockKind.HEADING:
            in_references = _REFERENCES.fullmatch(words) is not None
            units += [] if in_references else [Unit(block.span, words, block, heading, True, "", "")]
            heading, title = " ".join(words.split()), ""
        elif in_references or block.kind is BlockKind.NOTE:
            continue
        elif block.kind is BlockKind.TABLE_ROW or block.is_title:
            units.append(Unit(block.span, words, block, heading, block.is_title, "", ""))
            title = words if block.is_title else ""
        else:
            title = title if block.level else ""
            units += _sentences_of(article, block, heading, title)
    return units


def _sentences_of(article: Article, block: Block, heading: str, title: str) -> list[Unit]:
    units: list[Unit] = []
    words = block.span.of(article.text)
    start = 0
    if block.kind is BlockKind.LIST_ITEM:
        inline = _INLINE_TITLE.match(words)
        if inline is not None and len(inline["title"].split()) <= 9:
            span = TextSpan(block.span.start, block.span.start + inline.end("title"))
            title = inline["title"]
            units.append(Unit(span, title, block, heading, True, "", ""))
            start = inline.end()
    spans = [span.shifted(block.span.start + start) for span in split_sentences(words[start:])]
    lone = block.kind is BlockKind.LIST_ITEM and not units and len(spans) == 1
    before = ""
    for span in spans:
        text = span.of(article.text)
        bare = lone and not text.rstrip().endswith((".", "!", "?")) and len(text.split()) <= 10
        units.append(Unit(span, text, block, heading, bare, before, title))
        before = text
    return units
