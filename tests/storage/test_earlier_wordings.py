"""What was said of words that a claim no longer has is read with the draft that had them."""

from __future__ import annotations

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import Verdict
from factcheck_app.storage.earlier_wordings import EarlierVerdict, read_earlier_wordings
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.shaping_store import ShapingStore
from factcheck_app.workflow.shape_claim import changed_span, shape


def earlier(database: ReviewDatabase, review: Review) -> list[EarlierVerdict]:
    present = {(review.id, claim.id): claim.claim.text for claim in review.claims}
    with database.reading() as session:
        return list(read_earlier_wordings(session, present))


def test_a_review_with_one_draft_has_no_earlier_words(
    store: ReviewStore, review: Review, database: ReviewDatabase
) -> None:
    store.append_decision(review.id, review.claims[0].id, Judgement(Verdict.OVERSTATED), "Ana Brandt")
    assert earlier(database, review) == []


def test_words_that_a_claim_lost_with_its_ends_are_told_with_what_was_said_of_them(
    store: ReviewStore, review: Review, database: ReviewDatabase
) -> None:
    claim = review.claims[0].claim
    given = store.append_decision(review.id, claim.id, Judgement(Verdict.OVERSTATED), "Ana Brandt")
    edit = changed_span(review, claim.id, claim.span.start, claim.span.end - 9)
    shaped = shape(ShapingStore(database), review, edit, "Ana Brandt")
    store.append_decision(review.id, claim.id, Judgement(Verdict.SUPPORTED), "Ana Brandt")
    (found,) = earlier(database, shaped)
    assert (found.words, found.verdict) == (claim.text, "overstated")
    assert (found.earlier.draft, found.earlier.decision, found.earlier.is_reshaped) == (1, given.sequence, True)


def test_a_verdict_that_was_cleared_on_the_old_words_is_told_no_more(
    store: ReviewStore, review: Review, database: ReviewDatabase
) -> None:
    claim = review.claims[0].claim
    store.append_decision(review.id, claim.id, Judgement(Verdict.OVERSTATED), "Ana Brandt")
    store.append_decision(review.id, claim.id, Judgement(), "Ana Brandt")
    edit = changed_span(review, claim.id, claim.span.start, claim.span.end - 9)
    assert earlier(database, shape(ShapingStore(database), review, edit, "Ana Brandt")) == []
