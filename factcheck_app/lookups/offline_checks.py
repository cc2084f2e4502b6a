"""Checks of the cited sources that need no network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck_app.domain.article import Article
from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Source
from factcheck_app.lookups.duplicate_sources import duplicate_flags
from factcheck_app.lookups.journal_check import with_journal
from factcheck_app.lookups.journal_table import JournalTable
from factcheck_app.lookups.mistyped_identifiers import mistyped_flags
from factcheck_app.lookups.own_publisher import own_publisher_flag
from factcheck_app.lookups.source_hosts import host_of, is_news_release, preprint_server, secondary_kind


def check_sources(article: Article, sources: Sequence[Source], table: JournalTable) -> list[Source]:
    """The sources with their journal, as far as the table knows it, and a flag for each thing to look at twice.

    Flags that the sources already have stay and come first. What cannot be checked gets no flag.
    """
    doubles = duplicate_flags(sources)
    checked = []
    for source in sources:
        known = with_journal(source, table)
        found = [*_flags_of(known, article), *([doubles[source.number]] if source.number in doubles else [])]
        new = tuple(flag for flag in found if flag not in known.flags)
        checked.append(replace(known, flags=known.flags + new))
    return checked


def _flags_of(source: Source, article: Article) -> Iterator[Flag]:
    yield from mistyped_flags(source)
    own = own_publisher_flag(source, article)
    if own is not None:
        yield own
    else:
        yield from _secondary(source)
    server = preprint_server(source.url, source.doi)
    if server:
        yield Flag("preprint", f"A preprint ({server}): nobody had reviewed it when it was posted.")


def _secondary(source: Source) -> Iterator[Flag]:
    kind = secondary_kind(source.url or "")
    if not kind and is_news_release(source.as_written, source.url or ""):
        kind = "a news release"
    is_named = bool(source.doi or source.pmid or source.pmcid or source.pii)
    if kind and (not is_named or _is_news_with_doi(source)):
        message = f"{host_of(source.url or '')}: {kind}. The study or guideline itself would be the source."
        yield Flag("secondary_source", message)


def _is_news_with_doi(source: Source) -> bool:
    # a journal's news pages have DOIs of their own
    return "/d41586-" in (source.doi or "")
