"""An open copy is fetched once, because it was asked for, and is the source's text from then on."""

from __future__ import annotations

import pytest

from factcheck_app.domain.errors import DraftUnreadable, NotFound, NotReached, ReviewSignedOff
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Access
from factcheck_app.domain.work import OpenCopy, Provider
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_event_store import ReviewEventStore
from factcheck_app.workflow.attach_open_copy import attach_open_copy
from factcheck_app.workflow.look_up_desk import LookUpDesk
from tests.fakes.service_answers import EUROPE_PMC, Prepared, ServiceAnswers

PAPER = "<html><body><article><h1>Walks</h1>" + "<p>The trial ran for eight weeks, and more is told.</p>" * 90
COPY = OpenCopy(f"https://{EUROPE_PMC}/copies/walks.html", Provider.EUROPE_PMC)


def test_the_copy_becomes_the_text_and_stands_in_the_ledger(
    desk: LookUpDesk, review: Review, services: ServiceAnswers, library: ReviewDatabase
) -> None:
    services.answer(EUROPE_PMC, "/copies", Prepared(PAPER, content_type="text/html"))
    text = attach_open_copy(desk, review, 1, COPY, "Ana Brandt")
    assert (text.access, text.file_name) == (Access.FULL_TEXT, "walks.html")
    assert desk.reviews.load(review.id).source(1).access is Access.FULL_TEXT
    (entry,) = services.internet.ledger
    assert (entry.sent, entry.review_id) == (COPY.url, review.id)
    assert verify(library).problem == ""


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (Prepared("gone", "404 Not Found"), NotReached),
        (Prepared(b"\x89PNG\r\n", content_type="image/png"), NotReached),
        (Prepared("<html><body></body></html>", content_type="text/html"), DraftUnreadable),
    ],
)
def test_what_is_no_text_is_refused_and_nothing_changes(
    desk: LookUpDesk, review: Review, services: ServiceAnswers, answer: Prepared, kind: type[Exception]
) -> None:
    services.answer(EUROPE_PMC, "/copies", answer)
    with pytest.raises(kind):
        attach_open_copy(desk, review, 1, COPY, "Ana Brandt")
    assert desk.reviews.load(review.id).source_texts == ()


def test_a_source_that_is_not_there_asks_nobody(desk: LookUpDesk, review: Review, services: ServiceAnswers) -> None:
    with pytest.raises(NotFound):
        attach_open_copy(desk, review, 99, COPY, "Ana Brandt")
    assert services.asked == []


def test_for_a_review_that_is_signed_off_nobody_is_asked(
    desk: LookUpDesk, review: Review, services: ServiceAnswers, library: ReviewDatabase
) -> None:
    event = ReviewEventStore(library).sign_off(review.id, "Ana Brandt")
    with pytest.raises(ReviewSignedOff):
        attach_open_copy(desk, review.with_event(event), 1, COPY, "Ana Brandt")
    assert services.internet.ledger == []
