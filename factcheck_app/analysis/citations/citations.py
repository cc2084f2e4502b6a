"""The sources that an article cites."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from weakref import WeakKeyDictionary

from factcheck_app.analysis.citations.cited_works import read_citations
from factcheck_app.analysis.citations.named_titles import title_mismatch, units_with_titles
from factcheck_app.analysis.claims.units import Unit
from factcheck_app.domain.article import Article
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_span import TextSpan


def find_sources(article: Article) -> list[Source]:
    """Every cited work once, numbered from 1: a numbered list of references keeps its numbers, else by place.

    Works come from the list of references, links, notes, identifiers, and studies named by author or journal. What
    the text and the list do not say of each other stands as flags on the source.
    """
    sources = _SOURCES.get(article)
    if sources is None:
        sources = _SOURCES[article] = tuple(_read_sources(article))
    return list(sources)


# a reviewer who shapes claims asks for them at each; they go when the article goes
_SOURCES: WeakKeyDictionary[Article, tuple[Source, ...]] = WeakKeyDictionary()


def _read_sources(article: Article) -> list[Source]:
    reading = read_citations(article)
    mentions: dict[int, list[TextSpan]] = {}
    for mark in reading.marks:
        for number in mark.sources:
            mentions.setdefault(number, []).append(mark.span)
    named = [replace(source, mentions=tuple(mentions.get(source.number, ()))) for source in reading.sources]
    # where a sentence names several works nobody can tell whose title it gives
    alone = {mark.span for mark in reading.marks if len(mark.sources) == 1}
    titled = units_with_titles(reading.units)
    return [_with_title_checked(source, titled, alone) for source in named]


def _with_title_checked(source: Source, units: Sequence[Unit], alone: set[TextSpan]) -> Source:
    lone = replace(source, mentions=tuple(span for span in source.mentions if span in alone))
    flag = title_mismatch(lone, units)
    return source if flag is None else replace(source, flags=(*source.flags, flag))
