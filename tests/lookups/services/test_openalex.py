"""OpenAlex is asked in the one way that costs nothing."""

from __future__ import annotations

import pytest

from factcheck_app.lookups.services.service_answer import ServiceFailed
from tests.fakes.service_answers import OPENALEX, Prepared, ServiceAnswers
from tests.fakes.service_records import DOI, openalex_work


def test_a_work_is_asked_for_by_its_bare_doi(answers: ServiceAnswers) -> None:
    answers.answer(OPENALEX, "/works/doi:10.5555/desk.2019.001", openalex_work())
    record = answers.services().openalex.by_doi(DOI)
    assert record is not None
    assert record.doi == DOI


def test_a_work_that_was_merged_is_followed_to_its_new_place(answers: ServiceAnswers) -> None:
    answers.answer(OPENALEX, "/works/pmid:", Prepared("", "301 Moved", headers={"Location": "/works/W1"}))
    answers.answer(OPENALEX, "/works/W1", openalex_work())
    assert answers.services().openalex.by_pmid("31000001") is not None


def test_a_page_that_says_not_found_is_no_failure(answers: ServiceAnswers) -> None:
    answers.answer(OPENALEX, "/works/", Prepared("<!doctype html><p>no</p>", "404 Not Found", "text/html"))
    assert answers.services().openalex.by_doi(DOI) is None


def test_an_answer_without_a_work_fails(answers: ServiceAnswers) -> None:
    answers.answer(OPENALEX, "/works/", {"results": []})
    with pytest.raises(ServiceFailed, match="without a record"):
        answers.services().openalex.by_doi(DOI)
