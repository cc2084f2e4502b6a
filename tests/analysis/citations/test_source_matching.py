"""Works of two drafts."""

from __future__ import annotations

from factcheck_app.analysis.citations.source_matching import match_sources
from factcheck_app.domain.source import Source


def test_identifiers_decide_however_the_work_is_written() -> None:
    old = [Source(1, "Rao 2019", doi="10.5555/a"), Source(2, "Rao 2020", doi="10.5555/b")]
    new = [Source(1, "Rao 2019", doi="10.5555/B"), Source(2, "the first trial", doi="10.5555/a", pmid="7")]
    assert match_sources(old, new) == {1: 2, 2: 1}


def test_another_identifier_is_another_work() -> None:
    old = [Source(1, "Rao P. Walking. 2019", doi="10.5555/a")]
    assert match_sources(old, [Source(1, "Rao P. Walking. 2019", doi="10.5555/b")]) == {}


def test_addresses_and_words_serve_where_there_is_no_identifier() -> None:
    old = [Source(1, "here", url="https://www.example.org/a/"), Source(2, "Lund K. Songs and sleep. 2021")]
    new = [Source(5, "Lund K.  Songs and Sleep. 2021"), Source(6, "this page", url="http://example.org/a#top")]
    assert match_sources(old, new) == {5: 2, 6: 1}


def test_words_that_name_no_work_match_nothing() -> None:
    assert match_sources([Source(1, "here")], [Source(1, "here")]) == {}
