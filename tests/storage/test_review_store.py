"""What goes into the record comes out of it, and nothing is overwritten."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest

from factcheck_app.domain.decision import EMPTY_JUDGEMENT, Judgement, Origin
from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import Review, ReviewStatus
from factcheck_app.domain.verdict import CitationVerdict, SetAsideReason, Severity, Verdict
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from tests.fakes.reviews import make_review, make_review_without_claims

SUPPORTED = Judgement(Verdict.SUPPORTED, (Reason.DIRECT,))
EVERYTHING = Judgement(
    Verdict.OVERSTATED,
    (Reason.HEDGE_DROPPED, Reason.POPULATION_WIDENED),
    Severity.CRITICAL,
    CitationVerdict.SECONDARY,
    "Is “may” in the source? 👩🏽‍⚕️ שלום\n\ttwo",
    "It may help.",
    SetAsideReason.DUPLICATE,
)


def test_a_review_comes_back_with_every_field(store: ReviewStore, review: Review) -> None:
    loaded = store.load(review.id)
    for field in fields(Review):
        if field.name != "article":
            assert getattr(loaded, field.name) == getattr(review, field.name), field.name
    for field in fields(review.article):
        assert getattr(loaded.article, field.name) == getattr(review.article, field.name), field.name


def test_a_draft_without_claims_is_a_review_too(store: ReviewStore) -> None:
    store.add(make_review_without_claims(), "Ana Brandt")
    assert store.load("e0").claims == ()
    assert store.summaries()[0].claims == 0


def test_the_newest_decision_of_a_claim_counts(store: ReviewStore, review: Review) -> None:
    store.append_decision(review.id, "claim-01", SUPPORTED, "Ana Brandt")
    decision = store.append_decision(review.id, "claim-01", EVERYTHING, "Çelik & Søn", Origin.REDONE)
    claim = store.load(review.id).claim("claim-01")
    assert (claim.judgement, claim.reviewer, claim.decided_at) == (EVERYTHING, "Çelik & Søn", decision.at)
    assert store.history(review.id, "claim-01")[-1] == decision
    assert decision.previous is Verdict.SUPPORTED


def test_an_equal_decision_is_appended_too(store: ReviewStore, review: Review) -> None:
    first = store.append_decision(review.id, "claim-01", SUPPORTED, "Ana Brandt")
    second = store.append_decision(review.id, "claim-01", SUPPORTED, "Ana Brandt")
    assert [decision.sequence for decision in store.history(review.id)] == [first.sequence, second.sequence]
    assert second.sequence > first.sequence


def test_the_first_decision_puts_the_review_under_way(store: ReviewStore, review: Review) -> None:
    assert store.load(review.id).status is ReviewStatus.NEW
    decision = store.append_decision(review.id, "claim-01", EMPTY_JUDGEMENT, "Ana Brandt")
    loaded = store.load(review.id)
    assert (loaded.status, loaded.changed_at) == (ReviewStatus.IN_REVIEW, decision.at)


def test_the_library_counts_what_is_decided_and_leaves_out_what_is_set_aside(
    store: ReviewStore, review: Review
) -> None:
    store.append_decision(review.id, "claim-01", SUPPORTED, "Ana Brandt")
    store.append_decision(review.id, "claim-02", SUPPORTED, "Ana Brandt")
    store.append_decision(review.id, "claim-02", EMPTY_JUDGEMENT, "Ana Brandt")
    store.append_decision(review.id, "claim-03", EVERYTHING, "Ana Brandt")
    (summary,) = store.summaries()
    progress = store.load(review.id).progress
    assert (summary.decided, summary.claims) == (1, 12) == (progress.decided, progress.in_count)
    assert summary.file_name == "evening walks.docx"


def test_the_library_shows_the_newest_change_first(store: ReviewStore, review: Review) -> None:
    store.add(replace(make_review_without_claims(), id="b1"), "Ana Brandt")
    store.append_decision(review.id, "claim-01", SUPPORTED, "Ana Brandt")
    assert [summary.id for summary in store.summaries()] == [review.id, "b1"]


def test_the_same_draft_can_be_reviewed_twice(store: ReviewStore, review: Review) -> None:
    store.add(replace(make_review(()), id="5a"), "Ana Brandt")
    store.append_decision("5a", "claim-01", SUPPORTED, "Ana Brandt")
    assert store.load(review.id).claim("claim-01").judgement == EMPTY_JUDGEMENT


def test_an_id_may_be_shortened_to_what_is_unique(store: ReviewStore, review: Review) -> None:
    store.add(replace(make_review_without_claims(), id="4f99"), "Ana Brandt")
    assert store.resolve_id("4F0") == review.id
    with pytest.raises(NotFound, match="2 reviews begin with 4f"):
        store.resolve_id("4f")
    for nothing in ("", "%", "x" * 500):
        with pytest.raises(NotFound, match="There is no review"):
            store.resolve_id(nothing)


def test_a_whole_id_is_itself_though_another_begins_with_it(store: ReviewStore, review: Review) -> None:
    store.add(replace(make_review_without_claims(), id=review.id + "00"), "Ana Brandt")
    assert store.resolve_id(review.id) == review.id


def test_a_claim_or_review_that_is_not_there_changes_nothing(store: ReviewStore, review: Review) -> None:
    for review_id, claim_id in ((review.id, "claim-99"), ("none", "claim-01")):
        with pytest.raises(NotFound):
            store.append_decision(review_id, claim_id, SUPPORTED, "Ana Brandt")
    with pytest.raises(NotFound):
        store.load("none")
    assert store.audit_head().rows == 1


def test_long_notes_and_odd_characters_come_back(store: ReviewStore, review: Review) -> None:
    note = ("“10 µg”\r\n\t👩🏽‍⚕️\u202e" * 4000)[:40_000]
    store.append_decision(review.id, "claim-01", Judgement(note=note), "Ana 👩🏽‍⚕️")
    claim = store.load(review.id).claim("claim-01")
    assert (claim.judgement.note, claim.reviewer) == (note, "Ana 👩🏽‍⚕️")


def test_what_cannot_be_stored_is_replaced_visibly(store: ReviewStore, review: Review) -> None:
    decision = store.append_decision(review.id, "claim-01", Judgement(note="a\0b\ud800c"), "A\0\udcff")
    assert decision.judgement.note == "a�b�c"
    assert store.load(review.id).claim("claim-01").reviewer == "A��"


def test_a_decision_is_read_by_others_as_soon_as_it_is_returned(store: ReviewStore, review: Review, path: Path) -> None:
    store.append_decision(review.id, "claim-01", SUPPORTED, "Ana Brandt")
    reader = ReviewDatabase.open(path, writer=False)
    assert len(ReviewStore(reader).history(review.id)) == 1
    reader.close()
