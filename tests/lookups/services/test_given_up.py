"""A service that is down is waited for three times, and not for every source of a draft."""

from __future__ import annotations

import pytest

from factcheck_app.domain.errors import NotReached
from factcheck_app.lookups.services.given_up import MOST_FAILURES, GivenUp
from tests.fakes.service_answers import CROSSREF, OPENALEX, Prepared, ServiceAnswers

BUSY = Prepared("", "503 Service Unavailable")


def test_an_answer_starts_anew_until_it_was_given_up() -> None:
    given_up = GivenUp()
    for _ in range(MOST_FAILURES - 1):
        given_up.note_failure("Crossref")
    given_up.note_answer("Crossref")
    given_up.note_failure("Crossref")
    assert given_up.why("Crossref") == ""
    given_up.note_failure("PubMed", for_good=True)
    given_up.note_answer("PubMed")
    assert given_up.why("PubMed") == "PubMed gives no more today and was not asked again."


def test_a_service_that_is_down_is_not_asked_for_every_source(answers: ServiceAnswers) -> None:
    answers.answer(CROSSREF, "/", BUSY)
    services = answers.services()
    for number in range(10):
        with pytest.raises(NotReached) as told:
            services.crossref.by_doi(f"10.5555/{number}")
    assert told.value.sentence == "Crossref did not answer several times and was not asked again."
    assert len(answers.asked) == 3 * MOST_FAILURES
    assert services.openalex.by_doi("10.5555/1") is None


def test_a_spent_allowance_is_neither_asked_for_again_nor_waited_for(answers: ServiceAnswers) -> None:
    spent = Prepared("{}", "429 Too Many Requests", headers={"X_RateLimit_Remaining_USD": "0.0000"})
    answers.answer(OPENALEX, "/", spent)
    services = answers.services()
    with pytest.raises(NotReached, match="used up until midnight"):
        services.openalex.by_doi("10.5555/1")
    with pytest.raises(NotReached, match="gives no more today and was not asked again"):
        services.openalex.by_doi("10.5555/2")
    assert len(answers.asked) == 1
