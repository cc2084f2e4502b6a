"""Check characters of ISSN, ISBN and PII: whether the last character is the one that the others ask for."""

from __future__ import annotations

import re

_ISSN = re.compile(r"\d{7}[\dX]")
_ISBN_10 = re.compile(r"\d{9}[\dX]")
_ISBN_13 = re.compile(r"97[89]\d{10}")
_PII = re.compile(r"S(?P<issn>\d{7}[\dX])\d{7}[\dX]")
# no formula was ever published; these weights hold for 99% of 290 real identifiers, so a failure is a hint, no proof
_PII_WEIGHTS = (1, 7, 4, 3, 0, 6, 5, 0, 8, 6, 2, 7, 5, 3, 2)


def issn_holds(issn: str) -> bool:
    """Whether an ISSN, with or without its hyphen, has the right check character (weights 8 to 2, modulo 11)."""
    digits = issn.replace("-", "").upper()
    if _ISSN.fullmatch(digits) is None:
        return False
    return sum(_value(digit) * weight for digit, weight in zip(digits, range(8, 0, -1), strict=True)) % 11 == 0


def isbn_holds(isbn: str) -> bool:
    """Whether an ISBN-10 or ISBN-13, hyphens and blanks aside, has the right check character."""
    digits = re.sub(r"[\s-]", "", isbn).upper()
    if _ISBN_13.fullmatch(digits):
        return sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10 == 0
    if _ISBN_10.fullmatch(digits):
        return sum(_value(digit) * weight for digit, weight in zip(digits, range(10, 0, -1), strict=True)) % 11 == 0
    return False


def pii_holds(pii: str) -> bool:
    """Whether a 17-character serial PII ("S0028390818300170") has the right ISSN and check character."""
    found = _PII.fullmatch(pii.upper())
    if found is None or not issn_holds(found["issn"]):
        return False
    total = sum(_value(digit) * weight for digit, weight in zip(pii[1:16].upper(), _PII_WEIGHTS, strict=True))
    return total % 11 == _value(pii[16].upper())


def hyphened_issn(digits: str) -> str:
    """ "00283908" as "0028-3908"."""
    plain = digits.replace("-", "").upper()
    return f"{plain[:4]}-{plain[4:]}"


def _value(character: str) -> int:
    return 10 if character == "X" else int(character)
