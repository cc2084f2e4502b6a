"""Tests of the sentences on what a look-up came to."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.look_up import LookUpOutcome, ServiceFailure
from factcheck_app.domain.work import Provider
from factcheck_app.gui.works.outcome_words import is_grave, outcome_sentences
from tests.fakes.reviews import make_review

REVIEW = make_review(())
SILENT = "PubMed did not answer in time."


def test_a_retraction_comes_first_and_who_failed_is_named_once() -> None:
    first, *others = REVIEW.sources
    review = replace(REVIEW, sources=(replace(first, status=EditorialStatus.RETRACTED, flags=()), *others))
    failures = tuple(ServiceFailure(number, Provider.PUBMED, SILENT) for number in (1, 2))
    outcome = LookUpOutcome(review, failures=failures)
    said = outcome_sentences(outcome, [1, 2], was_asked=True)
    assert said.startswith("Source 1 is retracted. 2 sources were looked up")
    assert said.endswith("PubMed did not answer in time; sources 1 and 2 are not checked there.")
    assert is_grave(outcome, [1, 2])


def test_what_waits_was_not_sent() -> None:
    outcome = LookUpOutcome(REVIEW, left_out=(1, 2, 3))
    assert outcome_sentences(outcome, [1, 2, 3], was_asked=False) == "Sources 1, 2 and 3 wait: nothing was sent."
    assert not is_grave(outcome, [1, 2, 3])
