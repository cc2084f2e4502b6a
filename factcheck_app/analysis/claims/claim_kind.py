"""What a claim is about: a benefit, a harm, how common something is, a study, and so on."""

from __future__ import annotations

from factcheck_app.analysis.claims import kind_cues as cues
from factcheck_app.analysis.claims.headlines import states_effect
from factcheck_app.analysis.claims.tips import is_imperative
from factcheck_app.analysis.strength.causal_statements import find_causal_statements
from factcheck_app.domain.claim import ClaimKind
from factcheck_app.domain.strength import Direction, Strength

# how far after a causal verb its object is looked for, in characters
_OBJECT_REACH = 60


def kind_of(text: str, strength: Strength, before: str = "") -> ClaimKind:
    """The kind of one claim; `before` is the sentence before it, which a leaning claim goes on from."""
    lower = text.lower()
    if is_imperative(text) or (cues.NORM.search(lower) and strength.rung < 3):
        return ClaimKind.ADVICE
    if _is_about_a_study(lower, strength):
        return ClaimKind.SOURCE
    if cues.OFFICIAL.search(lower) and not cues.COMPARES.search(lower):
        return ClaimKind.REGULATORY
    by_content = _by_outcome(lower, strength) or _by_subject(lower, strength)
    if by_content is not None:
        return by_content
    if cues.STUDY_SUBJECT.match(lower) and strength.rung == 0:
        return ClaimKind.SOURCE
    if strength.rung >= 2:
        speaks_of_treatment = cues.TREATMENT.search(f"{before} {text}".lower()) is not None or states_effect(before)
        return ClaimKind.BENEFIT if speaks_of_treatment else ClaimKind.BACKGROUND
    return ClaimKind.BACKGROUND


def _is_about_a_study(lower: str, strength: Strength) -> bool:
    if cues.STUDY_DONE.search(lower) is None:
        return False
    found = cues.FOUND.search(lower) is not None
    return strength.rung == 0 and not (found and strength.direction is Direction.NO_EFFECT)


def _by_outcome(lower: str, strength: Strength) -> ClaimKind | None:
    """What the claim says comes of something, where it says so."""
    if cues.HOW_IT_WORKS.search(lower) and not cues.STUDY_FRAME.search(lower):
        return ClaimKind.MECHANISM
    if _is_harm(lower, strength):
        return ClaimKind.HARM
    if cues.DEFINES.search(lower):
        return ClaimKind.BACKGROUND
    if strength.rung == 1:
        relates = cues.RELATES.search(lower) or cues.CHANGED_AFTER.search(lower)
        if cues.HOW_COMMON.search(lower) and not relates:
            return ClaimKind.OCCURRENCE
        return ClaimKind.BENEFIT if cues.AGAINST_CONTROL.search(lower) else ClaimKind.ASSOCIATION
    if strength.rung >= 2 and cues.INNER_CHANGE.search(lower):
        return ClaimKind.MECHANISM
    if strength.rung >= 2 and (find_causal_statements(lower) or cues.TREATMENT.search(lower)):
        return ClaimKind.BENEFIT
    return None


def _by_subject(lower: str, strength: Strength) -> ClaimKind | None:
    if cues.COURSE_RATES.search(lower):
        return ClaimKind.PROGNOSIS
    if cues.COURSE.search(lower) and not cues.TREATED.search(lower):
        return ClaimKind.PROGNOSIS
    if cues.FARED_BETTER.search(lower):
        return ClaimKind.BENEFIT
    if cues.HOW_COMMON.search(lower) and not cues.TREATED.search(lower):
        return ClaimKind.OCCURRENCE
    if cues.RELATES.search(lower):
        return ClaimKind.ASSOCIATION
    if cues.INNER_WORKINGS.search(lower):
        return ClaimKind.MECHANISM
    if cues.GOOD_OF_TREATMENT.search(lower):
        return ClaimKind.BENEFIT
    return ClaimKind.OCCURRENCE if cues.HOW_COMMON.search(lower) else None


def _is_harm(lower: str, strength: Strength) -> bool:
    """Harm by name, or something bad that a verb brings about; "reduces pain" is none."""
    if cues.HARM_BY_NAME.search(lower):
        return True
    if strength.direction is Direction.NO_EFFECT:
        denies = cues.BAD.search(lower) is not None and cues.DENIED_CAUSE.search(lower) is not None
        return denies or cues.DENIED_RISE.search(lower) is not None
    if strength.rung < 2:
        return False
    for cause in find_causal_statements(lower):
        verb = lower[cause.span.start : cause.span.end]
        after = lower[cause.span.end : cause.span.end + _OBJECT_REACH]
        object_words = cues.OBJECT_END.split(after)[0]
        if cause.push == "down" or cues.MENDS.match(verb):
            return False
        if cues.CAUSES.match(verb):  # whatever it is: good things are not said to be caused
            return cues.GOOD_OF_TREATMENT.search(object_words) is None
        if cause.push == "up" or cues.BRINGS_ABOUT.search(verb):
            # a raised chance of whatever it is: good things are named as such
            is_chance = cues.CHANCE_OF.match(object_words) is not None
            is_good = is_chance and cues.GOOD_CHANCE.search(object_words) is not None
            return not is_good and (is_chance or cues.BAD.search(object_words) is not None)
        if cues.HURTS.match(verb):
            return True
    return False
