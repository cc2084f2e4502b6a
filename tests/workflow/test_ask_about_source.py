"""With nobody to ask, what is not kept is not known: it is neither unknown nor free of retractions."""

from __future__ import annotations

from datetime import UTC, datetime

from factcheck_app.domain.review import Review
from factcheck_app.domain.work import Provider
from factcheck_app.lookups.source_inquiry import Question
from factcheck_app.workflow.ask_about_source import Inquiry, failures_of
from factcheck_app.workflow.look_up_desk import LookUpDesk
from tests.fakes.look_up_desk import TRIAL
from tests.fakes.service_answers import PUBMED, Prepared, ServiceAnswers

NOW = datetime(2026, 11, 20, tzinfo=UTC)


def silent(desk: LookUpDesk) -> Inquiry:
    return Inquiry(desk, NOW, None, lambda: False)


def test_one_kept_miss_does_not_make_a_work_unknown(desk: LookUpDesk, review: Review) -> None:
    desk.kept(NOW).keep(Question(Provider.CROSSREF, "doi", TRIAL), ())
    found = silent(desk).about(review.source(1))
    assert (found.records, found.unanswered, found.is_unknown) == ((), (), False)


def test_who_may_not_be_asked_has_not_failed(desk: LookUpDesk, review: Review, services: ServiceAnswers) -> None:
    assert failures_of(silent(desk).about(review.source(2))) == ()
    assert services.asked == []


def test_an_old_answer_serves_where_the_service_fails_now(
    desk: LookUpDesk, review: Review, services: ServiceAnswers
) -> None:
    asking = Inquiry(desk, NOW, desk.asked(desk.services(None, None), NOW), lambda: False)
    first = asking.about(review.source(2))
    with_old = datetime(2027, 3, 1, tzinfo=UTC)
    services.answer(PUBMED, "/", Prepared("", "503 Service Unavailable"))
    later = Inquiry(desk, with_old, desk.asked(desk.services(None, None), with_old), lambda: False)
    found = later.about(review.source(2))
    assert [one.provider for one in failures_of(found)] == [Provider.PUBMED]
    assert {record.provider for record in found.records} == {record.provider for record in first.records}
