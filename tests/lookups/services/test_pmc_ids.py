"""The ID converter tells the other numbers of papers in PMC."""

from __future__ import annotations

from factcheck_app.lookups.services.pmc_ids import WorkIds, read_converted_ids
from factcheck_app.lookups.services.service_access import ServiceAccess
from tests.fakes.service_answers import ID_CONVERTER, Prepared, ServiceAnswers
from tests.fakes.service_records import DOI

ROW = {"pmcid": "PMC7000001", "pmid": 31000001, "doi": DOI.upper(), "versions": [{"pmcid": "PMC7000001.1"}]}


def test_a_paper_is_known_by_all_its_numbers(answers: ServiceAnswers) -> None:
    answers.answer(ID_CONVERTER, "/tools/idconv/api/v1/articles/?ids=", {"status": "ok", "records": [ROW]})
    found = answers.services(ServiceAccess("me@example.org")).pmc_ids.of("31000001")
    assert found == WorkIds(DOI, "31000001", "PMC7000001")
    assert "tool=FactcheckDesk&email=me%40example.org" in answers.asked[0]


def test_a_paper_that_is_not_in_pmc_has_none(answers: ServiceAnswers) -> None:
    rows = {"records": [{"doi": DOI, "status": "error", "errmsg": "invalid article id"}, {"pmid": "7"}, None]}
    assert read_converted_ids(rows) == []
    answers.answer(ID_CONVERTER, "/", Prepared({"status": "error", "message": "mismatch"}, "404 Not Found"))
    assert answers.services().pmc_ids.of("7") is None
    assert answers.services().pmc_ids.of_all([]) == []
