"""International units of everyday vitamins in micrograms, where the text names the vitamin.

Factors of the WHO standards as food tables give them (FDA 2016, 21 CFR 101.9); vitamin E has two, for its two forms.
"""

from __future__ import annotations

import re

from factcheck_app.analysis.words.lazy_pattern import LazyPattern

# what is named -> micrograms in one unit
_MICROGRAMS: tuple[tuple[LazyPattern, tuple[float, ...]], ...] = (
    (LazyPattern(r"\bvitamin[ -]d[23]?\b|\b(?:chole|ergo)?calciferol\b", re.IGNORECASE), (0.025,)),
    (LazyPattern(r"\bvitamin[ -]a\b|\bretinol\b", re.IGNORECASE), (0.3,)),
    (LazyPattern(r"\bvitamin[ -]e\b|\btocopherol\b", re.IGNORECASE), (670.0, 450.0)),
)


def micrograms_in_unit(text: str) -> tuple[float, ...]:
    """How many micrograms one unit may be of the one vitamin that the text names; empty where it names none or two."""
    named = [factors for pattern, factors in _MICROGRAMS if pattern.search(text)]
    return named[0] if len(named) == 1 else ()
