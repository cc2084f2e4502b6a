"""What look-ups work with: the stores, and services that ask through the one client or, where that is off, nobody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from factcheck_app.lookups.asked_services import (
    AskedServices,
    AsksAgencies,
    AsksByDoi,
    AsksCrossref,
    AsksEuropePmc,
    AsksPubMed,
    AsksUnpaywall,
)
from factcheck_app.lookups.services.service_access import ServiceAccess
from factcheck_app.storage.lookup_store import LookupStore
from factcheck_app.storage.retraction_watch_store import RetractionWatchStore
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.source_fact_store import SourceFactStore
from factcheck_app.storage.source_text_store import SourceTextStore
from factcheck_app.web.http_client import HttpClient
from factcheck_app.workflow.kept_agency import KeptAgency
from factcheck_app.workflow.kept_answers import KeptAnswers

if TYPE_CHECKING:
    from factcheck_app.lookups.services.services import Services


@dataclass(frozen=True, slots=True)
class LookUpDesk:
    """Built once. `read_access` is asked at each look-up for the reviewer's e-mail address and keys."""

    reviews: ReviewStore
    facts: SourceFactStore
    texts: SourceTextStore
    answers: LookupStore
    retractions: RetractionWatchStore
    client: HttpClient
    read_access: Callable[[], ServiceAccess]

    def services(self, review_id: str | None, is_cancelled: Callable[[], bool] | None) -> Services:
        """Services that may be asked; every request stands in the ledger with this review."""
        # slow to import, and most days at the desk ask nobody
        from factcheck_app.lookups.services.services import build_services

        return build_services(self.client, self.read_access(), review_id, is_cancelled)

    def asked(self, services: Services, now: datetime) -> AskedServices:
        """The same with kept answers of the resolver of DOIs."""
        return _with_agency(services, KeptAgency(services.registration_agency, self.answers, now))

    def silent(self, now: datetime) -> AskedServices:
        """Services that refuse every question, and a resolver that knows what it once was asked."""
        from factcheck_app.lookups.services.services import build_services

        nobody = build_services(HttpClient(lambda entry: None, is_offline=True), self.read_access())
        return _with_agency(nobody, KeptAgency(nobody.registration_agency, self.answers, now, is_any_age=True))

    def kept(self, now: datetime) -> KeptAnswers:
        """The answers that are kept, as they count at this time."""
        return KeptAnswers(self.answers, now)


@dataclass(frozen=True, slots=True)
class _Asked:
    crossref: AsksCrossref
    pubmed: AsksPubMed
    europe_pmc: AsksEuropePmc
    openalex: AsksByDoi
    unpaywall: AsksUnpaywall
    datacite: AsksByDoi
    registration_agency: AsksAgencies


def _with_agency(services: Services, agency: AsksAgencies) -> AskedServices:
    return _Asked(
        crossref=services.crossref,
        pubmed=services.pubmed,
        europe_pmc=services.europe_pmc,
        openalex=services.openalex,
        unpaywall=services.unpaywall,
        datacite=services.datacite,
        registration_agency=agency,
    )
