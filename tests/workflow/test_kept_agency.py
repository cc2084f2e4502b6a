"""The resolver of DOIs is asked once for each."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from factcheck_app.storage.lookup_store import LookupStore
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.workflow.kept_agency import KeptAgency
from tests.fakes.known_work import ASKED


@dataclass(frozen=True)
class Named:
    agency: str


@dataclass
class Resolver:
    """Knows one DOI; remembers what it was asked."""

    asked: list[str] = field(default_factory=list)

    def of(self, doi: str) -> Named | None:
        self.asked.append(doi)
        return Named("DataCite" if doi == "10.5555/data" else "")


def agency_of(kept: KeptAgency, doi: str) -> str | None:
    found = kept.of(doi)
    return None if found is None else found.agency


def test_an_agency_is_asked_for_once_a_month(library: ReviewDatabase) -> None:
    resolver, store = Resolver(), LookupStore(library)
    for days in (0, 29, 40):
        assert agency_of(KeptAgency(resolver, store, ASKED + timedelta(days=days)), "10.5555/data") == "DataCite"
    assert len(resolver.asked) == 2


def test_a_doi_that_does_not_exist_may_exist_tomorrow(library: ReviewDatabase) -> None:
    resolver, store = Resolver(), LookupStore(library)
    for hours in (0, 20, 50):
        assert agency_of(KeptAgency(resolver, store, ASKED + timedelta(hours=hours)), "10.5555/new") == ""
    assert len(resolver.asked) == 2
    later = KeptAgency(resolver, store, ASKED + timedelta(days=99), is_any_age=True)
    assert agency_of(later, "10.5555/NEW") == ""
    assert len(resolver.asked) == 2
