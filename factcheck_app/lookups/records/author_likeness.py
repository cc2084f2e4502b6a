"""Whether a family name stands in words: accents, hyphens and case aside."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"})
_WORD = re.compile(r"[^\W\d_]+")


def plain_words(words: str) -> str:
    """Words in lower case without accents and marks, parted by single blanks."""
    folded = unicodedata.normalize("NFKD", words.casefold().translate(_LETTERS))
    return " ".join(_WORD.findall("".join(c for c in folded if not unicodedata.combining(c))))


def names_author(words: str, family: str) -> bool:
    """Whether the words name the author; umlauts written out ("Mueller") count, an empty name never does."""
    name = plain_words(family)
    if not name:
        return False
    spelled = plain_words(
        re.sub(r"[äöü]", lambda found: {"ä": "ae", "ö": "oe", "ü": "ue"}[found.group()], family.casefold())
    )
    within = f" {plain_words(words)} "
    return f" {name} " in within or f" {spelled} " in within
