"""Every service is asked in its own way, at its pace, with nothing but what the reviewer gave."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from urllib.parse import unquote

import pytest

from factcheck_app.lookups.services.service_access import ServiceAccess
from factcheck_app.lookups.services.service_answer import ServiceFailed
from factcheck_app.lookups.services.services import Services, build_services
from tests.fakes.service_answers import CROSSREF, DATACITE, HOSTS, OPENALEX, Prepared, ServiceAnswers
from tests.fakes.service_records import DOI, crossref_answer

NCBI_KEY, OPENALEX_KEY = "ncbi-k3y-7f", "openalex-k3y-9a"
ACCESS = ServiceAccess("reviewer@example.org", NCBI_KEY, OPENALEX_KEY)
QUESTIONS: list[Callable[[Services], object]] = [
    lambda services: services.crossref.by_doi(DOI),
    lambda services: services.crossref.search("Evening walks", "Muster", 2019),
    lambda services: services.pubmed.by_doi(DOI),
    lambda services: services.pubmed.by_pmid("31000001"),
    lambda services: services.europe_pmc.by_doi(DOI),
    lambda services: services.openalex.by_doi(DOI),
    lambda services: services.unpaywall.by_doi(DOI),
    lambda services: services.datacite.by_doi(DOI),
    lambda services: services.registration_agency.of(DOI),
    lambda services: services.pmc_ids.of(DOI),
]


def test_keys_are_sent_to_their_service_alone(answers: ServiceAnswers) -> None:
    services = answers.services(ACCESS)
    for ask in QUESTIONS:
        ask(services)
    assert {asked.partition("/")[0] for asked in answers.asked if NCBI_KEY in asked} == {"eutils.ncbi.nlm.nih.gov"}
    assert {asked.partition("/")[0] for asked in answers.asked if OPENALEX_KEY in asked} == {OPENALEX}


@pytest.mark.parametrize("status", ["404 Not Found", "403 Forbidden", "500 Oops", "429 Too Many", "302 Found"])
def test_keys_stand_in_no_ledger_no_error_and_no_log(
    answers: ServiceAnswers, caplog: pytest.LogCaptureFixture, status: str
) -> None:
    caplog.set_level(logging.DEBUG)
    for host in HOSTS:
        answers.answer(host, "/", lambda visit: visit.answer(status, b"no", Location=visit.path.replace("/", "/x", 1)))
    said = []
    for ask in QUESTIONS:
        try:
            said.append(str(ask(answers.services(ACCESS))))
        except ServiceFailed as failed:
            said.append(f"{failed} {failed!r} {failed.args}")
    shown = unquote(f"{said}{answers.internet.ledger}{caplog.text}{ACCESS!r}")
    assert NCBI_KEY not in shown
    assert OPENALEX_KEY not in shown
    assert any(NCBI_KEY in asked for asked in answers.asked)
    assert "reviewer@example.org" in shown


def test_without_access_nothing_of_it_is_sent(answers: ServiceAnswers) -> None:
    answers.services().pubmed.by_doi(DOI)
    answers.services().openalex.by_doi(DOI)
    assert [asked for asked in answers.asked if "email" in asked or "key" in asked] == []
    with pytest.raises(ServiceFailed, match="leave an e-mail address"):
        answers.services().unpaywall.by_doi(DOI)


def test_each_request_is_noted_for_its_review_with_its_reason(answers: ServiceAnswers) -> None:
    answers.services(review_id="r7").crossref.by_doi(DOI)
    (entry,) = answers.internet.ledger
    assert (entry.host, entry.review_id, entry.why) == (CROSSREF, "r7", f"Crossref's record of {DOI}")


def test_one_pace_holds_for_all_reviews(answers: ServiceAnswers) -> None:
    client = answers.client()
    for review in ("r1", "r2"):
        build_services(client, ACCESS, review).crossref.by_doi(DOI)
    assert answers.internet.patience.waited == [0.5]


def test_a_key_quickens_the_pace(answers: ServiceAnswers) -> None:
    services = answers.services(ACCESS)
    services.pubmed.by_pmid("1")
    services.pubmed.by_pmid("2")
    assert answers.internet.patience.waited == [0.125]


def test_several_threads_may_ask_at_once(answers: ServiceAnswers) -> None:
    answers.answer(CROSSREF, "/works/", crossref_answer())
    services = answers.services()
    found: list[object] = []
    threads = [threading.Thread(target=lambda: found.append(services.crossref.by_doi(DOI))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(found), len(answers.internet.ledger)) == (4, 4)


def test_a_failing_service_hides_no_other(answers: ServiceAnswers) -> None:
    answers.answer(DATACITE, "/", Prepared("", "500 Oops"))
    services = answers.services()
    with pytest.raises(ServiceFailed, match="DataCite"):
        services.datacite.by_doi(DOI)
    assert services.openalex.by_doi(DOI) is None
