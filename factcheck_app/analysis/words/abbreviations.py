"""Short forms that a text explains itself: "heart rate variability (HRV)"."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck_app.analysis.words.lazy_pattern import LazyPattern

_IN_BRACKETS = LazyPattern(r"\(\s*([A-Za-z][\w/-]{1,9}?)s?\s*(?:[;,][^)]*)?\)")
_WORD = LazyPattern(r"[^\W_]+")
_MOST_EXTRA_WORDS = 4


def find_abbreviations(texts: Iterable[str]) -> dict[str, str]:
    """Short form in lower case -> its long form as the texts give it; the first explanation counts.

    After Schwartz & Hearst 2003: the letters of the short form stand in the words before the bracket, the first at
    the beginning of a word.
    """
    found: dict[str, str] = {}
    for text in texts:
        if "(" not in text:
            continue
        for match in _IN_BRACKETS.finditer(text):
            short = match.group(1)
            if sum(character.isupper() for character in short) < 2:
                continue
            long = _long_form(short, text[: match.start()])
            if long is not None:
                found.setdefault(short.lower(), long)
    return found


def _long_form(short: str, before: str) -> str | None:
    letters = [character for character in short.lower() if character.isalnum()]
    words = list(_WORD.finditer(before))[-(len(letters) + _MOST_EXTRA_WORDS) :]
    if not words or not letters:
        return None
    text = before[words[0].start() :]
    lower = text.lower()
    place = len(lower)
    for index in range(len(letters) - 1, -1, -1):
        place = _place_before(lower, place, letters[index], at_word=index == 0)
        if place < 0:
            return None
    long = text[place:].strip(" ,;-")
    return long if (len(long) > len(short) and " " in long) or "-" in long else None


def _place_before(lower: str, end: int, letter: str, at_word: bool) -> int:
    place = lower.rfind(letter, 0, end)
    while at_word and place > 0 and lower[place - 1].isalnum():
        place = lower.rfind(letter, 0, place)
    return place
