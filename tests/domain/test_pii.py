"""What stands inside a publisher item identifier."""

from __future__ import annotations

from factcheck_app.domain.identifier import Identifier, IdentifierKind
from factcheck_app.domain.pii import issn_of, pii_identifiers, plain_pii, printed_pii


def test_print_and_plain_form_are_the_same_pii() -> None:
    assert plain_pii("S0028-3908(18)30017-0") == "S0028390818300170"
    assert printed_pii("S0028390818300170") == "S0028-3908(18)30017-0"


def test_longer_numbers_that_begin_alike_are_none() -> None:
    assert plain_pii("S0004-28032013000100035") == ""


def test_the_issn_inside_is_known_only_where_it_holds() -> None:
    assert issn_of("S0028390818300170") == "0028-3908"
    assert issn_of("S0028390918300170") == ""


def test_a_doi_follows_by_custom_until_2002_alone() -> None:
    old = pii_identifiers("S0740547202002751")
    assert Identifier(IdentifierKind.DOI, "10.1016/s0740-5472(02)00275-1", is_certain=False) in old
    assert all(one.kind is not IdentifierKind.DOI for one in pii_identifiers("S0028390818300170"))


def test_a_book_has_its_isbn_inside() -> None:
    found = pii_identifiers("B9780128000953000014")
    assert [one.kind for one in found] == [IdentifierKind.PII, IdentifierKind.ISBN]
