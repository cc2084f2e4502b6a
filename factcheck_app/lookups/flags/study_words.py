"""Whether a passage speaks of its source as of one study or trial; a passage that calls it a review does not."""

from __future__ import annotations

import re

_I = re.IGNORECASE
_DETERMINER = r"\b(?:the|this|that|an?|one|another|its|their|his|her|same|recent|new)\s+"
# up to five words, none of which makes the noun another one
_BETWEEN = r"(?:(?!review|analysis|analyses|meta|case|pooled|studies|trials)[\w,'’.–-]+\s+){0,5}?"
_TRIAL = re.compile(
    rf"{_DETERMINER}{_BETWEEN}(?:trial|experiment|RCT)\b(?!s)"
    r"|\b(?:randomi[sz]ed|placebo-controlled|double-blind(?:ed)?|controlled)"
    r" (?:[\w-]+ ){0,3}?(?:trial|study|experiment)\b",
    _I,
)
_STUDY = re.compile(rf"{_DETERMINER}{_BETWEEN}study\b", _I)
_REPORTING = re.compile(
    r"\b(?:found|finds|show(?:s|ed|n)|report(?:s|ed)|demonstrate[sd]|reveal(?:s|ed)|observe[sd]|conclude[sd]"
    r"|suggest(?:s|ed)|discover(?:s|ed)|indicate[sd]|confirm(?:s|ed)|findings (?:from|of)|results (?:from|of)"
    r"|according to|published in)\b",
    _I,
)
_PEOPLE = re.compile(
    r"\b(?:participants?|volunteers?|patients?|subjects?|respondents?|enrolled|recruited|randomi[sz]ed|placebo"
    r"|control group|double-blind|single (?:dose|infusion|injection|session|course|treatment)"
    r"|(?:men|women|adults|children|people|students|workers) (?:who|aged|in the (?:study|trial)))\b",
    _I,
)
# words by which a draft says that it knows better
_POOLED = re.compile(
    r"(?<!peer-)(?<!peer )\breview(?:s|ed|ing|ers)?\b|\bmeta-?\s?anal|\bsystematic|\boverview|\bpooled|\bliterature\b"
    r"|\bguidelines?\b|\bsummar|\banalys[ei]s of\b|\b(?:studies|trials|experiments)\b|\bcombined\b",
    _I,
)
_OPINION = re.compile(
    r"\b(?:editorial|letter|comment\w*|opinion|perspective|viewpoint|argue[sd]?|essay|correspondence|response|reply)\b",
    _I,
)
_PLANNED = re.compile(
    r"\b(?:protocol|plan(?:s|ned|ning)?|will|ongoing|under ?way|in progress|aims?|aimed|testing|tested|recruit\w*"
    r"|design\w*|whether|investigat\w+|upcoming|future|registered|await\w*|expected|examin\w+|explor\w+|evaluat\w+|pilot)\b",
    _I,
)


def tells_of_trial(text: str) -> bool:
    """Whether it speaks of one trial or experiment."""
    return _TRIAL.search(text) is not None


def tells_of_study_of_people(text: str) -> bool:
    """Whether it speaks of one study and of those who took part in it."""
    return tells_of_trial(text) or (_STUDY.search(text) is not None and _PEOPLE.search(text) is not None)


def tells_of_study(text: str) -> bool:
    """Whether it speaks of one study that found something."""
    return tells_of_study_of_people(text) or (_STUDY.search(text) is not None and _REPORTING.search(text) is not None)


def tells_of_result(text: str) -> bool:
    """Whether it reports what was found."""
    return _REPORTING.search(text) is not None


def says_pooled(text: str) -> bool:
    """Whether it speaks of a review, or of several studies."""
    return _POOLED.search(text) is not None


def says_opinion(text: str) -> bool:
    """Whether it speaks of an opinion."""
    return _OPINION.search(text) is not None


def says_planned(text: str) -> bool:
    """Whether it speaks of a study that has still to show something."""
    return _PLANNED.search(text) is not None
