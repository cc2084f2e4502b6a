"""Each service is asked what it can know, in order, and one that fails hides no other."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from factcheck_app.domain.errors import Cancelled
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import Author, OpenCopy, Provider, WorkRecord
from factcheck_app.lookups.call_plan import look_up_source
from factcheck_app.lookups.source_inquiry import Question
from tests.fakes.works import ROWAN, TITLE, Agencies, ListedServices, ListedWorks, record_of

DOI = "10.5555/rest.2019.7"
BY_DOI = Source(1, "Rowan 2019", doi=DOI)
IN_PUBMED = record_of(Provider.PUBMED, pmid="31000001")
REFERENCE = Source(1, f"Rowan A, Birch B. {TITLE}. J Rest. 2019;4:1-9.", title=TITLE, year=2019)


def providers(records: tuple[WorkRecord, ...]) -> list[Provider]:
    return [record.provider for record in records]


def test_a_doi_is_asked_of_every_service_that_knows_works() -> None:
    services = ListedServices(ListedWorks((ROWAN,)), ListedWorks((IN_PUBMED,)))
    found = look_up_source(BY_DOI, services)
    assert providers(found.records) == [Provider.CROSSREF, Provider.PUBMED]
    assert [(one.provider, one.knows_none) for one in found.unanswered] == [
        (Provider.EUROPE_PMC, True),
        (Provider.OPENALEX, True),
        (Provider.UNPAYWALL, True),
    ]


def test_a_service_that_fails_is_named_and_hides_no_other() -> None:
    services = ListedServices(ListedWorks(is_down=True), ListedWorks((IN_PUBMED,)))
    found = look_up_source(BY_DOI, services)
    assert providers(found.records) == [Provider.PUBMED]
    assert (found.unanswered[0].provider, found.unanswered[0].knows_none) == (Provider.CROSSREF, False)
    assert services.crossref.asked == [DOI]


def test_what_pubmed_knows_of_a_pmid_leads_to_crossref() -> None:
    services = ListedServices(ListedWorks((ROWAN,)), ListedWorks((IN_PUBMED,)))
    found = look_up_source(Source(1, "a link", pmid="31000001"), services)
    assert providers(found.records) == [Provider.PUBMED, Provider.CROSSREF]


def test_a_pmcid_leads_over_europe_pmc_to_the_others() -> None:
    ours = record_of(Provider.EUROPE_PMC, pmcid="PMC7000001", pmid="31000001")
    services = ListedServices(ListedWorks((ROWAN,)), ListedWorks((IN_PUBMED,)), ListedWorks((ours,)))
    found = look_up_source(Source(1, "a link", pmcid="PMC7000001"), services)
    assert set(providers(found.records)) == {Provider.EUROPE_PMC, Provider.CROSSREF, Provider.PUBMED}


def test_a_pii_is_tried_as_the_doi_of_its_printed_form_and_checked_by_its_journal() -> None:
    printed = record_of(doi="10.1016/s0140-6736(97)11096-0", issns=("0140-6736",))
    source = Source(1, "a link", pii="S0140673697110960")
    assert look_up_source(source, ListedServices(ListedWorks((printed,)))).records == (printed,)
    other = replace(printed, issns=("1234-5679",))
    assert look_up_source(source, ListedServices(ListedWorks((other,)))).records == ()


def test_a_reference_without_identifier_is_found_by_title_author_and_year() -> None:
    services = ListedServices(ListedWorks((ROWAN,)), ListedWorks((IN_PUBMED,)))
    assert providers(look_up_source(REFERENCE, services).records) == [Provider.CROSSREF, Provider.PUBMED]


@pytest.mark.parametrize(
    "found", [replace(ROWAN, year=2015), replace(ROWAN, authors=(Author("Elm", "Eve"),)), replace(ROWAN, title="Tea")]
)
def test_what_is_only_alike_is_a_candidate(found: WorkRecord) -> None:
    result = look_up_source(REFERENCE, ListedServices(ListedWorks((found,))))
    assert (result.records, result.candidates) == ((), (found,))


def test_two_works_that_agree_are_candidates() -> None:
    copy = replace(ROWAN, doi="10.5555/copy")
    result = look_up_source(REFERENCE, ListedServices(ListedWorks((ROWAN, copy))))
    assert (result.records, result.candidates) == ((), (ROWAN, copy))


def test_a_pmid_that_is_another_work_s_is_not_merged() -> None:
    other = record_of(Provider.PUBMED, doi="10.5555/other", pmid="31000002", title="Tea")
    services = ListedServices(ListedWorks((ROWAN,)), ListedWorks((other,)))
    found = look_up_source(replace(BY_DOI, pmid="31000002"), services)
    assert (providers(found.records), found.candidates) == ([Provider.CROSSREF], (other,))
    assert any("another work" in one.why for one in found.unanswered)


def test_kept_answers_are_not_asked_for_again() -> None:
    services = ListedServices(ListedWorks((ROWAN,)))
    kept = {Question(Provider.CROSSREF, "doi", DOI): (ROWAN,)}
    found = look_up_source(BY_DOI, services, known=kept.get)
    assert providers(found.records) == [Provider.CROSSREF]
    assert services.crossref.asked == []
    assert Question(Provider.CROSSREF, "doi", DOI) not in dict(found.answers)


def test_what_a_service_said_before_counts_while_it_does_not_answer() -> None:
    kept = {Question(Provider.CROSSREF, "doi", DOI): (ROWAN,)}
    found = look_up_source(BY_DOI, ListedServices(ListedWorks(is_down=True)), last_known=kept.get)
    assert providers(found.records) == [Provider.CROSSREF]
    assert found.unanswered[0].provider is Provider.CROSSREF


def test_no_such_work_is_an_answer_worth_keeping() -> None:
    answers = dict(look_up_source(BY_DOI, ListedServices()).answers)
    assert answers[Question(Provider.CROSSREF, "doi", DOI)] == ()


def test_unpaywall_is_asked_only_where_no_copy_is_known_and_an_address_was_given() -> None:
    copied = replace(ROWAN, copies=(OpenCopy("https://example.org/a.pdf", Provider.CROSSREF),))
    for works, unpaywall, asked in (
        ((ROWAN,), ListedWorks(), [DOI]),
        ((copied,), ListedWorks(), []),
        ((ROWAN,), ListedWorks(can_be_asked=False), []),
    ):
        look_up_source(BY_DOI, ListedServices(ListedWorks(works), unpaywall=unpaywall))
        assert unpaywall.asked == asked


def test_datacite_is_asked_for_its_own_dois_alone() -> None:
    data = record_of(Provider.DATACITE)
    services = ListedServices(datacite=ListedWorks((data,)), registration_agency=Agencies({DOI: "DataCite"}))
    assert look_up_source(BY_DOI, services).records == (data,)
    nowhere = ListedServices(datacite=ListedWorks((data,)))
    found = look_up_source(BY_DOI, nowhere)
    assert found.is_unknown
    assert nowhere.datacite.asked == []
    assert any("does not exist" in one.why for one in found.unanswered)


def test_a_doi_of_another_agency_is_not_unknown() -> None:
    services = ListedServices(registration_agency=Agencies({DOI: "mEDRA"}))
    found = look_up_source(BY_DOI, services)
    assert not found.is_unknown
    assert any("mEDRA" in one.why for one in found.unanswered)
    assert services.datacite.asked == []


def test_cancelling_asks_nobody_else() -> None:
    services = ListedServices(ListedWorks((ROWAN,)))
    with pytest.raises(Cancelled):
        look_up_source(BY_DOI, services, is_cancelled=lambda: True)
    assert services.crossref.asked == []


def test_a_source_without_a_name_asks_nobody() -> None:
    services = ListedServices(ListedWorks((ROWAN,)))
    assert look_up_source(Source(1, "a link", url="https://example.org/blog"), services).records == ()
    assert services.crossref.asked == []


def test_a_doi_that_follows_from_an_address_counts_where_crossref_knows_it() -> None:
    known = record_of(doi="10.1038/npp.2017.194")
    source = Source(1, "a link", url="https://www.nature.com/articles/npp2017194")
    assert look_up_source(source, ListedServices(ListedWorks((known,)))).records == (known,)
    assert look_up_source(source, ListedServices()).records == ()


def test_crossref_s_newer_doi_takes_the_place_of_the_old_one() -> None:
    @dataclass
    class Renaming(ListedWorks):
        def by_doi(self, doi: str) -> WorkRecord | None:
            return super().by_doi(DOI)

    pubmed = ListedWorks((IN_PUBMED,))
    found = look_up_source(Source(1, "a link", doi="10.5555/old"), ListedServices(Renaming((ROWAN,)), pubmed))
    assert providers(found.records) == [Provider.CROSSREF, Provider.PUBMED]
    assert pubmed.asked == [DOI]
