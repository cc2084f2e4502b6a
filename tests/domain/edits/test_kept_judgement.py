"""Keeping what was said of other words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.decision import Origin
from factcheck_app.domain.edits.kept_judgement import first_origin, keep_judgement
from factcheck_app.domain.errors import InvalidDecision
from factcheck_app.domain.review import Review
from factcheck_app.domain.review_edits import edit_verdict
from factcheck_app.domain.verdict import Verdict
from tests.fakes.reviews import make_review


def reworded() -> Review:
    review = make_review()
    first = review.claims[0]
    asked = replace(first, judgement=first.judgement.put_off(), earlier=first.judgement)
    return replace(review, claims=(asked, *review.claims[1:]))


def test_what_is_kept_is_the_whole_answer_and_can_be_taken_back() -> None:
    review = reworded()
    edit = keep_judgement(review.claims[0])
    kept = edit.apply_to(review)
    assert kept.claims[0].judgement == make_review().claims[0].judgement
    assert kept.claims[0].pending is None
    assert edit.inverse().apply_to(kept).claims[0].pending == make_review().claims[0].judgement
    assert first_origin(edit) is Origin.KEPT


def test_another_verdict_is_an_answer_too() -> None:
    review = reworded()
    edit = edit_verdict(review.claims[0], Verdict.UNSUPPORTED)
    assert edit.apply_to(review).claims[0].pending is None
    assert first_origin(edit) is Origin.DECIDED


def test_nothing_is_kept_where_nothing_waits() -> None:
    with pytest.raises(InvalidDecision, match="Nothing waits"):
        keep_judgement(make_review().claims[0])
