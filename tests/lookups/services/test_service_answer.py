"""Whatever a service sends is a record, "no such work", or a failure with the service's name and a next step."""

from __future__ import annotations

import gzip
import json

import pytest

from factcheck_app.domain.errors import Cancelled, NotReached
from factcheck_app.domain.work import Provider, WorkRecord
from factcheck_app.lookups.services.service_access import ServiceAccess
from factcheck_app.lookups.services.service_answer import ServiceFailed
from factcheck_app.lookups.services.services import build_services
from tests.fakes.service_answers import CROSSREF, OPENALEX, PUBMED, UNPAYWALL, Prepared, ServiceAnswers
from tests.fakes.service_records import DOI, TITLE, crossref_answer, openalex_work, pubmed_article
from tests.fakes.web_site import Visit

PAGE = "<!DOCTYPE html><html><body>Gateway time-out</body></html>"
BOMB = gzip.compress(b" " * 20_000_000)


def ask_crossref(answers: ServiceAnswers, *prepared: object) -> WorkRecord | None:
    answers.answer(CROSSREF, "/works/", *prepared)
    return answers.services().crossref.by_doi(DOI)


def short(visit: Visit) -> None:
    visit.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{")


@pytest.mark.parametrize(
    ("prepared", "sentence"),
    [
        (Prepared(PAGE, content_type="text/html"), "web page instead of a record"),
        (Prepared(PAGE), "web page instead of a record"),
        (Prepared('{"message": {"volume": NaN}}'), "not a whole record"),
        (Prepared('{"message": {"volume": Infinity}}'), "not a whole record"),
        (Prepared("[" * 100_000), "nested too deeply"),
        (Prepared('{"message": {"title": ["Wal'), "not a whole record"),
        (Prepared(b"\xff\xfe{\x00"), "not a whole record"),
        (Prepared('{"message": {"volume": ' + "9" * 5000 + "}}"), "not a whole record"),
        (Prepared(b""), "empty answer"),
        (Prepared("null"), "without a record"),
        (Prepared('{"message": []}'), "without a record"),
        (Prepared({"status": "failed", "message": [{"type": "x"}]}, "400 Bad Request"), "did not answer with a record"),
        (Prepared(PAGE, "403 Forbidden", "text/html"), "refuses to answer"),
        (Prepared(PAGE, "504 Gateway Time-out", "text/html"), "problem of its own"),
        (Prepared("", "302 Found"), "did not answer with a record"),
        (Prepared(BOMB, headers={"Content_Encoding": "gzip"}), "larger than 8 MB"),
        (Prepared(b"no gzip", headers={"Content_Encoding": "gzip"}), "incomplete or damaged"),
        (short, "incomplete or damaged"),
        (Visit.reset, "broke the connection off"),
    ],
)
def test_what_is_no_record_fails_in_words(answers: ServiceAnswers, prepared: object, sentence: str) -> None:
    with pytest.raises(ServiceFailed, match=sentence) as failed:
        ask_crossref(answers, prepared)
    assert (failed.value.provider, "Crossref" in failed.value.sentence) == (Provider.CROSSREF, True)
    assert failed.value.sentence.endswith(".")
    assert failed.value.next_step.endswith(".")


@pytest.mark.parametrize(
    "prepared",
    [Prepared("Resource not found.", "404 Not Found", "text/plain"), Prepared(PAGE, "404 Not Found", "text/html")],
)
def test_not_there_is_no_failure(answers: ServiceAnswers, prepared: Prepared) -> None:
    assert ask_crossref(answers, prepared) is None


@pytest.mark.parametrize(
    "content_type", ["text/plain", "text/html; charset=utf-8", "application/json; charset=latin-1", ""]
)
def test_a_record_under_a_wrong_type_or_charset_is_read(answers: ServiceAnswers, content_type: str) -> None:
    body = json.dumps(crossref_answer(title="Abendgänge"), ensure_ascii=False).encode()
    record = ask_crossref(answers, Prepared(body, content_type=content_type))
    assert record is not None
    assert record.title == "Abendgänge"


@pytest.mark.parametrize("charset", ["utf-16", "latin-1", "utf-8-sig"])
def test_a_record_in_its_declared_charset_is_read(answers: ServiceAnswers, charset: str) -> None:
    body = json.dumps(crossref_answer(title="Abendgänge"), ensure_ascii=False).encode(charset)
    record = ask_crossref(answers, Prepared(body, content_type=f"application/json; charset={charset}"))
    assert record is not None
    assert record.title == "Abendgänge"


def test_a_packed_record_is_read(answers: ServiceAnswers) -> None:
    body = gzip.compress(json.dumps(crossref_answer()).encode())
    record = ask_crossref(answers, Prepared(body, headers={"Content_Encoding": "gzip"}))
    assert record is not None
    assert record.title == TITLE


def test_trouble_that_passes_is_waited_out(answers: ServiceAnswers) -> None:
    slow = Prepared("", "429 Too Many", headers={"Retry_After": "3"})
    record = ask_crossref(answers, Prepared("oops", "500 Oops"), slow, crossref_answer())
    assert record is not None
    assert answers.internet.patience.waited.count(3.0) == 1
    assert [entry.status for entry in answers.internet.ledger] == [500, 429, 200]


def test_a_huge_retry_after_is_said_and_not_waited_for(answers: ServiceAnswers) -> None:
    with pytest.raises(ServiceFailed, match="takes no more requests for now; it asks to wait more than a day"):
        ask_crossref(answers, Prepared("", "429 Too Many", headers={"Retry_After": "999999999"}))
    assert (len(answers.asked), answers.internet.patience.waited) == (1, [])


def test_a_refusal_inside_an_ordinary_answer_is_one(answers: ServiceAnswers) -> None:
    refusal = Prepared({"error": "API rate limit exceeded", "count": "11"})
    answers.answer(PUBMED, "/entrez/eutils/efetch.fcgi", refusal)
    with pytest.raises(ServiceFailed, match="PubMed takes no more requests"):
        answers.services().pubmed.by_pmid("31000001")
    assert len(answers.asked) == 3
    answers.pubmed(pubmed_article())
    answers.answer(
        PUBMED, "/entrez/eutils/esearch.fcgi", refusal, Prepared("<eSearchResult/>", content_type="text/xml")
    )
    assert answers.services().pubmed.search_words("sleep") == []


def test_a_used_up_budget_is_said_and_not_asked_again(answers: ServiceAnswers) -> None:
    body = {"error": "Rate limit exceeded", "message": "Insufficient budget. Resets at midnight UTC."}
    answers.answer(OPENALEX, "/works/", Prepared(body, "429 Too Many"))
    with pytest.raises(ServiceFailed, match="used up until midnight UTC"):
        answers.services().openalex.by_doi(DOI)
    assert len(answers.asked) == 1


def test_a_limit_per_second_is_waited_out(answers: ServiceAnswers) -> None:
    body = {"error": "Rate limit exceeded", "message": "More than 100 requests per second."}
    answers.answer(OPENALEX, "/works/", Prepared(body, "429 Too Many"), openalex_work())
    assert answers.services().openalex.by_doi(DOI) is not None


def test_a_wrong_key_and_a_wrong_address_are_named(answers: ServiceAnswers) -> None:
    answers.answer(PUBMED, "/", Prepared({"error": "API key invalid"}, "400 Bad Request"))
    answers.answer(UNPAYWALL, "/", Prepared({"error": True, "message": "email"}, "422 Unprocessable"))
    services = answers.services(ServiceAccess("nobody@example.org", "K3Y"))
    with pytest.raises(ServiceFailed, match="does not accept the key") as failed:
        services.pubmed.by_pmid("1")
    assert "K3Y" not in str(failed.value)
    with pytest.raises(ServiceFailed, match="does not accept the e-mail address"):
        services.unpaywall.by_doi(DOI)


@pytest.mark.parametrize(
    "body",
    [
        PAGE,
        "<PubmedArticleSet><PubmedArticle>",
        '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>',
        '<?xml version="1.0" encoding="nothing-known"?><a/>',
        "{}",
    ],
)
def test_xml_that_is_broken_or_hostile_fails_in_words(answers: ServiceAnswers, body: str) -> None:
    answers.answer(PUBMED, "/entrez/eutils/efetch.fcgi", Prepared(body, content_type="text/xml"))
    with pytest.raises(ServiceFailed, match="PubMed"):
        answers.services().pubmed.by_pmid("1")


def test_deep_xml_breaks_nothing(answers: ServiceAnswers) -> None:
    body = "<a>" * 20_000 + "</a>" * 20_000
    answers.answer(PUBMED, "/entrez/eutils/efetch.fcgi", Prepared(body, content_type="text/xml"))
    assert answers.services().pubmed.by_pmid("1") is None


def test_a_service_that_cannot_be_reached_is_named(answers: ServiceAnswers) -> None:
    del answers.internet.names[CROSSREF]
    with pytest.raises(ServiceFailed, match=r"Crossref: The name api\.crossref\.org was not found"):
        answers.services().crossref.by_doi(DOI)


def test_cancel_is_no_failure_of_the_service(answers: ServiceAnswers) -> None:
    with pytest.raises(Cancelled):
        answers.services(is_cancelled=lambda: True).crossref.by_doi(DOI)


def test_offline_nobody_is_asked(answers: ServiceAnswers) -> None:
    services = build_services(answers.client(is_offline=True), ServiceAccess())
    with pytest.raises(NotReached, match="--offline"):
        services.crossref.by_doi(DOI)
    assert (answers.asked, answers.internet.ledger) == ([], [])
