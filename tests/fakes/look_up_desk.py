"""A desk that looks up the fixed review's sources: a database of the test's own, the services on this computer."""

from __future__ import annotations

from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.lookups.services.service_access import ServiceAccess
from factcheck_app.storage.lookup_store import LookupStore
from factcheck_app.storage.retraction_watch_store import RetractionWatchStore
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.source_fact_store import SourceFactStore
from factcheck_app.storage.source_text_store import SourceTextStore
from factcheck_app.web.http_client import HttpClient
from factcheck_app.workflow.look_up_desk import LookUpDesk
from tests.fakes.service_answers import CROSSREF, EUROPE_PMC, OPENALEX, ServiceAnswers
from tests.fakes.service_records import (
    crossref_answer,
    europe_pmc_list,
    europe_pmc_result,
    openalex_work,
    pubmed_article,
    update,
)

# the first two sources of `make_review`
TRIAL = "10.5555/rest.2021.7"
TRIAL_TITLE = "Evening walks and the time to fall asleep: a randomised trial"
COHORT = "10.5555/rao.2019"
COHORT_TITLE = "Sleep & pressure: a cohort"
COHORT_PMID = "31000001"


def make_desk(database: ReviewDatabase, client: HttpClient, access: ServiceAccess | None = None) -> LookUpDesk:
    """Look-ups on this database through this client."""
    return LookUpDesk(
        reviews=ReviewStore(database),
        facts=SourceFactStore(database),
        texts=SourceTextStore(database),
        answers=LookupStore(database),
        retractions=RetractionWatchStore(database),
        client=client,
        read_access=lambda: access or ServiceAccess(),
    )


def lay_out_works(services: ServiceAnswers, *, is_retracted: bool = True) -> None:
    """The trial is at Crossref (retracted) and OpenAlex, the cohort at Crossref, PubMed and Europe PMC; no more is."""
    notices = [update("retraction", "10.5555/rest.notice", source="retraction-watch")] if is_retracted else []
    trial = crossref_answer(TRIAL, TRIAL_TITLE, updated_by=notices)
    services.answer(CROSSREF, "/works/10.5555%2Frest.2021.7", trial)
    services.answer(CROSSREF, "/works/10.5555%2Frao.2019", crossref_answer(COHORT, COHORT_TITLE))
    services.answer(OPENALEX, "/works/doi:10.5555/rest.2021.7", openalex_work(TRIAL, TRIAL_TITLE, ids={}))
    kinds = ("Observational Study", "Journal Article")
    services.pubmed(pubmed_article(COHORT_PMID, f"{COHORT_TITLE}.", doi=COHORT, types=kinds, mesh=("Humans",)))
    cohort = europe_pmc_result(COHORT, COHORT_TITLE, pubTypeList={"pubType": list(kinds)})
    services.answer(EUROPE_PMC, "/", europe_pmc_list(cohort))


def hosts_of(ledger: list[LedgerEntry]) -> set[str]:
    """Who was asked."""
    return {entry.host for entry in ledger}
