"""Says what a look-up, a search or a re-check will send and to whom, before the reviewer lets it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from factcheck_app.domain.identifier import IdentifierKind
from factcheck_app.domain.identifiers import find_identifiers
from factcheck_app.domain.planned_request import AskedService, PlannedRequests, PlannedSource
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Source
from factcheck_app.lookups.further_questions import trial_number_of


def plan_look_up(review: Review, numbers: Sequence[int] | None = None, email: str = "") -> PlannedRequests:
    """What is sent to look up the sources of these numbers, else all."""
    wanted = review.sources if numbers is None else [review.source(number) for number in numbers]
    sources = tuple(PlannedSource(source.number, tuple(sent_of(source))) for source in wanted)
    return PlannedRequests(_services(email), sources, email)


def plan_recheck(email: str = "") -> PlannedRequests:
    """Whom a re-check of the library asks."""
    return PlannedRequests(_services(email), (), email)


def plan_search(email: str = "") -> PlannedRequests:
    """Whom a search asks."""
    from factcheck_app.lookups.services import europe_pmc, pubmed

    told = "the words of the query"
    services = tuple(
        AskedService(service.name, _host(service.root), told) for service in (pubmed.SERVICE, europe_pmc.SERVICE)
    )
    return PlannedRequests(services, (), email)


def sent_of(source: Source) -> Iterator[str]:
    """The identifiers of a source, else the DOI that its address lets expect, else the title that the draft gives."""
    named = [
        f"{name} {value}"
        for name, value in (
            ("DOI", source.doi),
            ("PMID", source.pmid),
            ("PMCID", source.pmcid),
            ("PII", source.pii),
        )
        if value
    ]
    if named:
        yield from named
        return
    trial = trial_number_of(source)
    if trial is not None:
        yield f"trial {trial}"
        return
    probable = (one for one in find_identifiers(source.url or "") if one.kind is IdentifierKind.DOI)
    yield from (f"DOI {one.value}" for one in probable)
    if source.title:
        year = f", {source.year}" if source.year else ""
        yield f"title “{source.title}”{year}"


def _services(email: str) -> tuple[AskedService, ...]:
    # slow to import, and most days at the desk ask nobody
    from factcheck_app.lookups.services import (
        crossref,
        datacite,
        europe_pmc,
        openalex,
        pubmed,
        registration_agency,
        unpaywall,
    )

    asked = [
        (crossref.SERVICE, "DOI, PII, title or ISSN"),
        (pubmed.SERVICE, "PMID, DOI, PII or trial number"),
        (europe_pmc.SERVICE, "DOI, PMID or PMCID"),
        (openalex.SERVICE, "DOI"),
        *([(unpaywall.SERVICE, "DOI")] if email else []),
        (registration_agency.SERVICE, "a DOI that Crossref does not know"),
        (datacite.SERVICE, "a DOI that is registered there"),
    ]
    return tuple(AskedService(service.name, _host(service.root), told) for service, told in asked)


def _host(root: str) -> str:
    return urlsplit(root).hostname or ""
