"""File names that every system can unpack: no path in them, nothing reserved, not too long, none twice."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

_MOST_BYTES = 150  # in UTF-8; systems allow 255, and folders stand before it
_LONGEST_ENDING = 12
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
# marks that turn or hide what follows, and lone surrogates
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)", re.IGNORECASE)


def safe_name(name: str, taken: Container[str], otherwise: str = "file") -> str:
    """The name made safe, and different from those taken, which are compared case-folded.

    `otherwise` is used where nothing is left. The ending is kept.
    """
    cleaned = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", name))
    cleaned = "".join("" if unicodedata.category(char) in _UNSEEN else char for char in cleaned)
    cleaned = " ".join(cleaned.split()).strip(". ") or otherwise
    if _RESERVED.match(cleaned):
        cleaned = f"_{cleaned}"
    stem, dot, ending = cleaned.rpartition(".")
    if not stem or len(ending.encode()) > _LONGEST_ENDING:
        stem, dot, ending = cleaned, "", ""
    number = 1
    while True:
        again = f" ({number})" if number > 1 else ""
        room = _MOST_BYTES - len(f"{again}{dot}{ending}".encode())
        found = f"{_cut(stem, room)}{again}{dot}{ending}"
        if found.casefold() not in taken:
            return found
        number += 1


def _cut(text: str, most: int) -> str:
    """As many whole characters as fit into so many bytes."""
    return text.encode()[:most].decode(errors="ignore").rstrip(". ")
