"""Tests of the identity check: what the draft says beside what the record says."""

from __future__ import annotations

from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Source
from factcheck_app.gui.sources.identity import IdentityRow, identity_rows
from tests.fakes.known_work import make_work


def rows(**known: object) -> dict[str, IdentityRow]:
    source = Source(1, **{"as_written": "https://doi.org/10.5555/rest.2021.1", **known}, work=make_work())  # type: ignore[arg-type]
    return {row.field: row for row in identity_rows(source)}


def test_a_bare_link_names_nothing_so_that_nothing_differs() -> None:
    found = rows()
    assert {row.draft for row in found.values()} == {"not named"}
    assert {row.differs for row in found.values()} == {None}


def test_the_journal_of_the_draft_differs_where_a_flag_says_so() -> None:
    flags = (Flag("journal_mismatch", "Another journal."), Flag("review_as_trial", "A review."))
    found = rows(journal_named="Annals of Rest", flags=flags)
    assert (found["Journal"].draft, found["Journal"].differs) == ("Annals of Rest", True)
    assert (found["Kind of work"].draft, found["Kind of work"].differs) == ("a study", True)


def test_a_year_that_is_one_apart_agrees() -> None:
    assert rows(as_written="Rest I. Walks before bed at home. 2020.")["Year"].differs is False
    assert rows(as_written="Rest I. Walks before bed at home. 2017.")["Year"].differs is True


def test_the_issn_of_the_draft_is_the_one_in_its_link() -> None:
    found = rows(url="https://example.org/pii/S1234567921000017", issn="1234-5679")
    assert (found["ISSN"].draft, found["ISSN"].differs) == ("1234-5679", False)


def test_without_a_record_there_is_nothing_to_check() -> None:
    assert identity_rows(Source(1, "x")) == []
