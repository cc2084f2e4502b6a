"""DataCite is asked by DOI."""

from __future__ import annotations

import pytest

from factcheck_app.lookups.services.service_answer import ServiceFailed
from tests.fakes.service_answers import DATACITE, ServiceAnswers
from tests.fakes.service_records import DOI, TITLE, datacite_answer


def test_a_work_is_asked_for_by_its_doi(answers: ServiceAnswers) -> None:
    answers.answer(DATACITE, "/dois/10.5555%2Fdesk.2019.001", datacite_answer())
    record = answers.services().datacite.by_doi(DOI)
    assert record is not None
    assert (record.doi, record.title) == (DOI, TITLE)


def test_an_unknown_doi_has_no_record(answers: ServiceAnswers) -> None:
    assert answers.services().datacite.by_doi(DOI) is None


def test_an_answer_without_a_work_fails(answers: ServiceAnswers) -> None:
    answers.answer(DATACITE, "/dois/", {"data": []})
    with pytest.raises(ServiceFailed, match="without a record"):
        answers.services().datacite.by_doi(DOI)
