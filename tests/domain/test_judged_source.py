"""The date of a notice against the day of a verdict, as exact as both are known."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.judged_source import Checked, JudgedSource, Timing, dated_notices, timing_of
from factcheck_app.domain.work import Notice, NoticeKind, Provider

DAY = date(2025, 3, 3)
AT = datetime(2025, 3, 3, 12, tzinfo=UTC)


def source(*dates: str | None, kind: NoticeKind = NoticeKind.RETRACTION) -> JudgedSource:
    notices = tuple(Notice(kind, Provider.CROSSREF, date=each) for each in dates)
    return JudgedSource(2, "A trial", EditorialStatus.RETRACTED, AT, notices)


@pytest.mark.parametrize(
    ("written", "timing"),
    [
        ("2025-03-04", Timing.SINCE),
        ("2025-03-03", Timing.SAME_DAY),
        ("2025-03-02", Timing.BEFORE),
        ("2025-04", Timing.SINCE),
        ("2025-03", Timing.UNKNOWN),
        ("2024", Timing.BEFORE),
        ("2025", Timing.UNKNOWN),
        ("spring 2026", Timing.UNKNOWN),
        (None, Timing.UNKNOWN),
    ],
)
def test_a_date_counts_as_exact_as_it_is(written: str | None, timing: Timing) -> None:
    assert timing_of(written, DAY) is timing


def test_one_retraction_that_services_date_before_and_after_is_not_sure() -> None:
    (found,) = dated_notices(source("2025-03-01", "2025-03-09"), DAY)
    assert (found.timing, found.dates) == (Timing.UNKNOWN, ("2025-03-01", "2025-03-09"))
    assert dated_notices(source("2025-03", "2025-03-09"), DAY)[0].timing is Timing.SINCE


def test_of_several_corrections_one_that_came_since_counts() -> None:
    told = dated_notices(source("2020-01-05", "2026-02-01", kind=NoticeKind.CORRECTION), DAY)
    assert [(each.kind, each.timing) for each in told] == [
        (NoticeKind.RETRACTION, Timing.UNKNOWN),  # the status says so, and no notice tells when
        (NoticeKind.CORRECTION, Timing.SINCE),
    ]


def test_a_look_up_that_told_nothing_of_the_standing_is_no_check() -> None:
    assert source().checked(datetime(2025, 3, 3, 11, tzinfo=UTC)) is Checked.SINCE
    assert source().checked(AT) is Checked.BEFORE
    assert JudgedSource(1, "", EditorialStatus.NOT_CHECKED, AT).checked(AT) is Checked.NEVER
    assert JudgedSource(1, "", EditorialStatus.NONE_FOUND, None).checked(AT) is Checked.NEVER
