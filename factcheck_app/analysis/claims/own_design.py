"""A claim that states a cause and names, in the same breath, a study that can only show what goes together."""

from __future__ import annotations

import re

from factcheck_app.analysis.claim_strength import DIRECT, rate_strength
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.strength import Cue
from factcheck_app.domain.text_span import TextSpan

_WATCHED = (
    r"(?:observational|cross-sectional|case-control|cohort|epidemiological|longitudinal|registry(?:-based)?|"
    r"population-based|ecological|correlational)"
)
_WATCHING = (
    rf"(?:{_WATCHED} (?:[\w-]+ )?(?:stud(?:y|ies)|research|data|analys[ie]s|surveys?|evidence)|surveys?|polls?|"
    r"questionnaires?|cohorts?|case (?:series|reports?))"
)
_FEW = r"(?:[\w-]+ ){0,3}?"
# the claim leans on the study: "according to a cohort study", "a survey found"
_DESIGN = LazyPattern(
    rf"(?<=according to )(?:an? |the |this |these )?{_FEW}{_WATCHING}\b"
    rf"|\b(?:in|from) (?:an? |the |this |these |our )?{_FEW}{_WATCHED} (?:[\w-]+ )?(?:study|studies|data|analysis)\b"
    rf"|\b{_WATCHING}(?= (?:of [^,.;]{{3,60}} )?(?:has |have |also |now )?(?:finds?|found|shows?|showed|shown|reveals?|"
    r"revealed|suggests?|suggested|reports?|reported|concludes?|concluded|proves?|proved|proven|confirms?|confirmed)\b)",
    re.IGNORECASE,
)
# an experiment beside it may have shown the cause; words on design itself claim nothing
_EXPERIMENT = LazyPattern(
    r"\b(?:randomi[sz]\w+|trials?|experiments?|mendelian|placebo|meta-?analys\w+|cannot|can['’]t|not prove\w*|unlike|"
    r"rather than|adjusted)\b",
    re.IGNORECASE,
)
# "a decreased risk", "21% increased": a state, not a deed; and what is due to something is often said by the way
_STATE_BEFORE = LazyPattern(r"(?:\b(?:an?|the|had|with|of|and|or)|%\)?|\))\s$", re.IGNORECASE)
_BY_THE_WAY = ("due to", "because of", "as a result of")


def bolder_than_own_design(text: str) -> tuple[TextSpan, str, str] | None:
    """The place of the design's words, the words of the cause and those of the design; None where nothing is off."""
    design = _DESIGN.search(text)
    if design is None or _EXPERIMENT.search(text):
        return None
    strength = rate_strength(text)
    cause = next((cue for cue in strength.cues if cue.role == "cause"), None)
    if strength.rung < DIRECT or cause is None or not _is_stated(text, cause):
        return None
    span = TextSpan(*design.span())
    return None if cause.span.overlaps(span) else (span, cause.words, design.group())


def _is_stated(text: str, cause: Cue) -> bool:
    return cause.words.lower() not in _BY_THE_WAY and _STATE_BEFORE.search(text[: cause.span.start]) is None
