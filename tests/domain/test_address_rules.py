"""What an address says of the work behind it, host by host."""

from __future__ import annotations

import pytest

from factcheck_app.domain.address_rules import identifiers_of_address
from tests.evaluation.identifiers import CASES

ADDRESSES = [(text, wanted) for text, wanted in CASES if text.startswith("http")]


@pytest.mark.parametrize(("address", "wanted"), ADDRESSES)
def test_each_host_has_its_rule(address: str, wanted: str) -> None:
    found = [f"{one.kind}:{one.value}" for one in identifiers_of_address(address)]
    assert wanted in found if wanted else not found


def test_a_custom_is_not_certain() -> None:
    (by_custom,) = identifiers_of_address("https://www.nature.com/articles/npp2017194")
    (in_address,) = identifiers_of_address("https://doi.org/10.5555/abc")
    assert not by_custom.is_certain
    assert in_address.is_certain


@pytest.mark.parametrize("address", ["", "http://", "http://[", "https://example.org/12345678", "notes.txt"])
def test_an_address_that_names_no_work_gives_nothing(address: str) -> None:
    assert identifiers_of_address(address) == []


def test_another_host_with_a_like_name_has_no_rule() -> None:
    assert identifiers_of_address("https://notnature.com/articles/nature12345") == []
