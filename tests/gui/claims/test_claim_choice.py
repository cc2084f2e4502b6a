"""Claims are listed that fit one choice of each subject."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.claims.claim_choice import (
    ANY_FLAG,
    NO_TAG,
    STILL_TRUE,
    Criterion,
    Subject,
    count_criteria,
    criterion_words,
    fits,
    in_panel_order,
)
from tests.gui.claims.example_review import make_review

CLAIMS = make_review().claims


def listed(*chosen: Criterion, tags: tuple[str, ...] = ()) -> list[ReviewedClaim]:
    return [claim for claim in CLAIMS if fits(claim, tags, chosen)]


def test_choices_of_one_subject_widen_and_those_of_two_narrow() -> None:
    overstated, undecided = Criterion(Subject.VERDICT, "overstated"), Criterion(Subject.VERDICT, "undecided")
    flagged = Criterion(Subject.FLAG, ANY_FLAG)
    assert listed() == list(CLAIMS)
    assert len(listed(overstated, undecided)) == len(listed(overstated)) + len(listed(undecided))
    both = listed(undecided, flagged)
    assert both == [claim for claim in listed(undecided) if claim.claim.flags]
    assert both


def test_tags_are_found_in_any_case() -> None:
    heart = Criterion(Subject.TAG, "heart")
    assert listed(heart, tags=("Heart",)) == list(CLAIMS)
    assert listed(heart) == []
    assert listed(Criterion(Subject.TAG, NO_TAG)) == list(CLAIMS)


def test_only_what_any_claim_fits_is_offered_with_its_count() -> None:
    counts = count_criteria((claim, ()) for claim in CLAIMS)
    assert list(counts) == in_panel_order(counts)
    assert all(counts.values())
    verdicts = [c for c in counts if c.subject is Subject.VERDICT and c.value not in ("open_question",)]
    assert sum(counts[c] for c in verdicts) == len(CLAIMS)
    assert not any(c.subject is Subject.TAG for c in counts)
    tagged = count_criteria((claim, ("heart",) if claim is CLAIMS[0] else ()) for claim in CLAIMS)
    assert tagged[Criterion(Subject.TAG, "heart")] == 1
    assert tagged[Criterion(Subject.TAG, NO_TAG)] == len(CLAIMS) - 1


def test_choices_speak() -> None:
    assert criterion_words(Criterion(Subject.STRENGTH, "3")) == "Direct causal, 3 of 3"
    assert criterion_words(Criterion(Subject.SOURCE, "0")) == "No source"
    assert criterion_words(Criterion(Subject.TAG, "heart"), {"heart": "Heart"}) == "#Heart"


def test_claims_that_ask_whether_the_verdict_still_holds_are_a_choice() -> None:
    asking = next(claim for claim in CLAIMS if not claim.judgement.is_answer)
    asking = replace(asking, earlier=Judgement(verdict=Verdict.SUPPORTED))
    chosen = Criterion(Subject.VERDICT, STILL_TRUE)
    assert fits(asking, (), [chosen])
    assert listed(chosen) == []
    assert criterion_words(chosen) == "Still true?"
