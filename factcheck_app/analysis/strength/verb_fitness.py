"""Whether a claim's verb can be exchanged and an editor would let the sentence stand."""

from __future__ import annotations

import re

from factcheck_app.analysis.strength.claim_verb import ClaimVerb, is_bound
from factcheck_app.analysis.strength.stated_figure import has_figure, has_word_of_size, is_figure_itself
from factcheck_app.analysis.strength.verb_forms import (
    RISK_LOWERING,
    RISK_RAISING,
    comparative_of,
    has_size,
    noun_of,
    plain_form,
)
from factcheck_app.analysis.strength.wording_parts import (
    DETERMINER,
    HEDGE,
    MEASURED,
    NONE_OF_THEM,
    PEOPLE,
    object_end,
)
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.certainty import CertaintyRating, EffectSize, EvidenceDesign

_PREPOSITION = LazyPattern(r"\s(?:to|into|onto|beyond|for|in|on|with|from|at)\b", re.IGNORECASE)
_SECOND_VERB = LazyPattern(r"\b(?:and|or)\s(?:also\s)?([a-z-]+)\b(?!\s(?:in|of)\b)", re.IGNORECASE)
# a past verb after these tells of one study, one time or some people, and does not become a general present
_ONE_OCCASION = LazyPattern(
    r"\b(?:who|which|that)\s\w+ .*$|\b(?:trial|study|studies|experiment|years?)\b.*,|(?:19|20)\d\d", re.IGNORECASE
)


def fits(verb: ClaimVerb, rating: CertaintyRating) -> bool:
    """Whether the verb's object can stand after the new words: "help you to sleep" cannot follow "difference in"."""
    is_hedged_only = rating.design is EvidenceDesign.EFFECT and rating.size is not EffectSize.LITTLE_OR_NONE
    return has_size(verb.plain) or (is_hedged_only and HEDGE[rating.certainty] != "")


def reads_well(claim: str, verb: ClaimVerb, rating: CertaintyRating) -> bool:
    """Whether the new words agree with the subject, name one size and suit what does the acting."""
    before, after = claim[: verb.start], claim[verb.end :]
    is_correlation = rating.design is EvidenceDesign.CORRELATION
    is_figure = is_figure_itself(verb.plain) or has_figure(after)
    is_agreeing = is_correlation or HEDGE[rating.certainty] != "may"
    if _is_told_of_some(claim, verb) or NONE_OF_THEM.match(before) or re.match(r"to\s", claim[verb.start :]):
        return False
    if not before.strip() or claim.rstrip().endswith("?") or is_bound(before) or has_word_of_size(after):
        return False
    if is_agreeing and verb.is_plural is None:
        return False
    if is_correlation:
        return not is_figure and not PEOPLE.search(before) and _goes_together(verb, after.lstrip())
    is_risk = verb.plain in RISK_LOWERING | RISK_RAISING
    if is_risk and is_figure:
        # "prevented 90% of deaths" is no "risk of 90% of deaths"
        return False
    if rating.size is EffectSize.LITTLE_OR_NONE:
        is_amount = noun_of(verb.plain) is not None or is_risk or is_figure_itself(verb.plain)
        is_compared = comparative_of(verb.plain) is not None and DETERMINER.match(after.lstrip()) is None
        return (is_amount or is_compared) and not has_figure(after) and not PEOPLE.search(before)
    if rating.size is EffectSize.LARGE and not is_figure and has_size(verb.plain):
        return (noun_of(verb.plain) is not None or is_risk) and not PEOPLE.search(before)
    return True


def _is_told_of_some(claim: str, verb: ClaimVerb) -> bool:
    """Whether a past verb tells of one study or of some ("people who drank tea reduced"): the present would clash."""
    return claim[verb.start : verb.end].lower().endswith("ed") and (
        _ONE_OCCASION.search(claim[: verb.start]) is not None or re.search(r"\b(?:19|20)\d\d\b", claim) is not None
    )


def _goes_together(verb: ClaimVerb, rest: str) -> bool:
    """Whether "lower", "less" or "better" can stand before the object: not "less duration of", not "weaker system"."""
    if verb.plain in RISK_LOWERING | RISK_RAISING:
        return True
    if comparative_of(verb.plain) is not None:
        return DETERMINER.match(rest) is None
    if noun_of(verb.plain) is None or not verb.push:
        return False
    return MEASURED.match(rest) is not None or " of " not in rest[: object_end(rest, 0, len(rest))]


def is_part_of_more(claim: str, verb: ClaimVerb, rating: CertaintyRating) -> bool:
    """Whether the verb goes with a preposition, or a second verb shares its subject and would not fit the new words."""
    if _PREPOSITION.match(claim, verb.end):
        return True
    is_noun_next = rating.size is not EffectSize.SMALL or rating.design is EvidenceDesign.CORRELATION
    shared = _SECOND_VERB.search(claim, verb.end, object_end(claim, verb.end, len(claim)))
    is_verb = shared is not None and plain_form(shared[1].lower()) is not None
    return is_verb and (is_noun_next or HEDGE[rating.certainty] != "may")
