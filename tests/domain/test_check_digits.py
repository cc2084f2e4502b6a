"""Check characters catch what fingers do to numbers."""

from __future__ import annotations

import pytest

from factcheck_app.domain.check_digits import hyphened_issn, isbn_holds, issn_holds, pii_holds


@pytest.mark.parametrize("issn", ["0028-3908", "00283908", "0893-133X", "0893-133x"])
def test_an_issn_holds_with_and_without_its_hyphen(issn: str) -> None:
    assert issn_holds(issn)


@pytest.mark.parametrize("issn", ["0028-3909", "0023-8908", "1470-634X", "028-3908", ""])
def test_a_wrong_or_swapped_digit_of_an_issn_shows(issn: str) -> None:
    assert not issn_holds(issn)


def test_both_kinds_of_isbn_hold() -> None:
    assert isbn_holds("0-306-40615-2")
    assert isbn_holds("978 0 306 40615 7")
    assert not isbn_holds("978-0-306-40615-8")


def test_every_single_wrong_digit_of_a_pii_shows() -> None:
    right = "S0028390818300170"
    assert pii_holds(right)
    for place in range(1, 17):
        for digit in set("0123456789") - {right[place]}:
            assert not pii_holds(right[:place] + digit + right[place + 1 :])


def test_a_number_of_another_length_is_no_pii() -> None:
    assert not pii_holds("S00042803201300010003")


def test_an_issn_gets_its_hyphen() -> None:
    assert hyphened_issn("0893133x") == "0893-133X"
