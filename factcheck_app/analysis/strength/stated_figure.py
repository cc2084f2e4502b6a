"""Whether a claim says by a figure, or in its own words, how large its effect is, so that no second size is added."""

from __future__ import annotations

import re

from factcheck_app.analysis.words.lazy_pattern import LazyPattern

_FIGURE = LazyPattern(
    r"\b(?:by|from)\s(?:(?:about|around|roughly|nearly|almost|some|up to|as much as|at least|more than|over|an?|"
    r"average of|the)\s)*(?:\d|half|third|quarter|fifth|tenth|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"|\d\s?(?:%|percent\b|per cent\b|percentage\b|-?fold\b|times\b|points?\b)"
    r"|(?<!for )(?<!after )(?<!within )(?<!over )(?<!in )(?<!during )(?<!every )(?<!\d[.,])\b\d[\d.,]*\s?"
    r"(?:kg|g|mg|mm|cm|lbs?|pounds?|minutes?|hours?|days?|weeks?|months?|years?)\b"
    r"|\b(?:percent|per cent|\w+fold|in half|twice|two-thirds|(?:one|two|a) (?:third|quarter|half)s?)\b",
    re.IGNORECASE,
)
_SIZE_BEHIND = LazyPattern(
    r"\b(?:slightly|significantly|greatly|dramatically|substantially|markedly|considerably|modestly|sharply|strongly|"
    r"drastically|somewhat|a little|a lot|much|completely|entirely|altogether)\b",
    re.IGNORECASE,
)
_SIZED_VERBS = frozenset(("double", "triple", "treble", "quadruple", "halve"))


def has_figure(words: str) -> bool:
    """Whether these words of a claim, those behind its verb, hold a figure of how much: "by 12%", "by half"."""
    return _FIGURE.search(words) is not None


def has_word_of_size(words: str) -> bool:
    """Whether these words hold an adverb of size of their own: "significantly", "a lot"."""
    return _SIZE_BEHIND.search(words) is not None


def is_figure_itself(verb: str) -> bool:
    """Whether the verb in its plain form is a figure: "double", "halve"."""
    return verb in _SIZED_VERBS
