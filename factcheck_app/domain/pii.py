"""Publisher item identifiers: S + ISSN + year + item + check character, or B + ISBN + item for books."""

from __future__ import annotations

import re

from factcheck_app.domain.check_digits import hyphened_issn, isbn_holds, issn_holds
from factcheck_app.domain.identifier import Identifier, IdentifierKind

_SERIAL = re.compile(r"S(?P<issn>\d{7}[\dX])(?P<year>\d\d)(?P<item>\d{5})(?P<check>[\dX])")
_BOOK = re.compile(r"B(?P<isbn>97[89]\d{10}|\d{9}[\dX])[\dX]{5,7}")


def plain_pii(written: str) -> str:
    """A PII without the punctuation of print ("S0028-3908(18)30017-0"); empty where it is none.

    Exactly 17 characters after an S: longer numbers that begin alike are identifiers of another house.
    """
    plain = re.sub(r"[\s()./-]", "", written).upper()
    return plain if _SERIAL.fullmatch(plain) or _BOOK.fullmatch(plain) else ""


def issn_of(pii: str) -> str:
    """The ISSN inside a plain serial PII; empty for books and where its check digit fails."""
    found = _SERIAL.fullmatch(pii)
    return hyphened_issn(found["issn"]) if found is not None and issn_holds(found["issn"]) else ""


def printed_pii(pii: str) -> str:
    """ "S0028390818300170" as "S0028-3908(18)30017-0"; a book's as it is."""
    found = _SERIAL.fullmatch(pii)
    if found is None:
        return pii
    return f"S{hyphened_issn(found['issn'])}({found['year']}){found['item']}-{found['check']}"


def pii_identifiers(written: str, *, with_doi: bool = False) -> list[Identifier]:
    """The PII and what stands in it: the journal's ISSN or the book's ISBN.

    The DOI of the printed form is added, as uncertain, where that is the custom: until 2002, or `with_doi`.
    """
    pii = plain_pii(written)
    if not pii:
        return []
    found = [Identifier(IdentifierKind.PII, pii)]
    if issn_of(pii):
        found.append(Identifier(IdentifierKind.ISSN, issn_of(pii)))
    book = _BOOK.fullmatch(pii)
    if book is not None and isbn_holds(book["isbn"]):
        found.append(Identifier(IdentifierKind.ISBN, book["isbn"]))
    serial = _SERIAL.fullmatch(pii)
    # until 2002 the DOI was the printed PII as a rule, later in a few journals only
    if serial is not None and (with_doi or serial["year"] > "90" or serial["year"] <= "02"):
        found.append(Identifier(IdentifierKind.DOI, f"10.1016/{printed_pii(pii)}".lower(), is_certain=False))
    return found
