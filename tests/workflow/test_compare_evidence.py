"""Every passage that was taken is compared, and nothing else."""

from __future__ import annotations

import pytest

from factcheck_app.domain.errors import Cancelled
from factcheck_app.workflow.compare_evidence import compare_evidence
from tests.fakes.evidence import BEFORE, MINUTES, make_quoted_review
from tests.fakes.reviews import make_review


def test_each_taken_passage_has_one_comparison_in_order() -> None:
    made = compare_evidence(make_quoted_review())
    assert [one.claim_id for one in made] == ["claim-02", "claim-03", "claim-03", "claim-04", "claim-05"]
    assert made[0].passage is BEFORE
    assert made[-1].passage is MINUTES
    assert next(row.result for row in made[-1].comparison.numbers) == "found"


def test_a_review_without_passages_has_none() -> None:
    assert compare_evidence(make_review()) == ()


def test_it_can_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        compare_evidence(make_quoted_review(), lambda: True)


def test_only_the_claims_that_are_named_are_compared() -> None:
    review = make_quoted_review()
    made = compare_evidence(review, only={"claim-04"})
    assert {each.claim_id for each in made} == {"claim-04"}
