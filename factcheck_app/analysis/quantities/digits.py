"""Numbers in digits: their value and how many places they are written with."""

from __future__ import annotations

import re


def value_of_digits(digits: str) -> float | None:
    """The value of a number in digits ("2,318", "0,05", "12·5"), or None where it is a name ("007", "1.2.3")."""
    plain = _plain(digits)
    # "007" and "1.2.3" are names
    if plain.count(".") > 1 or (len(plain) > 1 and plain.isdigit() and plain[0] == "0"):
        return None
    return float(plain)


def _plain(digits: str) -> str:
    if not digits.startswith("0,"):
        digits = re.sub(r"[,\s](?=\d{3})", "", digits)
    return digits.replace("·", ".").replace(",", ".")


def decimals_of(digits: str) -> int:
    """How many places are written behind the point."""
    return len(_plain(digits).partition(".")[2])
