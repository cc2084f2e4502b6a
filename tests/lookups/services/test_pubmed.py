"""PubMed is searched for ids and then asked for their records; only what really fits is taken."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from factcheck_app.lookups.services.service_answer import ServiceFailed
from tests.fakes.service_answers import PUBMED, Prepared, ServiceAnswers
from tests.fakes.service_records import DOI, pubmed_article

OTHER = pubmed_article("31000002", doi="10.5555/other").replace("S1234-5679(19)30017-4", "x")


def test_a_doi_is_searched_for_and_checked(answers: ServiceAnswers) -> None:
    answers.pubmed(OTHER, pubmed_article())
    record = answers.services().pubmed.by_doi(DOI.upper())
    assert record is not None
    assert record.pmid == "31000001"
    assert answers.services().pubmed.by_doi("10.5555/nobody") is None


def test_a_publisher_item_identifier_is_sent_in_its_printed_form(answers: ServiceAnswers) -> None:
    answers.pubmed(OTHER, pubmed_article())
    record = answers.services().pubmed.by_pii("S1234567919300174")
    assert record is not None
    assert 'term="S1234-5679(19)30017-4"[aid]' in unquote(answers.asked[0])
    assert answers.services().pubmed.by_pii("no pii") is None


def test_records_come_in_the_order_of_the_search(answers: ServiceAnswers) -> None:
    answers.pubmed(OTHER, pubmed_article())
    found = answers.services().pubmed.search_words("sleep AND walk*", 2)
    assert [record.pmid for record in found] == ["31000002", "31000001"]
    assert "term=sleep AND walk*&retmax=2" in unquote(answers.asked[0])


def test_a_title_is_sent_without_the_signs_of_the_query_language(answers: ServiceAnswers) -> None:
    answers.services().pubmed.search('Walks: "evening" [and] NOT (sleep)', "O'Muster", 2019)
    assert "term=walks evening and not sleep[ti] AND O'Muster[au] AND 2018:2020[dp]" in unquote(answers.asked[0])


def test_a_search_that_finds_nothing_asks_no_more(answers: ServiceAnswers) -> None:
    assert answers.services().pubmed.search_words("xyzzy") == []
    assert len(answers.asked) == 1


def test_complaints_inside_an_answer_are_said(answers: ServiceAnswers) -> None:
    wrong = "<eSearchResult><ERROR>Empty term and query_key - nothing todo</ERROR></eSearchResult>"
    answers.answer(PUBMED, "/entrez/eutils/esearch.fcgi", Prepared(wrong, content_type="text/xml"))
    with pytest.raises(ServiceFailed, match="make sense of the query"):
        answers.services().pubmed.search_words("")
    wrong = "<eFetchResult><ERROR>Unable to obtain query #1</ERROR></eFetchResult>"
    answers.answer(PUBMED, "/entrez/eutils/efetch.fcgi", Prepared(wrong, content_type="text/xml"))
    with pytest.raises(ServiceFailed, match="could not look the record up"):
        answers.services().pubmed.by_pmid("1")


def test_an_unknown_number_has_no_record(answers: ServiceAnswers) -> None:
    answers.pubmed(OTHER)
    assert answers.services().pubmed.by_pmid("31000001") is None
    assert answers.services().pubmed.by_pmids([]) == []
    said = "<eFetchResult><ERROR>The following PMID is not available: 7</ERROR></eFetchResult>"
    answers.answer(PUBMED, "/entrez/eutils/efetch.fcgi", Prepared(said, content_type="text/xml"))
    assert answers.services().pubmed.by_pmid("7") is None
