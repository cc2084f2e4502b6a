"""Numbers written as words: "forty-two", "half", "three quarters", "twofold", "a dozen"."""

from __future__ import annotations

import re

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import word_list

_ONES = word_list(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = word_list("twenty thirty forty fifty sixty seventy eighty ninety")
_VALUES = {word: value for value, word in enumerate(_ONES)} | {word: 10 * n for n, word in enumerate(_TENS, start=2)}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12}
SCALES = {**_SCALES, "k": 1000, "m": 1_000_000, "bn": 1_000_000_000}

_ONE = "|".join(sorted(_ONES, key=len, reverse=True))
_TEN = "|".join(_TENS)
_SMALL = rf"(?:(?:{_TEN})(?:[- ](?:{'|'.join(_ONES[1:10])}))?|{_ONE})"
# "forty-two", "two hundred", "a hundred", "a dozen"
CARDINAL = rf"(?:{_SMALL}|an?(?= (?:hundred|thousand|million|billion|dozen)\b))(?: (?:{'|'.join(_SCALES)}))?\b"

_PARTS = {"half": 2, "halves": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_PART = "|".join(part + ("s?" if not part.endswith("s") else "") for part in _PARTS if part != "halves")
# "half", "a third", "three-quarters", "two thirds"
FRACTION = rf"(?:(?:(?:an?|one|two|three|four|five|seven|nine)[ -])(?:{_PART})|half)\b"
_FRACTION = LazyPattern(r"(?:(?P<many>\w+)[ -])?(?P<part>half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)$")

# word -> how many times as much
TIMES = {
    "twice": 2.0,
    "double": 2.0,
    "doubles": 2.0,
    "doubled": 2.0,
    "doubling": 2.0,
    "triple": 3.0,
    "triples": 3.0,
    "tripled": 3.0,
    "tripling": 3.0,
    "trebled": 3.0,
    "quadruple": 4.0,
    "quadruples": 4.0,
    "quadrupled": 4.0,
    "thrice": 3.0,
}
HALVED = frozenset(("halve", "halves", "halved", "halving"))


def value_of_words(words: str) -> float | None:
    """The value of a cardinal in lower case ("two hundred" is 200), or None where it is none."""
    total = 0.0
    for word in re.split(r"[- ]", words):
        if word in _SCALES:
            total = (total or 1.0) * _SCALES[word]
        elif word in _VALUES:
            total += _VALUES[word]
        elif word not in {"a", "an"}:
            return None
    return total


def value_of_fraction(words: str) -> float | None:
    """The value of a fraction in lower case, 0..1, or None: "three-quarters" is 0.75."""
    found = _FRACTION.match(words)
    if found is None:
        return None
    part = found["part"]
    below = _PARTS.get(part) or _PARTS[part.removesuffix("s")]
    many = found["many"]
    above = 1 if many in {None, "a", "an"} else _VALUES.get(many)
    return above / below if above is not None and 0 < above < below else None
