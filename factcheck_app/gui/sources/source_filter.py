"""Which sources the pane shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from factcheck_app.domain.source import Source


class SourceFilter(StrEnum):
    """The three questions a reviewer asks of the sources."""

    ALL = "all"
    FLAGS = "flags"
    UNUSED = "unused"


SOURCE_FILTER_NAMES = {SourceFilter.ALL: "All", SourceFilter.FLAGS: "Flags", SourceFilter.UNUSED: "No claim"}


def matching_sources(
    sources: Sequence[Source], cited_by: Mapping[int, Sequence[int]], source_filter: SourceFilter
) -> list[Source]:
    """The sources that the filter shows, in the order of the draft."""
    if source_filter is SourceFilter.FLAGS:
        return [source for source in sources if any(flag.is_flag for flag in source.flags)]
    if source_filter is SourceFilter.UNUSED:
        return [source for source in sources if not cited_by.get(source.number)]
    return list(sources)
