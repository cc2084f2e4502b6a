"""Whether a passage speaks of its source as of one study or trial; a passage that calls it a review does not."""

from __future__ import annotations

import re

_I = re.IGNORECASE
# "10.1234/plan.2020" says nothing of a plan: identifiers are no words of the writer
_ADDRESS = re.compile(r"(?:\bhttps?://|\bwww\.|\bdoi\.org/|\b10\.\d{4,9}/)[^\s<>“”\"]*[^\s<>“”\".,;:!?)\]]", _I)
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
_FOUND = (
    r"found|finds|show(?:s|ed|n)|report(?:s|ed)|demonstrate[sd]|reveal(?:s|ed)|observe[sd]|conclude[sd]|suggest(?:s|ed)"
    r"|discover(?:s|ed)|indicate[sd]|confirm(?:s|ed)|notice[sd]|note[sd]|identifie[sd]|saw|findings (?:from|of)"
    r"|results (?:from|of)"
)
_RESULT = re.compile(rf"\b(?:{_FOUND})\b", _I)
_REPORTING = re.compile(rf"\b(?:{_FOUND}|according to|published in)\b", _I)
_TEAM = re.compile(
    rf"\b(?:researchers|scientists|investigators|the (?:authors|team))\b(?: [\w,'’-]+){{0,12}}? (?:{_FOUND})\b", _I
)
_PERSONS = r"(?:men|women|adults|children|boys|girls|people|students|workers|adolescents|individuals|persons)"
_PEOPLE = re.compile(
    r"\b(?:participants?|volunteers?|patients?|subjects?|respondents?|enrolled|recruited|randomi[sz]ed|placebo"
    r"|control group|double-blind|single (?:dose|infusion|injection|session|course|treatment)"
    rf"|{_PERSONS} (?:who|aged|in the (?:study|trial))|(?:in|of|with|among|on) (?:[a-z]+ ){{0,2}}?\d[\d,]* "
    rf"(?:[\w-]+ ){{0,3}}?{_PERSONS})\b",
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

# of these, what also a sentence with a result in it says of a study that has none yet
_TO_COME = re.compile(
    r"\b(?:protocol|plan(?:s|ned|ning)?|will|ongoing|under ?way|in progress|aims?|aimed|designed to|whether|upcoming"
    r"|future|await\w*|expected|(?:test|recruit|investigat|examin|explor|evaluat)ing)\b",
    _I,
)


def without_addresses(text: str) -> str:
    """The text without the web addresses and DOIs in it."""
    return _ADDRESS.sub("", text)


def tells_of_trial(text: str) -> bool:
    """Whether it speaks of one trial or experiment."""
    words = without_addresses(text)
    return _TRIAL.search(words) is not None


def tells_of_study_of_people(text: str) -> bool:
    """Whether it speaks of one study, or of those who made it, and of those who took part in it."""
    words = without_addresses(text)
    is_study = _STUDY.search(words) is not None or _TEAM.search(words) is not None
    return tells_of_trial(text) or (is_study and _PEOPLE.search(words) is not None)


def tells_of_study(text: str) -> bool:
    """Whether it speaks of one study that found something."""
    words = without_addresses(text)
    is_told = _STUDY.search(words) is not None and _REPORTING.search(words) is not None
    return is_told or tells_of_study_of_people(text)


def tells_of_result(text: str) -> bool:
    """Whether it reports what was found."""
    words = without_addresses(text)
    return _RESULT.search(words) is not None


def says_pooled(text: str) -> bool:
    """Whether it speaks of a review, or of several studies."""
    words = without_addresses(text)
    return _POOLED.search(words) is not None


def says_opinion(text: str) -> bool:
    """Whether it speaks of an opinion."""
    words = without_addresses(text)
    return _OPINION.search(words) is not None


def says_planned(text: str) -> bool:
    """Whether it speaks of a study that has still to show something."""
    words = without_addresses(text)
    return _PLANNED.search(words) is not None


def says_to_come(text: str) -> bool:
    """Whether it speaks of a study that has still to show something, though it tells of results: of others, then."""
    words = without_addresses(text)
    return _TO_COME.search(words) is not None
