"""Which reviews the library lists, and in what order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from factcheck_app.domain.review import ReviewStatus, ReviewSummary
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate


class LibraryShow(StrEnum):
    """All, open and signed off leave the archive out."""

    ALL = "all"
    OPEN = "open"
    SIGNED_OFF = "signed_off"
    ARCHIVED = "archived"


class LibraryOrder(StrEnum):
    """By the last change, or by the due date with the earliest first."""

    CHANGE = "change"
    DUE = "due"


_SHOW_NAMES = {
    LibraryShow.ALL: QT_TRANSLATE_NOOP("library_choice", "All"),
    LibraryShow.OPEN: QT_TRANSLATE_NOOP("library_choice", "Open"),
    LibraryShow.SIGNED_OFF: QT_TRANSLATE_NOOP("library_choice", "Signed off"),
    LibraryShow.ARCHIVED: QT_TRANSLATE_NOOP("library_choice", "Archived"),
}
_ORDER_NAMES = {
    LibraryOrder.CHANGE: QT_TRANSLATE_NOOP("library_choice", "By last change"),
    LibraryOrder.DUE: QT_TRANSLATE_NOOP("library_choice", "By due date"),
}
_NOTHING_LISTED = {
    LibraryShow.ALL: QT_TRANSLATE_NOOP("library_choice", "Every review is in the archive."),
    LibraryShow.OPEN: QT_TRANSLATE_NOOP("library_choice", "No review is open: each is signed off or archived."),
    LibraryShow.SIGNED_OFF: QT_TRANSLATE_NOOP("library_choice", "No review is signed off."),
    LibraryShow.ARCHIVED: QT_TRANSLATE_NOOP("library_choice", "The archive is empty."),
}


def show_name(show: LibraryShow) -> str:
    """What is listed, as its menu says it."""
    return translate("library_choice", _SHOW_NAMES[show])


def order_name(order: LibraryOrder) -> str:
    """The order, as its menu says it."""
    return translate("library_choice", _ORDER_NAMES[order])


def nothing_listed(show: LibraryShow) -> str:
    """What stands in the place of a list that is empty."""
    return translate("library_choice", _NOTHING_LISTED[show])


@dataclass(frozen=True, slots=True)
class LibraryChoice:
    """What is listed; `tag` narrows it to reviews with this tag, in any case."""

    show: LibraryShow = LibraryShow.ALL
    order: LibraryOrder = LibraryOrder.CHANGE
    tag: str | None = None


def lists(summary: ReviewSummary, choice: LibraryChoice) -> bool:
    """Whether the review is listed."""
    tags = {tag.casefold() for tag in summary.standing.tags}
    return _shows(summary, choice.show) and (choice.tag is None or choice.tag.casefold() in tags)


def in_order(summaries: Iterable[ReviewSummary], choice: LibraryChoice) -> list[ReviewSummary]:
    """The summaries, which are by their last change, in the chosen order; those without a due date last."""
    if choice.order is LibraryOrder.CHANGE:
        return list(summaries)
    return sorted(summaries, key=lambda summary: summary.standing.due or date.max)


def count_shows(summaries: Sequence[ReviewSummary]) -> dict[LibraryShow, int]:
    """How many reviews each would list."""
    return {show: sum(_shows(summary, show) for summary in summaries) for show in LibraryShow}


def tags_of(summaries: Iterable[ReviewSummary]) -> dict[str, int]:
    """The tags of these reviews with how many have them, the most used first."""
    counts: dict[str, tuple[str, int]] = {}
    for summary in summaries:
        for tag in summary.standing.tags:
            name, count = counts.get(tag.casefold(), (tag, 0))
            counts[tag.casefold()] = (name, count + 1)
    return dict(sorted(counts.values(), key=lambda pair: (-pair[1], pair[0].casefold())))


def _shows(summary: ReviewSummary, show: LibraryShow) -> bool:
    is_signed_off = summary.status is ReviewStatus.SIGNED_OFF
    match show:
        case LibraryShow.ARCHIVED:
            return summary.standing.is_archived
        case LibraryShow.OPEN:
            return not summary.standing.is_archived and not is_signed_off
        case LibraryShow.SIGNED_OFF:
            return not summary.standing.is_archived and is_signed_off
        case LibraryShow.ALL:
            return not summary.standing.is_archived
