"""Whether two titles are one: case, marks, markup and accents aside."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher

# editors put these before the title of a work, not into it
_STAMP = re.compile(
    r"^\W*(?:(?:retracted(?: article)?|withdrawn|reprint of|corrigendum|article retracted)\W+)+", re.IGNORECASE
)
_MARKUP = re.compile(r"</?[a-z][^<>]{0,60}>", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_ROMAN = re.compile(r"[ivx]{1,5}")
_LONGEST = 600
# a title without its subtitle still has to say something
_FEWEST_LETTERS = 25


def plain_title(title: str) -> str:
    """The words of a title in lower case without accents, markup, punctuation and "RETRACTED:"."""
    bare = _STAMP.sub("", _MARKUP.sub("", title[:_LONGEST]))
    folded = "".join(c for c in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(c))
    return " ".join(_WORD.findall(folded.casefold()))


def title_likeness(one: str, other: str) -> float:
    """0..1, by difflib's ratio of the plain titles."""
    first, second = plain_title(one), plain_title(other)
    if not first or not second:
        return 0.0
    return 1.0 if first == second else SequenceMatcher(None, first, second, autojunk=False).ratio()


def has_same_numbers(one: str, other: str) -> bool:
    """Whether the same numbers, Roman ones too, stand in both: "part 1" and "part 2" are alike and two works."""
    return _numbers(plain_title(one)) == _numbers(plain_title(other))


def is_title_within(short: str, long: str) -> bool:
    """Whether one title is the beginning or the end of the other, as when a subtitle is left out."""
    first, second = sorted((plain_title(short), plain_title(long)), key=len)
    enough = len(first.replace(" ", "")) >= _FEWEST_LETTERS
    return enough and (f"{second} ".startswith(f"{first} ") or f" {second}".endswith(f" {first}"))


def is_title_told(title: str, words: str) -> bool:
    """Whether the words hold the title, or what stands before its subtitle."""
    told = f" {plain_title(words)} "
    for part in (title, title.split(":")[0]):
        plain = plain_title(part)
        if len(plain.replace(" ", "")) >= _FEWEST_LETTERS and f" {plain} " in told:
            return True
    return False


def _numbers(plain: str) -> list[str]:
    return sorted(word for word in plain.split() if word.isdigit() or _ROMAN.fullmatch(word))
