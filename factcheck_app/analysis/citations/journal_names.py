"""Two writings of a journal's name: whether they may be one name, written out and abbreviated."""

from __future__ import annotations

import re

_SMALL_WORDS = frozenset({"the", "of", "and", "for", "in", "on", "de", "a"})


def plain_journal(name: str) -> str:
    """A journal's name in lower case without punctuation and a leading article."""
    return re.sub(r"\W+", " ", name.casefold().replace("&", "and")).strip().removeprefix("the ")


def may_be_same_journal(one: str, other: str) -> bool:
    """Whether one name may stand for the other: equal, cut words ("J Sleep Res"), initials, or a part of it.

    True where it cannot be ruled out; never a measure of likeness.
    """
    first, second = _words(one), _words(other)
    if not first or not second:
        return True
    return _stands_for(first, second) or _stands_for(second, first)


def _words(name: str) -> list[str]:
    return [word for word in plain_journal(name).split() if word not in _SMALL_WORDS]


def _stands_for(short: list[str], whole: list[str]) -> bool:
    initials = "".join(word[0] for word in whole)
    if "".join(short) in (initials, "".join(whole)) or (len(short) == 1 and short[0] in whole and len(whole) > 1):
        return True
    return _are_cut(short, whole)


def _are_cut(short: list[str], whole: list[str]) -> bool:
    """Every short word begins like one of the whole name, in the same order."""
    place = 0
    for word in short:
        while place < len(whole) and not _is_cut(word, whole[place]):
            place += 1
        if place == len(whole):
            return False
        place += 1
    return True


def _is_cut(word: str, whole: str) -> bool:
    # "Natl" and "Int" leave letters out in the middle or at the end
    if not whole.startswith(word[0]):
        return False
    letters = iter(whole)
    return all(letter in letters for letter in word)
