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
    before = before_list(units, index)
    if before is None:
        return False
    lead_in = before.text.strip()
    calls = any(_WHEN_TO_CALL.match(words) for words in (lead_in, units[index].heading))
    return calls or _CALL.match(lead_in) is not None


def before_list(units: Sequence[Unit], index: int, within: int | None = None) -> Unit | None:
    """The nearest unit before a list item that is none, or stands under another heading; `within` so many places."""
    last = -1 if within is None else max(-1, index - within)
    for place in range(index - 1, last, -1):
        unit = units[place]
        if unit.heading != units[index].heading or unit.block.kind is not BlockKind.LIST_ITEM:
            return unit
    return None
