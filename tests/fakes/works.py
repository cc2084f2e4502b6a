"""Records and works of our own writing, and services that answer from a list."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from factcheck_app.domain.errors import NotReached
from factcheck_app.domain.work import Author, Provider, Work, WorkRecord
from factcheck_app.lookups.records.merging import merge_records

ASKED = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
TITLE = "Evening walks and the sleep of shift workers: a randomised controlled trial"
ROWAN = WorkRecord(
    Provider.CROSSREF,
    ASKED,
    doi="10.5555/rest.2019.7",
    title=TITLE,
    authors=(Author("Rowan", "Ada"), Author("Birch", "Ben")),
    journal="Journal of Rest",
    issns=("1234-5679",),
    year=2019,
    types=("journal-article",),
)


def record_of(provider: Provider = Provider.CROSSREF, **known: Any) -> WorkRecord:
    """A record of the walking trial by this service, with these fields instead."""
    return replace(ROWAN, provider=provider, **known)


def work_of(*records: WorkRecord) -> Work:
    """The work merged from these records, checked when they were asked for."""
    return merge_records(records, (), ASKED)


@dataclass(frozen=True)
class ListedJournal:
    """A journal that Crossref knows."""

    name: str
    issns: tuple[str, ...]


@dataclass
class ListedWorks:
    """A service that knows the listed works; it does not answer where `is_down`, and remembers what it was asked."""

    works: tuple[WorkRecord, ...] = ()
    is_down: bool = False
    can_be_asked: bool = True
    asked: list[str] = field(default_factory=list)
    journals: tuple[ListedJournal, ...] = ()

    def by_doi(self, doi: str) -> WorkRecord | None:
        return self._first("doi", doi)

    def by_pmid(self, pmid: str) -> WorkRecord | None:
        return self._first("pmid", pmid)

    def by_pmcid(self, pmcid: str) -> WorkRecord | None:
        return self._first("pmcid", pmcid)

    def by_pii(self, pii: str) -> WorkRecord | None:
        return self._first("pii", pii)

    def search(self, title: str, author: str | None = None, year: int | None = None) -> list[WorkRecord]:
        self._ask(title)
        return list(self.works)

    def by_trial(self, number: str) -> list[WorkRecord]:
        self._ask(number)
        return [work for work in self.works if number in work.trial_numbers]

    def journal(self, issn: str) -> ListedJournal | None:
        self._ask(issn)
        return next((journal for journal in self.journals if issn in journal.issns), None)

    def _first(self, kind: str, value: str) -> WorkRecord | None:
        self._ask(value)
        return next((work for work in self.works if getattr(work, kind) == value), None)

    def _ask(self, value: str) -> None:
        self.asked.append(value)
        if self.is_down:
            raise NotReached("It does not answer.", "Try again later.")


@dataclass
class Registered:
    """A DOI and its agency."""

    agency: str


@dataclass
class Agencies:
    """The resolver of DOIs, with the agency of each that exists."""

    agencies: dict[str, str] = field(default_factory=dict)

    def of(self, doi: str) -> Registered | None:
        return Registered(self.agencies.get(doi, ""))


@dataclass
class ListedServices:
    """All services; those that are not given know nothing."""

    crossref: ListedWorks = field(default_factory=ListedWorks)
    pubmed: ListedWorks = field(default_factory=ListedWorks)
    europe_pmc: ListedWorks = field(default_factory=ListedWorks)
    openalex: ListedWorks = field(default_factory=ListedWorks)
    unpaywall: ListedWorks = field(default_factory=ListedWorks)
    datacite: ListedWorks = field(default_factory=ListedWorks)
    registration_agency: Agencies = field(default_factory=Agencies)
