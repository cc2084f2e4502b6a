"""What is told before anything is sent is what the look-up then asks by."""

from __future__ import annotations

from factcheck_app.domain.source import Source
from factcheck_app.workflow.planned_requests import plan_look_up, plan_search, sent_of
from tests.fakes.reviews import make_review


def test_every_service_is_named_with_its_host_and_unpaywall_only_where_it_is_asked() -> None:
    review = make_review(())
    plan = plan_look_up(review, [1])
    hosts = {service.name: service.host for service in plan.services}
    assert hosts["Crossref"] == "api.crossref.org"
    assert hosts["PubMed"] == "eutils.ncbi.nlm.nih.gov"
    assert "Unpaywall" not in hosts
    assert "Unpaywall" in {service.name for service in plan_look_up(review, [1], "ana@example.org").services}
    assert [source.number for source in plan.sources] == [1]
    assert [service.name for service in plan_search().services] == ["PubMed", "Europe PMC"]


def test_identifiers_go_before_a_title_and_a_title_before_nothing() -> None:
    assert list(sent_of(Source(1, "x", doi="10.5555/a", pmid="31"))) == ["DOI 10.5555/a", "PMID 31"]
    assert list(sent_of(Source(1, "x", title="Naps", year=2019))) == ["title “Naps”, 2019"]
    assert list(sent_of(Source(1, "x", url="https://example.org/a"))) == []


def test_a_registered_trial_is_asked_for_by_its_number_alone() -> None:
    trial = Source(1, "NCT01234567", url="https://clinicaltrials.gov/study/NCT01234567", title="Naps")
    assert list(sent_of(trial)) == ["trial NCT01234567"]
