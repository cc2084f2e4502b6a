"""A sentence with one space wherever it has white space, and where its parts stood before."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.strength import Strength
from factcheck_app.domain.text_span import TextSpan

# broken lines, doubled spaces and spaces that do not break: patterns of phrases know one space alone
_UNEVEN = LazyPattern(r"\s{2,}|[^\S ]")


def with_even_spaces(sentence: str) -> str:
    """The sentence with each run of white space as one space; itself where that is so already."""
    return _UNEVEN.sub(" ", sentence)


def placed_in(sentence: str, rated: Strength) -> Strength:
    """The rating of `with_even_spaces(sentence)` with its cues where they stand in `sentence`."""
    places: list[int] = []
    copied = 0
    for found in _UNEVEN.finditer(sentence):
        places.extend(range(copied, found.start() + 1))
        copied = found.end()
    places.extend(range(copied, len(sentence) + 1))
    cues = []
    for cue in rated.cues:
        span = TextSpan(places[cue.span.start], places[cue.span.end])
        cues.append(replace(cue, words=span.of(sentence), span=span))
    return replace(rated, cues=tuple(cues))
