"""Crossref is asked by DOI, by publisher item identifier, by title and by ISSN."""

from __future__ import annotations

from factcheck_app.lookups.services.crossref import JournalRecord
from factcheck_app.lookups.services.service_access import ServiceAccess
from tests.fakes.service_answers import CROSSREF, ServiceAnswers
from tests.fakes.service_records import DOI, crossref_answer, crossref_list, crossref_work

PII = "S1234567919300174"


def test_a_doi_is_one_step_of_the_path(answers: ServiceAnswers) -> None:
    doi = "10.1002/(sici)1097<1::aid-x>3.0.co;2-#?"
    answers.answer(CROSSREF, f"/works/{doi}", crossref_answer(doi))
    record = answers.services().crossref.by_doi(doi)
    assert answers.asked == [
        "api.crossref.org/works/10.1002%2F%28sici%291097%3C1%3A%3Aaid-x%3E3.0.co%3B2-%23%3F",
    ]
    assert record is not None
    assert record.doi == doi


def test_the_reviewers_address_opens_the_polite_pool(answers: ServiceAnswers) -> None:
    answers.services(ServiceAccess("me@example.org")).crossref.by_doi(DOI)
    assert answers.asked == ["api.crossref.org/works/10.5555%2Fdesk.2019.001?mailto=me%40example.org"]


def test_a_publisher_item_identifier_finds_the_one_work_that_has_it(answers: ServiceAnswers) -> None:
    one, other = crossref_work(alternative_id=[PII]), crossref_work("10.5555/other", alternative_id=["S0000"])
    answers.answer(CROSSREF, f"/works?filter=alternative-id%3A{PII}", crossref_list(other, one))
    record = answers.services().crossref.by_pii(PII)
    assert record is not None
    assert record.doi == DOI


def test_two_works_of_one_identifier_are_none(answers: ServiceAnswers) -> None:
    works = (crossref_work(alternative_id=[PII]), crossref_work("10.5555/copy", alternative_id=[PII]))
    answers.answer(CROSSREF, "/works?", crossref_list(*works))
    assert answers.services().crossref.by_pii(PII) is None


def test_a_search_sends_the_title_and_puts_the_authors_works_first(answers: ServiceAnswers) -> None:
    copied = crossref_work("10.65215/copy", author=[{"family": "Nobody"}])
    answers.answer(CROSSREF, "/works?", crossref_list(copied, crossref_work()))
    found = answers.services().crossref.search("Evening walks & sleep", "MUSTER", 2019)
    assert [record.doi for record in found] == [DOI, "10.65215/copy"]
    assert "query.bibliographic=Evening%20walks%20%26%20sleep" in answers.asked[0]
    assert "from-pub-date%3A2018%2Cuntil-pub-date%3A2020" in answers.asked[0]
    assert "muster" not in answers.asked[0].lower()


def test_lists_are_asked_for_less_often(answers: ServiceAnswers) -> None:
    services = answers.services()
    services.crossref.search("a")
    services.crossref.search("b")
    assert answers.internet.patience.waited == [1.0]


def test_a_journal_has_its_name_and_issns(answers: ServiceAnswers) -> None:
    message = {"title": "Trials &amp; Errors", "ISSN": ["1234-5679", "2049-3630"]}
    answers.answer(CROSSREF, "/journals/1234-5679", {"message": message})
    found = answers.services().crossref.journal("12345679")
    assert found == JournalRecord("Trials & Errors", ("1234-5679", "2049-3630"))
    assert answers.services().crossref.journal("0000-0000") is None
