"""A re-check tells what became known since a review was decided, over the whole library."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.errors import NotReached
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import Verdict
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.workflow.look_up_desk import LookUpDesk
from factcheck_app.workflow.look_up_sources import look_up_sources
from factcheck_app.workflow.recheck_library import recheck_library, reviewed_at
from tests.fakes.look_up_desk import lay_out_works, make_desk
from tests.fakes.service_answers import ServiceAnswers


def forget_answers(library: ReviewDatabase) -> None:
    """As if more than a week had passed."""
    with library.transaction() as session:
        session.connection().exec_driver_sql("UPDATE lookup_records SET fetched_at = '2026-01-02T03:04:05.000+00:00'")


def test_a_retraction_since_the_review_is_told_for_every_review_that_cites_the_work(
    desk: LookUpDesk, review: Review, services: ServiceAnswers, library: ReviewDatabase
) -> None:
    other = replace(review, id="c" * 32, title="Another draft")
    desk.reviews.add(other, "Leo Rao")
    lay_out_works(services, is_retracted=False)
    for one in (review, other):
        look_up_sources(desk, one.id, "Ana Brandt", may_ask=True)
    decided = desk.reviews.append_decision(review.id, review.claims[0].id, Judgement(Verdict.SUPPORTED), "Ana Brandt")
    forget_answers(library)
    lay_out_works(services)
    before = len(services.asked)
    checked = {one.review_id: one for one in recheck_library(desk, "Ana Brandt", may_ask=True)}
    at = decided.at
    assert len(services.asked) - before < 12  # one look-up, not one for each review
    assert checked[review.id].words[0].endswith(f"is retracted since your review of {at.day} {at:%B %Y}.")
    assert checked[review.id].reviewed_at == decided.at
    assert checked[other.id].words[0].startswith("Source 1 (Evening walks and the time to fall asleep")
    assert verify(library).problem == ""


def test_a_second_recheck_has_nothing_new(desk: LookUpDesk, review: Review) -> None:
    told: list[tuple[int, int]] = []
    first = recheck_library(desk, "Ana Brandt", may_ask=True, on_progress=lambda *both: told.append(both))
    assert [change.number for change in first[0].changes] == [1, 2]
    assert recheck_library(desk, "Ana Brandt", [review.id], may_ask=True)[0].changes == ()
    assert told == [(1, 1)]


def test_without_a_network_kept_answers_serve_and_cancel_ends_it(
    desk: LookUpDesk, review: Review, services: ServiceAnswers, library: ReviewDatabase
) -> None:
    (checked,) = recheck_library(desk, "Ana Brandt", may_ask=False)
    assert (checked.changes, checked.left_out, services.asked) == ((), (1, 2, 3), [])
    assert recheck_library(desk, "Ana Brandt", may_ask=True, is_cancelled=lambda: True) == []
    with pytest.raises(NotReached):
        recheck_library(make_desk(library, services.client(is_offline=True)), "Ana Brandt", may_ask=True)
    assert reviewed_at(review) == review.created_at
