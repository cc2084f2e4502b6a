"""Every claim with a verdict is read with its words, from every review."""

from __future__ import annotations

from factcheck_app.domain.decision import Judgement, Origin
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import SetAsideReason, Verdict
from factcheck_app.storage.judged_wordings import read_judged_wordings, read_leaning_sources
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore


def test_only_claims_with_a_verdict_are_read(store: ReviewStore, review: Review, database: ReviewDatabase) -> None:
    first, second, third = review.claims[:3]
    store.append_decision(review.id, first.id, Judgement(Verdict.OVERSTATED, note="Check the dose."), "Ana Brandt")
    store.append_decision(review.id, second.id, Judgement(Verdict.SUPPORTED), "Ana Brandt")
    store.append_decision(review.id, second.id, Judgement(), "Ana Brandt")
    aside = Judgement(Verdict.SUPPORTED, set_aside=SetAsideReason.DUPLICATE)
    store.append_decision(review.id, third.id, aside, "Ana Brandt")
    found = read_judged_wordings(database)
    assert [(each.claim_id, each.words, each.judgement.note) for each in found] == [
        (first.id, first.claim.text, "Check the dose.")
    ]
    assert (found[0].review_title, found[0].reviewer) == (review.title, "Ana Brandt")


def test_a_verdict_that_was_carried_over_keeps_the_day_on_which_it_was_given(
    store: ReviewStore, review: Review, database: ReviewDatabase
) -> None:
    claim = review.claims[0]
    given = store.append_decision(review.id, claim.id, Judgement(Verdict.OVERSTATED), "Ana Brandt")
    store.append_decision(review.id, claim.id, given.judgement, "Ana Brandt", Origin.CARRIED_OVER)
    assert [each.at for each in read_judged_wordings(database)] == [given.at]


def test_the_sources_that_the_claim_leans_on_are_read(
    store: ReviewStore, review: Review, database: ReviewDatabase
) -> None:
    for claim in (review.claims[8], review.claims[7]):
        store.append_decision(review.id, claim.id, Judgement(Verdict.OVERSTATED), "Ana Brandt")
    found = read_leaning_sources(database, read_judged_wordings(database))
    assert found[review.id, review.claims[8].id] == (review.source(1), review.source(2))
    assert found[review.id, review.claims[7].id] == ()
