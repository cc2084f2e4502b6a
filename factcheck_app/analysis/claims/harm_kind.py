"""Whether a claim is of a harm: by name, by what a verb brings about, or by what one preparation does to another."""

from __future__ import annotations

from factcheck_app.analysis.claims import harm_cues as harms
from factcheck_app.analysis.claims import kind_cues as cues
from factcheck_app.analysis.strength.causal_statements import CausalStatement, find_causal_statements
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.strength import Direction, Strength

# how far after a causal verb its object is looked for, in characters
_OBJECT_REACH = 60
# "protects against serious and sometimes fatal diseases": the harm is one that somebody is spared
_SPARED = LazyPattern(
    r"\b(?:protect\w*|prevent\w*|inhibit\w*|avoid\w*|against|helps?|lower(?:s|ed)? the risk of|reduc\w+ the risk of)\b"
    r"[^.;]{0,60}$"
)


def is_harm(lower: str, strength: Strength) -> bool:
    """Harm by name, or something bad that a verb brings about; "reduces pain" is none."""
    relates_only = strength.rung == 1 and cues.RELATES.search(lower) and not cues.TREATMENT.search(lower)
    if not relates_only and any(
        not _SPARED.search(lower[: told.start()]) for told in cues.HARM_BY_NAME.finditer(lower)
    ):
        return True
    if strength.direction is Direction.NO_EFFECT:
        denies = cues.BAD.search(lower) is not None and cues.DENIED_CAUSE.search(lower) is not None
        return denies or cues.DENIED_RISE.search(lower) is not None
    if harms.CAN_DIE.search(lower) or _is_interaction(lower):
        return True
    causes = find_causal_statements(lower)
    is_told = next((told for told in (_told_by(lower, cause) for cause in causes) if told is not None), None)
    if is_told is None and harms.TOO_MUCH.match(lower):
        return strength.rung >= 2 or cues.BAD.search(lower) is not None
    return strength.rung >= 2 and is_told is True


def _told_by(lower: str, cause: CausalStatement) -> bool | None:
    """Whether this verb tells of a harm or of none; None where its object does not say, so that the next may."""
    verb = lower[cause.span.start : cause.span.end]
    after = lower[cause.span.end : cause.span.end + _OBJECT_REACH]
    object_words = cues.OBJECT_END.split(after)[0]
    if cause.push == "down" or harms.WEAKENS.match(verb):
        return harms.GOOD_TO_HAVE.match(object_words) is not None
    if cues.MENDS.match(verb):
        return False
    if cues.CAUSES.match(verb):  # whatever it is: good things are not said to be caused
        return cues.GOOD_OF_TREATMENT.search(object_words) is None
    if cause.push == "up" or cues.BRINGS_ABOUT.search(verb):
        # a raised chance of whatever it is: good things are named as such
        is_chance = cues.CHANCE_OF.match(object_words) is not None
        is_good = is_chance and cues.GOOD_CHANCE.search(object_words) is not None
        is_bad = is_chance or cues.BAD.search(object_words) or harms.ILLNESS.search(object_words)
        if is_good or is_bad:
            return not is_good
        return True if harms.BAD_TO_RAISE.match(object_words) is not None else None
    return True if cues.HURTS.match(verb) else None


def _is_interaction(lower: str) -> bool:
    """ "raises the level of the medicine", "weakens the effect of the tablets", "may interact with ..."."""
    if harms.INTERACTS.search(lower):
        return True
    patterns = (harms.INTERACTS_WITH, harms.MORE_OF_PREPARATION, harms.LESS_OF_PREPARATION)
    found = (pattern.search(lower) for pattern in patterns)
    return any(match is not None and harms.PREPARATION.search(match["what"]) is not None for match in found)
