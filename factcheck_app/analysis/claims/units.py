"""The units of an article that may be claims: sentences, list items, table rows, captions and headings, in order."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from factcheck_app.analysis.citations.reference_list import find_reference_list
from factcheck_app.analysis.claims.headlines import lacks_verb, states_effect
from factcheck_app.analysis.claims.tips import advises
from factcheck_app.analysis.sentences import split_sentences
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.article import Article, Block, BlockKind, TextStyle
from factcheck_app.domain.text_span import TextSpan

_REFERENCES = LazyPattern(
    r"\W*(?:references?|bibliography|sources|further reading|works cited|literature cited|citations|endnotes"
    r"|footnotes)\W*",
    re.IGNORECASE,
)
# "Better sleep: a trial found ..." and "Better sleep. A trial found ...": the first words are the item's title
_INLINE_TITLE = LazyPattern(r"(?P<title>[A-Z][^.:!?\n]{3,70})(?::|\.| [–—-])\s+(?=[A-Z“\"])")
_MOST_TITLE_WORDS = 9
_MOST_WORDS_OF_A_BARE_ITEM = 10


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit and where it stands.

    `before` is the sentence before it in the same block, `title` the title of its list item; both may be empty.
    """

    span: TextSpan
    text: str
    block: Block
    heading: str
    is_headline: bool
    before: str
    title: str

    @property
    def is_bare(self) -> bool:
        """Whether it is a headline without a verb of its own ("Better sleep")."""
        return self.is_headline and lacks_verb(self.text)


def find_units(article: Article) -> list[Unit]:
    """Every unit of the article outside its notes and its list of references."""
    units = _UNITS.get(article)
    if units is None:
        units = _UNITS[article] = tuple(_read_units(article))
    return list(units)


def _read_units(article: Article) -> list[Unit]:
    units: list[Unit] = []
    heading = title = ""
    in_references = False
    bold = {style.span.start: style.span for style in article.styles if style.style is TextStyle.BOLD}
    entries = [entry.span for entry in find_reference_list(article)]
    for block in article.blocks:
        words = block.span.of(article.text)
        if entries and _lists(block.span, entries):
            continue
        if block.kind is BlockKind.HEADING:
            in_references = _REFERENCES.fullmatch(words) is not None
            heading, title = " ".join(words.split()), ""
            if not in_references:
                units.append(Unit(block.span, words, block, heading, True, "", ""))
        elif in_references or block.kind is BlockKind.NOTE or not words.strip():
            continue
        elif block.kind is BlockKind.TABLE_ROW or block.is_title:
            units.append(Unit(block.span, words, block, heading, block.is_title, "", ""))
            title = " ".join(words.split()) if block.is_title else ""
        else:
            title = title if block.level else ""
            units += _sentences_of(article, block, heading, title, bold)
    return units


# read once while the article is at hand: claims, citations and a reviewer's own borders all ask for them
_UNITS: WeakKeyDictionary[Article, tuple[Unit, ...]] = WeakKeyDictionary()


def _lists(span: TextSpan, entries: Sequence[TextSpan]) -> bool:
    """Whether a block is an entry of the list of references, or holds some."""
    place = bisect_right(entries, span)
    return any(entry.overlaps(span) for entry in entries[max(0, place - 1) : place + 1])


def _sentences_of(article: Article, block: Block, heading: str, title: str, bold: Mapping[int, TextSpan]) -> list[Unit]:
    units: list[Unit] = []
    inline = _inline_title(article.text, block, bold.get(block.span.start))
    start = block.span.start
    if inline is not None:
        span, start = inline
        title = span.of(article.text)
        units.append(Unit(span, title, block, heading, True, "", ""))
    spans = [span.shifted(start) for span in split_sentences(article.text[start : block.span.end])]
    lone = block.kind is BlockKind.LIST_ITEM and not units and len(spans) == 1
    before = ""
    for span in spans:
        text = span.of(article.text)
        is_short = not text.endswith((".", "!", "?")) and len(text.split()) <= _MOST_WORDS_OF_A_BARE_ITEM
        # "do not smoke" is advice and no headline
        bare = lone and is_short and not advises(text)
        units.append(Unit(span, text, block, heading, bare, before, title))
        before = text
    return units


def _inline_title(text: str, block: Block, bold: TextSpan | None) -> tuple[TextSpan, int] | None:
    """The title that stands in the same block as its body, and where the body begins."""
    words = block.span.of(text)
    if bold is not None and len(bold) < len(words) and len(bold.of(text).split()) <= _MOST_TITLE_WORDS:
        shown = bold.of(text).rstrip(" .:–—-")
        rest = text[bold.end : block.span.end]
        is_marked = bold.of(text).rstrip()[-1:] in {".", ":"} or rest.lstrip()[:1] in {":", "–", "—"}
        goes_on = rest.lstrip()[:1].isupper() and lacks_verb(shown) and states_effect(shown)
        if is_marked or goes_on:
            body = bold.end + len(rest) - len(rest.lstrip(" :–—-\n"))
            return TextSpan(bold.start, bold.start + len(shown)), body
    if block.kind is not BlockKind.LIST_ITEM:
        return None
    found = _INLINE_TITLE.match(words)
    if found is None or len(found["title"].split()) > _MOST_TITLE_WORDS or not lacks_verb(found["title"]):
        return None
    start = block.span.start
    return TextSpan(start, start + found.end("title")), start + found.end()
