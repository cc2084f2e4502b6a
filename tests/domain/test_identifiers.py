"""Identifiers in prose: all that are there, none that is not."""

from __future__ import annotations

import pytest

from factcheck_app.domain.identifier import IdentifierKind
from factcheck_app.domain.identifiers import find_identifiers, place_identifiers
from tests.evaluation.identifiers import CASES


@pytest.mark.parametrize(("text", "wanted"), [case for case in CASES if not case[0].startswith("http")])
def test_prose_gives_what_it_names(text: str, wanted: str) -> None:
    found = [f"{one.kind}:{one.value}" for one in find_identifiers(text)]
    assert wanted in found if wanted else not found


def test_an_address_from_which_nothing_follows_is_a_url() -> None:
    (only,) = find_identifiers("see https://www.example.org/page).")
    assert (only.kind, only.value) == (IdentifierKind.URL, "https://www.example.org/page")


def test_each_identifier_comes_once_in_the_order_of_the_text() -> None:
    text = "PMID: 12345678, then https://doi.org/10.5555/abc and doi:10.5555/ABC."
    assert [one.kind.value for one in find_identifiers(text)] == ["pmid", "doi"]


def test_digits_inside_an_address_are_not_read_again() -> None:
    found = find_identifiers("https://www.example.org/issn/0028-3908/NCT")
    assert [one.kind for one in found] == [IdentifierKind.URL]


def test_a_pii_in_prose_has_to_hold_unless_its_word_stands_before() -> None:
    assert find_identifiers("S0028390818300171") == []
    assert [one.value for one in find_identifiers("PII: S0028390818300171")] == ["S0028390818300171", "0028-3908"]


def test_a_phone_number_an_orcid_and_a_date_are_left_alone() -> None:
    assert find_identifiers("call 555-0028-3908 or 0000-0002-1825-0097 on 2019-03-04, $10.5000") == []


def test_places_cover_the_words_of_the_text() -> None:
    text = "registered as NCT01234567."
    (placed,) = place_identifiers(text)
    assert placed.span.of(text) == "NCT01234567"


@pytest.mark.parametrize("junk", ["10.1234/" * 40_000, "S0028-" * 40_000, "ISBN 978-" * 40_000, "(" * 300_000])
def test_heaps_of_junk_are_read_to_the_end(junk: str) -> None:
    (last,) = find_identifiers(f"{junk} PMID: 7")[-1:]
    assert last.value == "7"
