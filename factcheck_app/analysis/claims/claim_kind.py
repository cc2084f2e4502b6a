"""What a claim is about: a benefit, a harm, how common something is, a study, and so on."""

from __future__ import annotations

from factcheck_app.analysis.claims import kind_cues as cues
from factcheck_app.analysis.claims.everyday_kinds import (
    advice_after_label,
    everyday_kind,
    hurts,
    told_by_rank,
    told_first,
    works_inside,
)
from factcheck_app.analysis.claims.harm_kind import is_harm
from factcheck_app.analysis.claims.headlines import states_effect
from factcheck_app.analysis.claims.tips import is_imperative
from factcheck_app.analysis.strength.causal_statements import find_causal_statements
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.claim import ClaimKind
from factcheck_app.domain.strength import Direction, Strength

# a clause of time, condition or contrast at the head, up to its comma
_OPENING = LazyPattern(
    r"(?:Next time|Instead of|Rather than|If|When|Whenever|Once|Before|After)\s[^,.;]{3,160},\s(?!and\b|or\b)"
)


def kind_of(text: str, strength: Strength, before: str = "") -> ClaimKind:
    """The kind of one claim; `before` is the sentence before it, which a leaning claim goes on from."""
    lower = text.lower()
    if (
        is_imperative(text)
        or is_imperative(advice_after_label(text))
        or _asks_at_its_end(text)
        or _is_norm(lower, strength)
    ):
        return ClaimKind.ADVICE
    if _is_about_a_study(lower, strength):
        return ClaimKind.SOURCE
    if cues.OFFICIAL.search(lower) and not cues.COMPARES.search(lower):
        return ClaimKind.REGULATORY
    by_content = (
        told_by_rank(lower)
        or told_first(lower, strength)
        or _by_outcome(lower, strength)
        or _by_subject(lower, strength)
    )
    if by_content is ClaimKind.BENEFIT and hurts(lower):
        return ClaimKind.HARM
    if by_content is ClaimKind.BENEFIT and works_inside(lower):
        return ClaimKind.MECHANISM
    if by_content is not None:
        return by_content
    if cues.STUDY_SUBJECT.match(lower) and strength.rung == 0:
        return ClaimKind.SOURCE
    if strength.rung >= 2 and not cues.UNHAPPY.search(lower):
        speaks_of_treatment = cues.TREATMENT.search(f"{before} {text}".lower()) is not None or states_effect(before)
        return ClaimKind.BENEFIT if speaks_of_treatment else ClaimKind.BACKGROUND
    return everyday_kind(text, lower) or ClaimKind.BACKGROUND


def _is_norm(lower: str, strength: Strength) -> bool:
    return strength.rung < 3 and cues.NORM.search(lower) is not None and cues.DEPENDS.search(lower) is None


def _is_about_a_study(lower: str, strength: Strength) -> bool:
    if cues.STUDY_DONE.search(lower) is None:
        return False
    found = cues.FOUND.search(lower) is not None
    if cues.HELD_OUT.search(lower):
        return False
    return strength.rung == 0 and not (found and strength.direction is Direction.NO_EFFECT)


def _by_outcome(lower: str, strength: Strength) -> ClaimKind | None:
    """What the claim says comes of something, where it says so."""
    if cues.NAMES.search(lower) and strength.rung == 0:
        return ClaimKind.BACKGROUND
    if cues.UNTREATED.search(lower) and not cues.RELATES.search(lower):
        return ClaimKind.PROGNOSIS
    if cues.HOW_IT_WORKS.search(lower) and not cues.STUDY_FRAME.search(lower):
        return ClaimKind.MECHANISM
    if is_harm(lower, strength):
        return ClaimKind.HARM
    if cues.DEFINES.search(lower):
        return ClaimKind.BACKGROUND
    if strength.rung == 1:
        relates = cues.RELATES.search(lower) or cues.CHANGED_AFTER.search(lower)
        if cues.HOW_COMMON.search(lower) and not relates:
            return ClaimKind.OCCURRENCE
        return ClaimKind.BENEFIT if _does_good(lower) else ClaimKind.ASSOCIATION
    if cues.COUNTS_CHANGED.search(lower) and not (cues.CHANGED_AFTER.search(lower) or cues.TREATED.search(lower)):
        return ClaimKind.OCCURRENCE
    if strength.rung >= 2 and cues.INNER_CHANGE.search(lower):
        return ClaimKind.MECHANISM
    if strength.rung >= 2 and (find_causal_statements(lower) or cues.SPARED.search(lower) or _acts(lower, strength)):
        return ClaimKind.BENEFIT
    return None


def _does_good(lower: str) -> bool:
    """A comparison with a control, or of what a treatment does, says what good it is."""
    lets = cues.TREATMENT.search(lower) is not None and cues.LETS.search(lower) is not None
    return lets or any(pattern.search(lower) for pattern in (cues.AGAINST_CONTROL, cues.OUTDID))


def _acts(lower: str, strength: Strength) -> bool:
    """A treatment that stands before the hedge is what acts: "the patch may ...", not "they may ... the drug"."""
    hedge = next((cue for cue in strength.cues if cue.role == "hedge"), None)
    subject = lower[: hedge.span.start] if hedge is not None else lower
    return cues.TREATMENT.search(subject) is not None


def _by_subject(lower: str, strength: Strength) -> ClaimKind | None:
    if cues.UNCHANGED.search(lower):
        return ClaimKind.ASSOCIATION
    if cues.COURSE_RATES.search(lower):
        return ClaimKind.PROGNOSIS
    if _does_good(lower) and not cues.RELATES.search(lower):
        return ClaimKind.BENEFIT
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


def _asks_at_its_end(text: str) -> bool:
    """ "Next time you feel low, call a friend": the main clause behind an opening one is the advice."""
    opening = _OPENING.match(text)
    return opening is not None and is_imperative(text[opening.end() :][:1].upper() + text[opening.end() + 1 :])
