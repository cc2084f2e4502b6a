"""Identifiers that follow from an address."""

from __future__ import annotations

import pytest

from factcheck_app.domain.address_rules import identifiers_of_address


@pytest.mark.parametrize(
    "host", ["www.sciencedirect.com", "www-sciencedirect-com.proxy.example.edu", "library.example.org"]
)
def test_an_article_number_in_the_path_is_read_whatever_proxy_stands_before_it(host: str) -> None:
    found = identifiers_of_address(f"https://{host}/science/article/abs/pii/S1389945721999994?via%3Dihub")
    assert [(one.kind.value, one.value) for one in found] == [("pii", "S1389945721999994"), ("issn", "1389-9457")]


def test_an_address_that_only_looks_like_one_gives_nothing() -> None:
    assert identifiers_of_address("https://example.org/pii/notes") == []
