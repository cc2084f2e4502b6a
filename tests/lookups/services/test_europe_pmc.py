"""Europe PMC is searched in its own language, and only what really fits is taken."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from factcheck_app.lookups.services.service_answer import ServiceFailed
from tests.fakes.service_answers import EUROPE_PMC, ServiceAnswers
from tests.fakes.service_records import DOI, europe_pmc_list, europe_pmc_result

SEARCH = "/europepmc/webservices/rest/search"


def test_a_work_is_found_by_each_of_its_numbers(answers: ServiceAnswers) -> None:
    other = europe_pmc_result("10.5555/other", pmid="1", pmcid="PMC1")
    answers.answer(EUROPE_PMC, SEARCH, europe_pmc_list(other, europe_pmc_result()))
    europe_pmc = answers.services().europe_pmc
    found = [europe_pmc.by_doi(DOI), europe_pmc.by_pmid("31000001"), europe_pmc.by_pmcid("PMC7000001")]
    assert [record.doi for record in found if record is not None] == [DOI] * 3
    queries = [unquote(asked.partition("query=")[2].partition("&")[0]) for asked in answers.asked]
    assert queries == [f'DOI:"{DOI}"', "EXT_ID:31000001 AND SRC:MED", "PMCID:PMC7000001"]


def test_nothing_found_is_nothing(answers: ServiceAnswers) -> None:
    assert answers.services().europe_pmc.by_doi(DOI) is None
    assert answers.services().europe_pmc.search_words("xyzzy") == []


def test_a_title_is_searched_as_a_phrase(answers: ServiceAnswers) -> None:
    answers.services().europe_pmc.search('Evening "walks"', "Muster", 2019)
    assert 'TITLE:"Evening walks" AND AUTH:"Muster" AND PUB_YEAR:[2018 TO 2020]' in unquote(answers.asked[0])


def test_an_answer_that_is_no_list_fails(answers: ServiceAnswers) -> None:
    answers.answer(EUROPE_PMC, SEARCH, {"errCode": 404, "errMsg": "no"})
    with pytest.raises(ServiceFailed, match="without a list"):
        answers.services().europe_pmc.search_words("sleep")
