"""Which sources the pane shows, and in which order: those in trouble first."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.signal import SIGNAL_NAMES
from factcheck_app.domain.source import Source
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate


class SourceFilter(StrEnum):
    """The questions that a reviewer asks of the sources."""

    ALL = "all"
    CITED = "cited"
    ADDED = "added"
    FLAGS = "flags"


_NAMES = {
    SourceFilter.ALL: QT_TRANSLATE_NOOP("source_filter", "All"),
    SourceFilter.CITED: QT_TRANSLATE_NOOP("source_filter", "Cited"),
    SourceFilter.ADDED: QT_TRANSLATE_NOOP("source_filter", "Added"),
    SourceFilter.FLAGS: QT_TRANSLATE_NOOP("source_filter", "Flags"),
}
# what makes a work useless as evidence, then what makes it another work than the draft says, then the rest
_GRAVEST = (
    "retracted",
    "expression_of_concern",
    "editorial_notice",
    "not_found",
    "partial_retraction",
    "reference_differs",
    "review_as_trial",
    "protocol_as_result",
    "animal_as_human",
    "comment_as_study",
    "identifier_mistyped",
    "journal_mismatch",
)
_RANKS = {code: rank for rank, code in enumerate(dict.fromkeys((*_GRAVEST, *SIGNAL_NAMES)))}


def source_filter_name(source_filter: SourceFilter) -> str:
    """The filter as its button says it."""
    return translate("source_filter", _NAMES[source_filter])


def matching_sources(sources: Sequence[Source], source_filter: SourceFilter) -> list[Source]:
    """The sources that the filter shows, those in trouble first, else in the order of the draft."""
    return sorted((source for source in sources if _matches(source, source_filter)), key=_trouble)


def _matches(source: Source, source_filter: SourceFilter) -> bool:
    if source_filter is SourceFilter.CITED:
        return not source.is_added
    if source_filter is SourceFilter.ADDED:
        return source.is_added
    return source_filter is SourceFilter.ALL or any(flag.is_flag for flag in source.flags)


def _trouble(source: Source) -> tuple[int, bool, int]:
    worst = min((_RANKS[flag.code] for flag in source.flags if flag.is_flag), default=len(_RANKS))
    return worst, source.status is not EditorialStatus.NOT_CHECKED, source.number
