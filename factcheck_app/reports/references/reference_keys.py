"""Short names of references that every reference manager takes: "rao2019", "rao2019a", "source3"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
# letters that Unicode does not take apart
_SPELT = str.maketrans({"ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "æ": "ae", "Æ": "AE", "đ": "d", "ı": "i"})


def unique_keys(works: Sequence[tuple[int, str, int | None]]) -> list[str]:
    """A key for each (number, first author's family name, year): ASCII letters and digits alone, no two the same."""
    taken: set[str] = set()
    keys = []
    for number, family, year in works:
        name = _ascii(family)
        wanted = f"{name}{year or ''}" if name else f"source{number}"
        key, turn = wanted, 0
        while key in taken:
            key = f"{wanted}{_suffix(turn)}"
            turn += 1
        taken.add(key)
        keys.append(key)
    return keys


def _ascii(family: str) -> str:
    plain = unicodedata.normalize("NFKD", family.translate(_SPELT))
    return re.sub("[^a-z]", "", plain.lower())[:40]


def _suffix(turn: int) -> str:
    """a, b, ..., z, aa, ab, ..."""
    first, last = divmod(turn, len(_LETTERS))
    return (_suffix(first - 1) if first else "") + _LETTERS[last]
