"""An inquiry asks each question once, learns names, and keeps other works apart."""

from __future__ import annotations

from factcheck_app.domain.work import Provider
from factcheck_app.lookups.source_inquiry import Question, SourceInquiry
from tests.fakes.works import ROWAN, ListedWorks, record_of

DOI = "10.5555/rest.2019.7"


def inquiry() -> SourceInquiry:
    return SourceInquiry(lambda question: None, lambda question: None, lambda: False, DOI, None, None, None)


def test_a_question_is_asked_once_also_where_it_failed() -> None:
    for service in (ListedWorks((ROWAN,)), ListedWorks(is_down=True)):
        asking = inquiry()
        first, second = (asking.one(Provider.CROSSREF, "doi", DOI, service.by_doi) for _ in range(2))
        assert first == second
        assert service.asked == [DOI]


def test_a_record_brings_its_other_names() -> None:
    asking = inquiry()
    assert asking.take(record_of(Provider.PUBMED, pmid="31000001", pmcid="PMC7000001"))
    assert (asking.pmid, asking.pmcid) == ("31000001", "PMC7000001")
    assert asking.has_record(Provider.PUBMED)


def test_a_record_of_another_work_is_kept_apart_and_said() -> None:
    asking = inquiry()
    other = record_of(Provider.PUBMED, doi="10.5555/other")
    assert not asking.take(other)
    assert (asking.result().records, asking.result().candidates) == ((), (other,))
    assert not asking.result().is_unknown


def test_what_is_unknown_by_one_name_may_be_found_by_another() -> None:
    asking = inquiry()
    assert asking.one(Provider.PUBMED, "doi", DOI, ListedWorks().by_doi) is None
    assert asking.has_none(Provider.PUBMED)
    asking.take(record_of(Provider.PUBMED, pmid="31000001"))
    assert asking.result().unanswered == ()
    assert dict(asking.result().answers)[Question(Provider.PUBMED, "doi", DOI)] == ()
