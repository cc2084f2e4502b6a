"""Whether a unit of an article is a claim."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck_app.analysis.claim_strength import rate_strength
from factcheck_app.analysis.claims.completed_items import opens_list, statement_before_list
from factcheck_app.analysis.claims.headlines import states_effect
from factcheck_app.analysis.claims.lead_ins import is_reason_to_call
from factcheck_app.analysis.claims.not_claims import why_not
from factcheck_app.analysis.claims.substance import has_substance, measures_something
from factcheck_app.analysis.claims.tips import is_imperative
from factcheck_app.analysis.claims.units import Unit
from factcheck_app.analysis.words.raised_marks import blank_marks
from factcheck_app.domain.article import BlockKind

_MOST_WORDS_OF_A_TAGLINE = 12
_STATING_CUES = frozenset({"cause", "hedge", "correlation", "no effect"})


def is_claim(units: Sequence[Unit], index: int) -> bool:
    """Whether the unit says something that evidence could speak to, by its words and where it stands."""
    if is_reason_to_call(units, index) or opens_list(units, index):
        return False
    return _says_claim(units[index]) or bool(statement_before_list(units, index))


def _says_claim(unit: Unit) -> bool:
    words = blank_marks(unit.text)
    if unit.block.kind is BlockKind.HEADING or unit.is_headline:
        return states_effect(words) and (unit.is_headline or not why_not(words))
    if unit.block.kind is BlockKind.TABLE_ROW:
        return any(c.isdigit() for c in words) and _says_something(words)
    if _is_tagline(unit):
        return states_effect(words)
    return not why_not(words) and _says_something(words)


def _is_tagline(unit: Unit) -> bool:
    """A short line of its own without a stop or a verb ("Your garden for a calmer mind") reads as a headline does."""
    words = blank_marks(unit.text)
    is_short = len(words.split()) <= _MOST_WORDS_OF_A_TAGLINE and words[-1:].isalpha()
    return is_short and unit.block.kind is BlockKind.PARAGRAPH and len(unit.span) == len(unit.block.span)


def _says_something(text: str) -> bool:
    """Whether evidence could speak to it: it names health, care or research, measures, or relates two things."""
    lower = text.lower()
    # advice that is no plain tip is checkable whatever it names
    return has_substance(lower) or is_imperative(text) or measures_something(lower) or _relates(text)


def _relates(text: str) -> bool:
    # an aim or a "should" says nothing by itself of what is so
    return any(cue.role in _STATING_CUES for cue in rate_strength(text).cues)
