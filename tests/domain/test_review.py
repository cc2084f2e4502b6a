"""A review counts its claims and follows its decisions."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from factcheck_app.domain.decision import Decision, Judgement
from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import ReviewStatus
from factcheck_app.domain.shaping import Deed
from factcheck_app.domain.source import Access
from factcheck_app.domain.verdict import SetAsideReason, Verdict
from tests.fakes.evidence import BEFORE, COHORT_TEXT, COHORT_TEXT_BEFORE, MINUTES, TRIAL_TEXT
from tests.fakes.reviews import make_review


def test_progress_counts_each_claim_once_and_leaves_out_what_is_set_aside() -> None:
    review = make_review(
        (
            Judgement(Verdict.SUPPORTED),
            Judgement(Verdict.OVERSTATED, set_aside=SetAsideReason.DUPLICATE),
            Judgement(Verdict.UNDECIDED, (Reason.QUERY_TO_AUTHOR,)),
        )
    )
    progress = review.progress
    assert (progress.supported, progress.overstated, progress.set_aside, progress.open_questions) == (1, 0, 1, 1)
    assert progress.decided + progress.undecided + progress.set_aside == progress.total == len(review.claims)


def test_a_decision_changes_its_claim_and_the_status_alone() -> None:
    review = make_review((Judgement(),))
    claim = review.claims[0]
    at = datetime(2026, 11, 22, 13, 50, tzinfo=UTC)
    decision = Decision(17, claim.id, 1, Judgement(Verdict.UNSUPPORTED), Verdict.UNDECIDED, "Ana", at)
    changed = review.with_decision(decision)
    assert (changed.claims[0].judgement.verdict, changed.claims[0].reviewer) == (Verdict.UNSUPPORTED, "Ana")
    assert changed.status is ReviewStatus.IN_REVIEW
    assert changed.claims[1:] == review.claims[1:]


def test_a_claim_or_source_that_does_not_exist_is_named_as_such() -> None:
    review = make_review()
    with pytest.raises(NotFound):
        review.claim("no such id")
    with pytest.raises(NotFound):
        review.source(999)


def test_an_attached_text_is_found_and_gives_its_source_its_access() -> None:
    review = make_review(()).with_source_text(COHORT_TEXT).with_source_text(TRIAL_TEXT)
    assert [text.source_number for text in review.source_texts] == [1, 2]
    assert (review.source(2).access, review.source(3).access) == (Access.ABSTRACT_ONLY, Access.NOT_CHECKED)
    assert (review.source_text(1), review.source_text(3)) == (TRIAL_TEXT, None)
    assert (review.quoted_text(MINUTES), review.quoted_text(BEFORE)) == (TRIAL_TEXT, None)


def test_a_replaced_text_is_kept_where_a_claim_quotes_it() -> None:
    before = make_review(()).with_source_text(COHORT_TEXT_BEFORE)
    quoting = before.with_judgement("claim-02", Judgement(evidence=(BEFORE,))).with_source_text(COHORT_TEXT)
    assert before.with_source_text(COHORT_TEXT).replaced_texts == ()
    assert (quoting.replaced_texts, quoting.source_texts) == ((COHORT_TEXT_BEFORE,), (COHORT_TEXT,))
    assert quoting.quoted_text(BEFORE) is COHORT_TEXT_BEFORE
    again = quoting.with_source_text(COHORT_TEXT_BEFORE)
    assert (again.replaced_texts, again.source_texts) == ((), (COHORT_TEXT_BEFORE,))


def test_a_claim_that_left_is_found_on_record_and_has_no_number() -> None:
    review = make_review()
    first = review.claims[0]
    changed = review.with_claims({first.id}, (), Deed.MERGED)
    assert (changed.number_of(first.id), changed.number_of(review.claims[1].id)) == (None, 1)
    assert changed.recorded_claim(first.id).judgement == first.judgement
    with pytest.raises(NotFound):
        changed.claim(first.id)
    with pytest.raises(NotFound):
        changed.recorded_claim("nobody")


def test_an_earlier_answer_waits_until_there_is_one() -> None:
    first = make_review().claims[0]
    asked = replace(first, judgement=first.judgement.put_off(), earlier=first.judgement)
    assert asked.pending == first.judgement
    assert replace(asked, judgement=first.judgement).pending is None
