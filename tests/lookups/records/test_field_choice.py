"""The value with the most weight is shown, with its origin, and the others beside it."""

from __future__ import annotations

from datetime import timedelta

from factcheck_app.domain.work import FieldOrigin, Provider, WorkRecord
from factcheck_app.lookups.records.field_choice import Chosen, choose, first_of, in_order
from tests.fakes.works import ASKED, record_of


def year(*records: WorkRecord) -> Chosen[int]:
    return choose("year", records, lambda one: one.year, lambda one, other: one == other)


def test_agreement_has_all_its_origins_and_the_oldest_time() -> None:
    older = record_of(Provider.PUBMED, fetched_at=ASKED - timedelta(days=3))
    chosen = year(record_of(), older)
    assert chosen.origin == FieldOrigin("year", (Provider.CROSSREF, Provider.PUBMED), ASKED - timedelta(days=3))
    assert chosen.conflict is None


def test_two_against_one_win_and_the_other_is_shown() -> None:
    chosen = year(record_of(year=2018), record_of(Provider.PUBMED), record_of(Provider.OPENALEX))
    assert chosen.value == 2019
    assert chosen.conflict is not None
    assert chosen.conflict.values == (("PubMed", "2019"), ("OpenAlex", "2019"), ("Crossref", "2018"))


def test_what_is_only_passed_on_has_no_weight_of_its_own() -> None:
    records = [record_of(), record_of(Provider.PUBMED, year=2018), record_of(Provider.EUROPE_PMC, year=2018)]
    assert year(*records).value == 2019


def test_nothing_said_is_nothing_chosen() -> None:
    assert year(record_of(year=None)) == Chosen(None)
    assert first_of("pages", [record_of()], lambda one: one.pages) == Chosen(None)


def test_the_trusted_service_spells_a_field() -> None:
    records = [record_of(Provider.OPENALEX, pages="1-9"), record_of(pages="1–9")]
    assert in_order(records)[0].provider is Provider.CROSSREF
    assert first_of("pages", records, lambda one: one.pages).value == "1–9"
