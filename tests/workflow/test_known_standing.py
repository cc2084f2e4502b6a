"""What one review learns of a work, every review that cites it knows; nobody is asked for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.retraction_file import RetractionEntry, RetractionFile
from factcheck_app.domain.review import Review
from factcheck_app.domain.work import Notice, NoticeKind, Provider
from factcheck_app.storage.retraction_watch_store import RetractionWatchStore
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.workflow.known_standing import KnownStanding
from factcheck_app.workflow.look_up_desk import LookUpDesk
from factcheck_app.workflow.look_up_sources import look_up_sources
from tests.fakes.service_answers import ServiceAnswers

RETRACTED = Notice(NoticeKind.RETRACTION, Provider.RETRACTION_WATCH, date="2026-05-11")


def take_list(library: ReviewDatabase, doi: str, *notices: Notice) -> None:
    file = RetractionFile("list.csv", date(2026, 11, 1), datetime(2026, 11, 2, tzinfo=UTC), 1, 0)
    RetractionWatchStore(library).replace(file, [RetractionEntry(notice, doi, None) for notice in notices])


def test_a_source_that_nobody_looked_up_is_not_checked(library: ReviewDatabase, review: Review) -> None:
    found = KnownStanding(library).of(review.source(1))
    assert (found.status, found.checked_at, found.notices) == (EditorialStatus.NOT_CHECKED, None, ())


def test_the_look_up_of_another_review_counts(
    desk: LookUpDesk, review: Review, library: ReviewDatabase, services: ServiceAnswers
) -> None:
    look_up_sources(desk, review.id, "Ana Brandt", may_ask=True)
    asked = len(services.asked)
    found = KnownStanding(library).of(review.source(1))
    assert found.status is EditorialStatus.RETRACTED
    assert found.checked_at is not None
    assert found.notices[0].date is not None
    assert len(services.asked) == asked


def test_the_imported_list_counts_for_a_source_that_nobody_looked_up(library: ReviewDatabase, review: Review) -> None:
    take_list(library, "10.5555/none", RETRACTED)
    found = KnownStanding(library).of(replace(review.source(1), doi="10.5555/none"))
    assert (found.status, found.notices) == (EditorialStatus.RETRACTED, (RETRACTED,))


def test_a_newer_list_without_the_work_takes_back_no_retraction(
    desk: LookUpDesk, review: Review, library: ReviewDatabase
) -> None:
    looked_up = look_up_sources(desk, review.id, "Ana Brandt", may_ask=True).review.source(1)
    with library.transaction() as session:
        session.connection().exec_driver_sql("DELETE FROM lookup_records")
    take_list(library, "10.5555/another", RETRACTED)
    assert KnownStanding(library).of(looked_up).status is EditorialStatus.RETRACTED
