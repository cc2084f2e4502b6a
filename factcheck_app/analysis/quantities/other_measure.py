"""Where a claim's figure fits only as a change of the odds or the hazard, which is not a change of the risk."""

from __future__ import annotations

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.comparison import NumberResult, Quantity, QuantityKind

_RESULTS = {"odds": NumberResult.ODDS, "hazard": NumberResult.HAZARD}
# how a claim names the measure itself; short forms in capitals, as "or" is a word
_NAMED = {"odds": LazyPattern(r"\b(?:[Oo]dds|[aA]?ORs?)\b"), "hazard": LazyPattern(r"\b(?:[Hh]azards?|[aA]?HRs?)\b")}
_RELATIVE = frozenset((QuantityKind.CHANGE, QuantityKind.TIMES))


def other_measure(claim: str, ours: Quantity, theirs: Quantity) -> NumberResult | None:
    """ODDS or HAZARD where the source's ratio is one of these and the claim does not say so, else None.

    An odds ratio is farther from 1 than the risk ratio unless the outcome is rare (Zhang and Yu, JAMA 1998).
    """
    if theirs.kind is not QuantityKind.RATIO or theirs.noun not in _RESULTS:
        return None
    if ours.kind is QuantityKind.RATIO:
        is_said = ours.noun == theirs.noun
    else:
        is_said = ours.kind not in _RELATIVE or _NAMED[theirs.noun].search(claim) is not None
    return None if is_said else _RESULTS[theirs.noun]
