"""Tests of which sources are shown, and in which order."""

from __future__ import annotations

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Source
from factcheck_app.gui.sources.source_filter import SourceFilter, matching_sources

FINE = Source(1, "a", status=EditorialStatus.NONE_FOUND)
UNCHECKED = Source(2, "b")
REVIEW = Source(3, "c", status=EditorialStatus.NONE_FOUND, flags=(Flag("review_as_trial", "It is a review."),))
RETRACTED = Source(4, "d", status=EditorialStatus.RETRACTED, flags=(Flag("retracted", "Retracted."),))
ADDED = Source(5, "e", status=EditorialStatus.NONE_FOUND, is_added=True, flags=(Flag("old_source", "Old."),))
ALL = (FINE, UNCHECKED, REVIEW, RETRACTED, ADDED)


def numbers(source_filter: SourceFilter) -> list[int]:
    return [source.number for source in matching_sources(ALL, source_filter)]


def test_those_in_trouble_come_first_then_what_nobody_checked() -> None:
    assert numbers(SourceFilter.ALL) == [4, 3, 2, 1, 5]


def test_cited_added_and_flagged_are_told_apart() -> None:
    assert numbers(SourceFilter.CITED) == [4, 3, 2, 1]
    assert numbers(SourceFilter.ADDED) == [5]
    assert numbers(SourceFilter.FLAGS) == [4, 3]
