"""A draft that was taken back is opened again as it was left, and the record tells of it."""

from __future__ import annotations

import pytest

from factcheck_app.domain.decision import Judgement, Origin
from factcheck_app.domain.errors import NotFound, ReviewSignedOff
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import Review
from factcheck_app.domain.shaping import Deed
from factcheck_app.domain.verdict import Verdict
from factcheck_app.lookups.source_inquiry import LookUp
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_event_store import ReviewEventStore
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.revision_store import RevisionStore
from factcheck_app.storage.shaping_store import ShapingStore
from factcheck_app.storage.source_fact_store import SourceFactStore
from factcheck_app.workflow.looked_up_source import tell_review
from factcheck_app.workflow.open_draft_again import open_draft_again
from factcheck_app.workflow.shape_claim import shape, split_at
from tests.fakes.known_work import FROM_PUBMED, RECORD
from tests.workflow.test_revise_draft import SECOND, claim_with, store_first
from tests.workflow.test_take_back_draft import open_draft, take_back

WHOLE = Judgement(
    Verdict.OVERSTATED, (Reason.HEDGE_DROPPED,), note="Said with a hedge there.", wording="Oats may help."
)


@pytest.fixture
def drafts(database: ReviewDatabase) -> RevisionStore:
    return RevisionStore(database)


@pytest.fixture
def second(store: ReviewStore, drafts: RevisionStore) -> Review:
    return open_draft(drafts, store_first(store), SECOND)


def again(drafts: RevisionStore, review: Review, number: int = 2) -> Review:
    opened = open_draft_again(drafts, review.id, number, "Bo Lind")
    assert opened is not None
    return opened


def test_what_was_said_on_it_stands_again_in_the_name_of_who_said_it(
    second: Review, drafts: RevisionStore, store: ReviewStore, database: ReviewDatabase
) -> None:
    for words in ("Oat bran", "Singing"):
        store.append_decision(second.id, claim_with(second, words), WHOLE, "Çelik & Søn")
    left = store.load(second.id)
    back = take_back(drafts, second)
    stands = again(drafts, back)
    assert (stands.revision, stands.follows, stands.is_newest) == (2, 1, True)
    assert (stands.claims, stands.sources) == (left.claims, left.sources)
    assert [each.id for each in stands.former_claims] == [each.id for each in left.former_claims]
    assert store.load(second.id).claims == left.claims
    assert verify(database).is_whole
    for _ in range(2):
        assert take_back(drafts, stands).claims == back.claims
        stands = again(drafts, stands)
        assert stands.claims == left.claims
    assert verify(database).is_whole


def test_the_record_says_who_opened_it_again(
    second: Review, drafts: RevisionStore, store: ReviewStore, database: ReviewDatabase
) -> None:
    claim_id = claim_with(second, "Oat bran")
    store.append_decision(second.id, claim_id, WHOLE, "Çelik & Søn")
    again(drafts, take_back(drafts, second))
    last = ShapingStore(database).shapings(second.id)[-1]
    assert (last.deed, last.revision, last.reviewer) == (Deed.DRAFT_OPENED_AGAIN, 2, "Bo Lind")
    given = store.history(second.id, claim_id)[-1]
    assert (given.origin, given.revision, given.reviewer) == (Origin.RESTORED, 2, "Çelik & Søn")
    assert [each.taken_back_at for each in drafts.revisions(second.id)] == [None, None]


def test_claims_that_were_cut_on_it_are_cut_again(
    second: Review, drafts: RevisionStore, database: ReviewDatabase, store: ReviewStore
) -> None:
    shape(ShapingStore(database), second, split_at(second, claim_with(second, "Oat bran"), 8), "Ana Brandt")
    left = store.load(second.id)
    assert again(drafts, take_back(drafts, second)).claims == left.claims
    assert verify(database).is_whole


def test_drafts_come_again_one_after_the_other(second: Review, drafts: RevisionStore, store: ReviewStore) -> None:
    third = open_draft(drafts, second, SECOND.replace("12 patients", "13 patients"))
    store.append_decision(third.id, claim_with(third, "Tai chi"), WHOLE, "Ana Brandt")
    left = store.load(third.id)
    first = take_back(drafts, take_back(drafts, third))
    with pytest.raises(NotFound, match="cannot be opened again"):
        open_draft_again(drafts, first.id, 3, "Bo Lind")
    assert again(drafts, first).claims == second.claims
    assert again(drafts, first, 3).claims == left.claims


def test_where_the_draft_before_was_decided_on_meanwhile_it_has_to_be_compared_anew(
    second: Review, drafts: RevisionStore, store: ReviewStore
) -> None:
    back = take_back(drafts, second)
    claim = back.claim(claim_with(back, "Oat bran"))
    store.append_decision(back.id, claim.id, WHOLE, "Ana Brandt")
    assert open_draft_again(drafts, back.id, 2, "Bo Lind") is None
    store.append_decision(back.id, claim.id, claim.judgement, "Ana Brandt", Origin.UNDONE)
    assert again(drafts, back).claims == second.claims


def test_what_was_looked_up_meanwhile_is_known(second: Review, drafts: RevisionStore, database: ReviewDatabase) -> None:
    back = take_back(drafts, second)
    answer = tell_review(back, back.source(1), LookUp((RECORD, FROM_PUBMED)), may_ask=True)
    assert answer is not None
    SourceFactStore(database).record_look_up(back.id, *answer, "Çelik & Søn")
    stands = again(drafts, back)
    assert stands.source(1).work == answer[0].work
    assert stands.source(1).mentions == second.source(1).mentions
    assert verify(database).is_whole


def test_a_signed_off_review_is_left_alone(second: Review, drafts: RevisionStore, database: ReviewDatabase) -> None:
    take_back(drafts, second)
    ReviewEventStore(database).sign_off(second.id, "Ana Brandt")
    with pytest.raises(ReviewSignedOff):
        open_draft_again(drafts, second.id, 2, "Bo Lind")
    assert drafts.newest(second.id)[0].revision == 1
