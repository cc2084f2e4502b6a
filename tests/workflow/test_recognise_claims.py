"""A wording judged in one review is recognised in the next, with what is known of its sources by then."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import Verdict
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.workflow.look_up_desk import LookUpDesk
from factcheck_app.workflow.look_up_sources import look_up_sources
from factcheck_app.workflow.recognise_claims import recognise_claims


def another(review: Review, library: ReviewDatabase) -> Review:
    made = replace(review, id="c" * 32, title="Another draft")
    ReviewStore(library).add(made, "Leo Rao")
    return made


def test_the_sources_of_the_earlier_verdict_come_with_their_standing(
    desk: LookUpDesk, review: Review, library: ReviewDatabase
) -> None:
    third = review.claims[2]
    ReviewStore(library).append_decision(review.id, third.id, Judgement(Verdict.OVERSTATED), "Ana Brandt")
    look_up_sources(desk, review.id, "Ana Brandt", may_ask=True)
    found = recognise_claims(another(review, library), library)
    (told,) = found[third.id]
    assert list(found) == [third.id]
    assert (told.is_same, told.judged.reviewer, told.judged.review_title) == (True, "Ana Brandt", review.title)
    assert [(each.number, each.status) for each in told.judged.sources] == [(1, EditorialStatus.RETRACTED)]


def test_only_the_claims_that_are_asked_for_are_recognised(review: Review, library: ReviewDatabase) -> None:
    for claim in review.claims[:2]:
        ReviewStore(library).append_decision(review.id, claim.id, Judgement(Verdict.SUPPORTED), "Ana Brandt")
    new = another(review, library)
    assert list(recognise_claims(new, library, claim_ids=[new.claims[1].id])) == [new.claims[1].id]
    assert recognise_claims(review, library) == {}
