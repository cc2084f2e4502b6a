"""Which words of a claim point back to what was said before it: "This effect", "The same study", "Its"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import one_of
from factcheck_app.domain.text_span import TextSpan


class Leaning(Enum):
    """What kind of thing the words point back to."""

    CHANGE = "an effect"
    STUDY = "a study"
    THING = "a thing"
    PRONOUN = "it"


@dataclass(frozen=True, slots=True)
class LeaningWords:
    """The words that point back, their place in the claim, and what kind of thing they stand for."""

    words: str
    span: TextSpan
    kind: Leaning


_OPENER = (
    r"^(?:(?:however|moreover|furthermore|but|and|so|also|in addition|in fact|as a result|therefore|thus|still|yet"
    r"|instead|meanwhile|overall|additionally|plus|for example|fortunately|unfortunately),? )?"
)
_STUDIES = one_of("study trial review analysis survey experiment paper research report")
_DID = one_of(
    """found finds showed shows reported reports suggests suggested concluded concludes was included involved looked did
    lasted ran tested recruited followed enrolled compared gave"""
)
_CHANGES = one_of(
    "effects? impacts? benefits? improvements? reductions? increases? decreases? changes? relief results? findings?"
)
_THINGS = one_of(
    """drugs? medicines? medications? therap(?:y|ies) treatments? techniques? practices? approach method supplements?
    herbs? plants? spices? minerals? vitamins? diets? foods? drinks? compounds? substances? hormones? devices? vaccines?
    procedures? conditions? disorders? diseases? exercises? habits?"""
)
# not "It is important to", "It takes years", "It was found that"
_IT = (
    r"it(?!['’]s\b)(?! (?:is|was|remains|seems|appears|takes|may be|can be|has been|would be|might be)\b"
    r"[^.]{0,40}?\b(?:to|that|if|whether|when|years|months|weeks|time)\b)"
)
_FIELDS = (
    (Leaning.CHANGE, rf"(?:this|that|such an?|these|those) (?:[\w-]+ )?{_CHANGES}"),
    (Leaning.STUDY, rf"(?:the same|this|that) (?:[\w-]+ )?{_STUDIES}"),
    (Leaning.STUDY, rf"the {_STUDIES}(?= (?:also |then |itself )?{_DID}\b)"),
    (Leaning.THING, rf"(?:this|that|these|those) (?:[\w-]+ )?{_THINGS}"),
    (Leaning.PRONOUN, rf"its|their|they|{_IT}"),
)
_PATTERNS = tuple((kind, LazyPattern(rf"{_OPENER}(?P<words>{words})\b", re.IGNORECASE)) for kind, words in _FIELDS)
_GOES_ON = (
    r"(?= (?:is|was|has|had|can|may|might|could|will|does|lasts?|lasted|wears|wore|fades?|faded|persists?|persisted"
    r"|disappears?|disappeared|works|helps|runs|protects|eases|relieves|lowers|reduces|raises|improves|prevents)\b)"
)
_DEFINITE = tuple(
    (kind, LazyPattern(rf"{_OPENER}(?P<words>the {words}){_GOES_ON}", re.IGNORECASE))
    for kind, words in ((Leaning.CHANGE, "(?:effect|benefit|impact)"), (Leaning.THING, _THINGS))
)
# these lean too, but nobody can say on what
_VERBS = one_of("is was are were can may might could will would has have means makes suggests helps")
_VAGUE = LazyPattern(
    rf"{_OPENER}(?P<words>(?:this|that|these|those)(?= {_VERBS}\b)"
    r"|he|she|both|the (?:latter|former))\b",
    re.IGNORECASE,
)


def find_leaning_words(text: str) -> LeaningWords | None:
    """The words at the beginning of the claim that point back, or None where it stands by itself."""
    for kind, pattern in _PATTERNS:
        found = pattern.match(text)
        if found is not None:
            return LeaningWords(found["words"], TextSpan(*found.span("words")), kind)
    return None


def find_definite_words(text: str) -> LeaningWords | None:
    """ "The drug is ...", "The effect lasts ...": words that point back where the sentence before allows it."""
    for kind, pattern in _DEFINITE:
        found = pattern.match(text)
        if found is not None:
            return LeaningWords(found["words"], TextSpan(*found.span("words")), kind)
    return None


def leaning_words(text: str) -> str:
    """The same in words, those included that nobody can resolve ("This can help"); empty where nothing leans."""
    found = find_leaning_words(text)
    if found is not None:
        return found.words
    vague = _VAGUE.match(text)
    return vague["words"] if vague is not None else ""
