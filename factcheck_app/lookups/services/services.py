"""All services on one line: built once for a review, or for none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from factcheck_app.lookups.services.crossref import Crossref
from factcheck_app.lookups.services.datacite import DataCite
from factcheck_app.lookups.services.europe_pmc import EuropePmc
from factcheck_app.lookups.services.openalex import OpenAlex
from factcheck_app.lookups.services.pmc_ids import PmcIds
from factcheck_app.lookups.services.pubmed import PubMed
from factcheck_app.lookups.services.registration_agency import RegistrationAgency
from factcheck_app.lookups.services.service_access import ServiceAccess
from factcheck_app.lookups.services.service_line import ServiceLine
from factcheck_app.lookups.services.unpaywall import Unpaywall
from factcheck_app.web.http_client import HttpClient


@dataclass(frozen=True, slots=True)
class Services:
    """An adapter for each service. Every question raises ServiceFailed where the service cannot answer it."""

    crossref: Crossref
    pubmed: PubMed
    europe_pmc: EuropePmc
    openalex: OpenAlex
    unpaywall: Unpaywall
    datacite: DataCite
    registration_agency: RegistrationAgency
    pmc_ids: PmcIds


def build_services(
    client: HttpClient,
    access: ServiceAccess,
    review_id: str | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Services:
    """Services that ask through this client, at its pace, with what the reviewer gave; nothing is asked here."""
    line = ServiceLine(client, access, review_id, is_cancelled)
    return Services(
        crossref=Crossref(line),
        pubmed=PubMed(line),
        europe_pmc=EuropePmc(line),
        openalex=OpenAlex(line),
        unpaywall=Unpaywall(line),
        datacite=DataCite(line),
        registration_agency=RegistrationAgency(line),
        pmc_ids=PmcIds(line),
    )
