"""A work learns its identifiers once, and addresses are compared without what only counts visits."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.citations.cited_work import CitedWork, address_key


@pytest.mark.parametrize(
    "address",
    [
        "https://www.tea.example/a",
        "http://tea.example/a/",
        "https://tea.example/a?utm_source=x&via=y#end",
        "HTTPS://TEA.example/A",
    ],
)
def test_writings_of_one_address_have_one_key(address: str) -> None:
    assert address_key(address) == "tea.example/a"


def test_a_query_that_names_the_page_stays() -> None:
    assert address_key("https://tea.example/show?id=7&utm_medium=x") == "tea.example/show?id=7"


def test_the_first_identifier_of_a_kind_stays_and_customs_are_not_taken_over() -> None:
    work = CitedWork(0, "a work")
    work.learn_identifiers("https://www.nature.com/articles/npp2017194 and doi:10.5555/a, doi:10.5555/b")
    assert work.source(3).doi == "10.5555/a"
    assert work.source(3).number == 3
