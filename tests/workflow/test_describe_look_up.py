"""What look-ups came to as data: codes and sentences, unknown as null."""

from __future__ import annotations

import json
from dataclasses import replace

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.found_work import FoundWork, SearchResult
from factcheck_app.domain.look_up import LookUpOutcome, RecheckedReview, ServiceFailure, SourceChange, WorkChoice
from factcheck_app.domain.work import Provider
from factcheck_app.workflow.describe_look_up import describe_look_up, describe_rechecked, describe_search
from tests.fakes.known_work import ASKED, FROM_PUBMED
from tests.fakes.reviews import make_review

REVIEW = make_review(())
CHANGE = SourceChange(REVIEW.source(1), replace(REVIEW.source(1), status=EditorialStatus.RETRACTED))
FAILURE = ServiceFailure(2, None, "doi.org did not answer.")


def test_an_outcome_tells_changes_failures_and_choices() -> None:
    choice = WorkChoice(3, (FROM_PUBMED,))
    said = describe_look_up(LookUpOutcome(REVIEW, (CHANGE,), (FAILURE,), (choice,), unknown=(3,), left_out=(2,)))
    assert said["changes"][0]["status"] == ["not_checked", "retracted"]
    assert said["failures"] == [{"source": 2, "provider": None, "why": "doi.org did not answer."}]
    assert said["choices"][0]["candidates"][0]["pmid"] == "31415926"
    assert (said["unknown"], said["left_out"]) == ([3], [2])


def test_a_recheck_tells_since_when() -> None:
    said = describe_rechecked(RecheckedReview("abc", "Walks", ASKED, (CHANGE,), (FAILURE,)))
    assert said["reviewed_at"] == "2026-05-03T09:30:00.250+00:00"
    assert said["words"][0].endswith("is retracted since your review of 3 May 2026.")


def test_a_search_tells_its_query_and_what_the_review_has() -> None:
    result = SearchResult("walks", (FoundWork(FROM_PUBMED, (Provider.PUBMED,), 2),), ("Europe PMC did not answer.",))
    said = json.loads(json.dumps(describe_search(result)))
    assert (said["query"], said["failures"]) == ("walks", ["Europe PMC did not answer."])
    (work,) = said["works"]
    assert (work["source"], work["providers"], work["designs"]) == (2, ["pubmed"], ["randomised_trial"])
