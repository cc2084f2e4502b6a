"""Every claim with a verdict is read with its words, from every review."""

from __future__ import annotations

from factcheck_app.domain.decision import Judgement, Origin
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import SetAsideReason, Verdict
from factcheck_app.storage.judged_wordings import read_judged_whole, read_judged_wordings
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
    assert [(each.claim_id, each.words, each.number) for each in found] == [(first.id, first.claim.text, 1)]
    assert [whole.judgement.note for whole, _sources in read_judged_whole(database, found)] == ["Check the dose."]
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
    found = {each.number: told for each, told in read_judged_whole(database, read_judged_wordings(database))}
    assert found == {9: (review.source(1), review.source(2)), 8: ()}


def test_one_that_was_judged_anew_meanwhile_is_left_out(
    store: ReviewStore, review: Review, database: ReviewDatabase
) -> None:
    claim = review.claims[0]
    store.append_decision(review.id, claim.id, Judgement(Verdict.OVERSTATED), "Ana Brandt")
    read = read_judged_wordings(database)
    store.append_decision(review.id, claim.id, Judgement(Verdict.SUPPORTED), "Ana Brandt")
    assert read_judged_whole(database, read) == []
