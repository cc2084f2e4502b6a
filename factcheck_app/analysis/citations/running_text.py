"""The running text of an article: its words without references, notes and the marks that call them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck_app.analysis.citations.reference_list import ReferenceEntry
from factcheck_app.domain.article import Article, BlockKind


def running_text(article: Article, entries: Sequence[ReferenceEntry]) -> str:
    """The text with references, notes and their marks blank, place for place."""
    text = article.text
    blank = [(text.rfind("\n", 0, entry.span.start) + 1, entry.span.end) for entry in entries]
    blank += [(block.span.start, block.span.end) for block in article.blocks if block.kind is BlockKind.NOTE]
    blank += [(mark.span.start, mark.span.end) for mark in article.note_marks]
    return "".join(_pieces(text, sorted(blank)))


def _pieces(text: str, blank: Sequence[tuple[int, int]]) -> Iterator[str]:
    position = 0
    for start, end in blank:
        if end > position:
            start = max(start, position)
            yield text[position:start]
            yield "".join("\n" if c == "\n" else " " for c in text[start:end])
            position = end
    yield text[position:]
