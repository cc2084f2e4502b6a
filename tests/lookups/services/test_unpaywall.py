"""Unpaywall is asked with the reviewer's address, or not at all."""

from __future__ import annotations

import pytest

from factcheck_app.lookups.services.service_access import ServiceAccess
from factcheck_app.lookups.services.service_answer import ServiceFailed
from tests.fakes.service_answers import UNPAYWALL, ServiceAnswers
from tests.fakes.service_records import DOI, unpaywall_object

ME = ServiceAccess("me@example.org")


def test_copies_are_asked_for_with_the_address(answers: ServiceAnswers) -> None:
    answers.answer(UNPAYWALL, f"/v2/{DOI}?email=me%40example.org", unpaywall_object())
    record = answers.services(ME).unpaywall.by_doi(DOI)
    assert record is not None
    assert len(record.copies) == 1


def test_without_an_address_nobody_is_asked(answers: ServiceAnswers) -> None:
    unpaywall = answers.services().unpaywall
    assert not unpaywall.can_be_asked
    with pytest.raises(ServiceFailed, match="e-mail address"):
        unpaywall.by_doi(DOI)
    assert answers.asked == []


def test_an_unknown_doi_has_no_record(answers: ServiceAnswers) -> None:
    assert answers.services(ME).unpaywall.by_doi(DOI) is None


def test_an_answer_without_a_work_fails(answers: ServiceAnswers) -> None:
    answers.answer(UNPAYWALL, "/v2/", {"message": "hello"})
    with pytest.raises(ServiceFailed, match="without a record"):
        answers.services(ME).unpaywall.by_doi(DOI)
