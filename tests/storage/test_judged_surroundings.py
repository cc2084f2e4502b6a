"""What stands about a judged wording is read from the draft that had it."""

from __future__ import annotations

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import Verdict
from factcheck_app.storage.judged_surroundings import with_surroundings
from factcheck_app.storage.judged_wordings import read_judged_wordings
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore


def test_the_text_about_a_claim_and_its_heading_are_read(
    store: ReviewStore, review: Review, database: ReviewDatabase
) -> None:
    claim = review.claims[2].claim
    store.append_decision(review.id, claim.id, Judgement(Verdict.OVERSTATED), "Ana Brandt")
    judged = read_judged_wordings(database)
    with database.reading() as session:
        ((found, sources),) = with_surroundings(session, review.id, judged)
    assert (found.around.before + claim.text + found.around.after) in review.article.text
    assert found.around.heading == claim.heading
    assert [source.number for source in sources] == list(claim.sources)


def test_of_a_review_that_is_gone_nothing_is_read(database: ReviewDatabase) -> None:
    with database.reading() as session:
        assert with_surroundings(session, "a" * 32, []) == []
