"""What the look-ups ask of the services; the adapters in `services/` fit."""

from __future__ import annotations

from typing import Protocol

from factcheck_app.domain.work import WorkRecord


class AsksByDoi(Protocol):
    """Works by DOI: None where the service knows no such work; raises NotReached where it does not answer."""

    def by_doi(self, doi: str) -> WorkRecord | None: ...


class RegisteredJournal(Protocol):
    """A journal's name and ISSNs as registered."""

    @property
    def name(self) -> str: ...

    @property
    def issns(self) -> tuple[str, ...]: ...


class AsksCrossref(AsksByDoi, Protocol):
    """Crossref: also by the publisher's item identifier, and by title; a journal by its ISSN."""

    def by_pii(self, pii: str) -> WorkRecord | None: ...

    def search(self, title: str, author: str | None = None, year: int | None = None) -> list[WorkRecord]: ...

    def journal(self, issn: str) -> RegisteredJournal | None: ...


class AsksPubMed(AsksByDoi, Protocol):
    """PubMed: also by PMID and by the publisher's item identifier; all publications of a registered trial."""

    def by_pmid(self, pmid: str) -> WorkRecord | None: ...

    def by_pii(self, pii: str) -> WorkRecord | None: ...

    def by_trial(self, number: str) -> list[WorkRecord]: ...


class AsksEuropePmc(AsksByDoi, Protocol):
    """Europe PMC: also by PMID and PMCID."""

    def by_pmid(self, pmid: str) -> WorkRecord | None: ...

    def by_pmcid(self, pmcid: str) -> WorkRecord | None: ...


class AsksUnpaywall(AsksByDoi, Protocol):
    """Unpaywall, which answers only those who leave an e-mail address."""

    @property
    def can_be_asked(self) -> bool: ...


class RegisteredDoi(Protocol):
    """A DOI with the name of its agency; empty where the DOI does not exist."""

    @property
    def agency(self) -> str: ...


class AsksAgencies(Protocol):
    """The resolver of all DOIs. None where it does not say."""

    def of(self, doi: str) -> RegisteredDoi | None: ...


class AskedServices(Protocol):
    """Every service that a look-up may ask."""

    @property
    def crossref(self) -> AsksCrossref: ...

    @property
    def pubmed(self) -> AsksPubMed: ...

    @property
    def europe_pmc(self) -> AsksEuropePmc: ...

    @property
    def openalex(self) -> AsksByDoi: ...

    @property
    def unpaywall(self) -> AsksUnpaywall: ...

    @property
    def datacite(self) -> AsksByDoi: ...

    @property
    def registration_agency(self) -> AsksAgencies: ...
