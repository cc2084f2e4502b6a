"""Lists under a call for help ("Ring us if"): what stands in them are reasons to call and no claims."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck_app.analysis.claims.units import Unit
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.article import BlockKind

_CALL = LazyPattern(
    r"^(?:please |always )?(?:you should |(?:get|seek) (?:[\w-]+ ){0,3}(?:help|advice|care) and )?"
    r"(?:ring|call|phone|dial|see|contact|tell|inform|ask|seek|visit|go to|get|speak (?:to|with)|talk (?:to|with)"
    r"|pop in|drop in|come (?:in|back))\b"
    r".*\b(?:if|when)(?: you(?: have)?| your child(?: has)?| there (?:is|are)| any of these apply)?\W*$",
    re.IGNORECASE | re.DOTALL,
)
_WHEN_TO_CALL = LazyPattern(
    r"^when (?:to|you should|should (?:i|you)) (?:ring|call|phone|see|contact|seek|visit|go to|get|speak|talk|worry)\b",
    re.IGNORECASE,
)


def is_reason_to_call(units: Sequence[Unit], index: int) -> bool:
    """Whether the unit stands in a list that goes on from a call for help before it."""
    if units[index].block.kind is not BlockKind.LIST_ITEM:
        return False
    heading = units[index].heading
    for unit in reversed(units[:index]):
        if unit.heading != heading or unit.block.kind is not BlockKind.LIST_ITEM:
            lead_in = unit.text.strip()
            return _CALL.match(lead_in) is not None or any(_WHEN_TO_CALL.match(words) for words in (lead_in, heading))
    return False
