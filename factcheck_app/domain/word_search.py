"""Finding words in a text: taken literally, whatever signs they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from factcheck_app.domain.text_span import TextSpan

# quotes and dashes that a reviewer types otherwise than an author's program sets them
_ALIKE = ("'\u2018\u2019\u02bc", '"\u201c\u201d\u201e', "-\u2010\u2011\u2012\u2013\u2014\u2212")
# letters of Turkish that regular expressions take for every other "i" where case does not count
_CASELESS = "\u0130\u0131"


def find_words(text: str, sought: str) -> Iterator[TextSpan]:
    """Places of `sought` in `text`, in order and apart; none where `sought` is blank.

    Letters match in either case, any white space matches any other, straight quotes and dashes match curly and long
    ones. Nothing else has a meaning of its own: "p<0.05", "100%" and "a_b" are found as they stand.
    """
    pattern = _pattern_of(sought)
    if pattern is not None:
        for match in pattern.finditer(text):
            yield TextSpan(*match.span())


def holds_words(text: str, sought: str) -> bool:
    """Whether every word of `sought` stands somewhere in `text`, in any order; a blank one asks for nothing."""
    return all(next(find_words(text, word), None) is not None for word in sought.split())


@lru_cache(maxsize=64)
def _pattern_of(sought: str) -> re.Pattern[str] | None:
    words = sought.split()
    if not words:
        return None
    return re.compile(r"\s+".join("".join(map(_any_form, word)) for word in words), re.IGNORECASE)


def _any_form(character: str) -> str:
    if character in _CASELESS:
        return f"(?-i:{character})"
    alike = next((forms for forms in _ALIKE if character in forms), "")
    return f"[{re.escape(alike)}]" if alike else re.escape(character)
