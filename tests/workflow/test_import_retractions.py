"""The imported list serves without a network: its notices reach the sources, with its date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.errors import DraftUnreadable, UserFacingError
from factcheck_app.domain.review import Review
from factcheck_app.domain.work import Provider
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.workflow.import_retractions import import_retractions
from factcheck_app.workflow.look_up_desk import LookUpDesk
from factcheck_app.workflow.look_up_sources import look_up_sources
from tests.fakes.known_work import make_work
from tests.fakes.look_up_desk import TRIAL, TRIAL_TITLE, lay_out_works
from tests.fakes.service_answers import ServiceAnswers

HEAD = "Record ID,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason\n"
ROW = f"1,2/6/2024 0:00,10.5555/notice,{TRIAL.upper()},0,Retraction,Error in Data;\n"


def write_list(folder: Path, *rows: str) -> Path:
    path = folder / "retraction_watch.csv"
    path.write_text(HEAD + "".join(rows), encoding="utf-8")
    return path


def test_the_list_says_what_it_is(desk: LookUpDesk, tmp_path: Path) -> None:
    file = import_retractions(desk.retractions, write_list(tmp_path, ROW, "2,1/1/2024 0:00,,,0,Poem,\n"))
    assert (file.file_date, file.notices, file.unread) == (date(2024, 2, 6), 1, 1)
    assert desk.retractions.file() == file
    assert file.words(date(2024, 3, 1)) == "Retraction Watch's list of 6 February 2024."
    assert file.words(date(2024, 4, 1)).endswith("; it is older than 30 days.")


def test_a_source_that_nobody_was_asked_about_is_known_to_be_retracted(
    desk: LookUpDesk, review: Review, services: ServiceAnswers, library: ReviewDatabase, tmp_path: Path
) -> None:
    import_retractions(desk.retractions, write_list(tmp_path, ROW))
    found = look_up_sources(desk, review.id, "Ana Brandt", may_ask=False).review
    trial, cohort, news = found.sources
    assert (trial.status, cohort.status) == (EditorialStatus.RETRACTED, EditorialStatus.NONE_FOUND)
    assert trial.work is not None
    assert trial.work.status_providers == (Provider.RETRACTION_WATCH,)
    assert trial.checked_at is not None
    assert trial.checked_at.date() == date(2024, 2, 6)
    assert news.status is EditorialStatus.NOT_CHECKED
    assert services.asked == []
    assert verify(library).problem == ""


def test_what_services_said_before_stays_beside_it(
    desk: LookUpDesk, review: Review, services: ServiceAnswers, tmp_path: Path
) -> None:
    lay_out_works(services, is_retracted=False)
    assert look_up_sources(desk, review.id, "Ana Brandt", [1], may_ask=True).review.source(1).title == TRIAL_TITLE
    import_retractions(desk.retractions, write_list(tmp_path, ROW))
    outcome = look_up_sources(desk, review.id, "Ana Brandt", [1], may_ask=False)
    assert outcome.review.source(1).title == TRIAL_TITLE
    assert [change.is_status_news for change in outcome.changes] == [True]


def test_a_work_that_came_with_an_export_keeps_what_it_knows(desk: LookUpDesk, review: Review, tmp_path: Path) -> None:
    work = replace(make_work(EditorialStatus.NONE_FOUND), doi=TRIAL)
    known = replace(review.source(1), work=work, status=work.status, checked_at=work.checked_at, title=work.title)
    other = replace(review, id="d" * 32, sources=(known, *review.sources[1:]))
    desk.reviews.add(other, "Ana Brandt")
    assert look_up_sources(desk, other.id, "Ana Brandt", [1], may_ask=False).changes == ()
    import_retractions(desk.retractions, write_list(tmp_path, ROW))
    found = look_up_sources(desk, other.id, "Ana Brandt", [1], may_ask=False).review.source(1)
    assert (found.status, found.title) == (EditorialStatus.RETRACTED, work.title)


def test_another_file_is_refused_and_the_list_before_stays(desk: LookUpDesk, tmp_path: Path) -> None:
    file = import_retractions(desk.retractions, write_list(tmp_path, ROW))
    other = tmp_path / "notes.csv"
    other.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(UserFacingError, match="not Retraction Watch's list"):
        import_retractions(desk.retractions, other)
    with pytest.raises(DraftUnreadable, match="no such file") as refused:
        import_retractions(desk.retractions, tmp_path / "missing.csv")
    assert "draft" not in str(refused.value)
    assert desk.retractions.file() == file
