"""What a result is set against ("than with clear lenses", "compared with placebo"), and what counts as nothing."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import any_of_text
from factcheck_app.domain.text_span import TextSpan


class Comparator(NamedTuple):
    """The words of a comparison, what is named in them, and their place."""

    words: str
    what: str
    span: TextSpan
    is_nothing: bool


_COMPARED = LazyPattern(
    r"""\b(?:compared\s(?:with|to)|(?<!rather\s)than|versus|vs\.?|relative\sto|as\sopposed\sto|rather\sthan|in\scontrast\s(?:to|with))
    \s(?P<what>[^,.;:()]{3,90})""",
    re.VERBOSE | re.IGNORECASE,
)
_ANY_COMPARISON = any_of_text(
    r"compar(?:ed|ison|able|ing|es?)(?: (?:with|to))?",
    r"than",
    r"versus",
    r"vs\.?",
    r"relative to",
    r"against",
    r"instead of",
    r"as (?:well|good|effective|much|many|likely|safe) as",
    r"just as",
    r"equally",
    r"similar(?:ly)?",
    r"placebo",
    r"controls?",
    r"unlike",
    r"whereas",
    r"while",
    r"over(?= (?:placebo|usual))",
    r"both",
    r"difference",
)
# a comparison with nothing goes without saying: no claim has to repeat it
_NOTHING = LazyPattern(
    r"""^(?:\s|a\b|an\b|the\b|those|people|patients|participants|women|men|adults|children|in|with|on|of|for|after|drinking|using|given|
      receiving|taking|who|were|had|treated|randomi[sz]ed|assigned|to|and|that|group|groups)*\s?\b
    (?:placebo|sham|dummy|controls?|control\w*|no\b|none|nothing|not|didn['’]t|did\snot|do\snot|don['’]t|never|without|
      untreated|unvaccinated|un\w+ed\b|non-?\w+|usual|standard|routine|baseline|before|pre-?\w+|previous\w*|expected|
      average|normal|others?|any\sother|all\sother|(?:tap\s|plain\s)?water|their\s(?:peers|counterparts)|peers|it|they|we|one|ever|waiting|wait-?list|
      the\sgeneral|general|healthy|average|half|twice|\d|two|three|four|five|six|seven|ten|those\swho\s(?:rarely|seldom)|rarely)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_WHO_DID_NOT = LazyPattern(
    r"\b(?:alone|not|n['’]t|never|rarely|seldom|no|without|least|lowest|less|fewer|low|lower)\b", re.IGNORECASE
)


def find_comparators(text: str) -> list[Comparator]:
    """The comparisons that a text spells out, in order."""
    found = []
    for match in _COMPARED.finditer(text):
        what = match["what"].strip()
        nothing = _NOTHING.match(what) is not None or _WHO_DID_NOT.search(what) is not None
        found.append(Comparator(match.group().strip(), what, TextSpan(*match.span()), nothing))
    return found


def compares(text: str) -> bool:
    """Whether a text sets one thing against another in any words."""
    return _ANY_COMPARISON.search(text) is not None
