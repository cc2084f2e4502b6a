"""Where a claim's figure fits only as a change of the odds or the hazard, which is not a change of the risk."""

from __future__ import annotations

import re

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.comparison import NumberResult, Quantity, QuantityKind

_RESULTS = {"odds": NumberResult.ODDS, "hazard": NumberResult.HAZARD}
# how a claim names the measure itself; short forms in capitals, as "or" is a word
_NAMED = {"odds": LazyPattern(r"\b(?:[Oo]dds|[aA]?ORs?)\b"), "hazard": LazyPattern(r"\b(?:[Hh]azards?|[aA]?HRs?)\b")}
# "60% lower odds", "40% reduction in the hazard"
_CHANGE_OF = LazyPattern(
    r"\s(?:lower|higher|greater|reduced|increased|smaller|larger|(?:reduction|increase|decrease|rise|fall|drop) in)"
    r"\s(?:the\s)?(?P<measure>odds|hazards?)\b",
    re.IGNORECASE,
)
_RELATIVE = frozenset((QuantityKind.CHANGE, QuantityKind.TIMES))


def other_measure(claim: str, source: str, ours: Quantity, theirs: Quantity) -> NumberResult | None:
    """ODDS or HAZARD where the source's figure is one of these and the claim does not say so, else None.

    An odds ratio is farther from 1 than the risk ratio unless the outcome is rare (Zhang and Yu, JAMA 1998).
    """
    measure = _measure_of(source, theirs)
    if measure not in _RESULTS:
        return None
    if ours.kind is QuantityKind.RATIO:
        is_said = ours.noun == measure
    else:
        is_said = ours.kind not in _RELATIVE or _NAMED[measure].search(claim) is not None
    return None if is_said else _RESULTS[measure]


def _measure_of(source: str, theirs: Quantity) -> str:
    """ "odds" for an odds ratio, and for "60% lower odds"; else what the ratio is named, or ""."""
    if theirs.kind is QuantityKind.RATIO:
        return theirs.noun
    told = _CHANGE_OF.match(source, theirs.span.end) if theirs.kind is QuantityKind.CHANGE else None
    if told is None:
        return ""
    return "odds" if told["measure"].lower() == "odds" else "hazard"
