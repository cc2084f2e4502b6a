"""A source of an earlier verdict: how it stands now, and what of that came after the verdict."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.work import Notice, NoticeKind

_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


class Timing(StrEnum):
    """Whether something came after a verdict; UNKNOWN where its date is missing or not exact enough."""

    SINCE = "since"
    SAME_DAY = "same_day"
    BEFORE = "before"
    UNKNOWN = "unknown"


class Checked(StrEnum):
    """When a source was last checked for notices, against the time of a verdict."""

    SINCE = "since"
    BEFORE = "before"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class JudgedSource:
    """A source by its number in the review of the verdict.

    `notices` are those that hold. `checked_at` is when its standing was last looked up (UTC), None where it never was.
    `published_version` is the DOI of the paper that came of a preprint.
    """

    number: int
    name: str
    status: EditorialStatus = EditorialStatus.NOT_CHECKED
    checked_at: datetime | None = None
    notices: tuple[Notice, ...] = ()
    published_version: str | None = None

    def checked(self, judged_at: datetime) -> Checked:
        """Whether its standing was looked up after this verdict; a look-up that told nothing of it is none."""
        if self.checked_at is None or self.status is EditorialStatus.NOT_CHECKED:
            return Checked.NEVER
        return Checked.SINCE if self.checked_at > judged_at else Checked.BEFORE


@dataclass(frozen=True, slots=True)
class DatedNotice:
    """What a notice, or several of one kind, mean for a verdict; `dates` are ISO 8601, as exact as known."""

    kind: NoticeKind
    dates: tuple[str, ...]
    timing: Timing


def timing_of(written: str | None, judged_on: date) -> Timing:
    """Whether a date, as exact as it is known, lies after the day of a verdict on the reviewer's calendar."""
    if written is None or not _DATE.fullmatch(written):
        return Timing.UNKNOWN
    day = judged_on.isoformat()
    if written == day:
        return Timing.SAME_DAY
    known = day[: len(written)]
    return Timing.UNKNOWN if written == known else Timing.SINCE if written > known else Timing.BEFORE


def dated_notices(source: JudgedSource, judged_on: date) -> tuple[DatedNotice, ...]:
    """The notices about a source, one a kind, the gravest first; a status that no notice tells of has no date.

    Services date one retraction differently: it came since where all of its dates did. Of other kinds there may be
    several, and one that came since counts.
    """
    kinds = [kind for kind in _GRAVEST_FIRST if any(notice.kind is kind for notice in source.notices)]
    stated = _KIND_OF.get(source.status)
    untold = [stated] if stated is not None and not _tells(source.status, kinds) else []
    return tuple(_dated(kind, source.notices, judged_on) for kind in (*untold, *kinds))


def _dated(kind: NoticeKind, notices: Sequence[Notice], judged_on: date) -> DatedNotice:
    told = sorted({notice.date for notice in notices if notice.kind is kind and notice.date})
    # one notice is dated by its day here and by its month there
    exact = [each for each in told if not any(other != each and other.startswith(each) for other in told)]
    by_timing = {timing: [each for each in exact if timing_of(each, judged_on) is timing] for timing in Timing}
    found = [timing for timing in Timing if by_timing[timing]]
    if len(found) == 1:
        return DatedNotice(kind, tuple(exact), found[0])
    if by_timing[Timing.SINCE] and kind is not NoticeKind.RETRACTION:
        return DatedNotice(kind, tuple(by_timing[Timing.SINCE]), Timing.SINCE)
    return DatedNotice(kind, tuple(exact), Timing.UNKNOWN)


_GRAVEST_FIRST = (
    NoticeKind.RETRACTION,
    NoticeKind.EXPRESSION_OF_CONCERN,
    NoticeKind.PARTIAL_RETRACTION,
    NoticeKind.REINSTATEMENT,
    NoticeKind.CORRECTION,
)
_KIND_OF = {
    EditorialStatus.RETRACTED: NoticeKind.RETRACTION,
    EditorialStatus.EXPRESSION_OF_CONCERN: NoticeKind.EXPRESSION_OF_CONCERN,
    EditorialStatus.CORRECTED: NoticeKind.CORRECTION,
    EditorialStatus.REINSTATED: NoticeKind.REINSTATEMENT,
}


def _tells(status: EditorialStatus, kinds: Sequence[NoticeKind]) -> bool:
    """Whether one of the notices is what gave the source its status."""
    if status is EditorialStatus.CORRECTED:
        return bool({NoticeKind.CORRECTION, NoticeKind.PARTIAL_RETRACTION} & set(kinds))
    return _KIND_OF[status] in kinds
