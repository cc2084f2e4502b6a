"""Who a sentence speaks of: everyone, an age, a sex, people with a condition, healthy volunteers, animals, cells."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import any_of_text, one_of, word_set
from factcheck_app.analysis.words.sentences_remembered import SENTENCES_REMEMBERED
from factcheck_app.domain.text_span import TextSpan


class PopulationKind(Enum):
    """One way in which a group of people is described; the value reads after "the source speaks of"."""

    EVERYONE = "everyone"
    PEOPLE = "people in general"
    ADULTS = "adults"
    WOMEN = "women"
    MEN = "men"
    CHILDREN = "children"
    ADOLESCENTS = "adolescents"
    YOUNG = "young adults"
    OLDER = "older people"
    PREGNANT = "pregnant women"
    MENOPAUSE = "women of one time of life"
    CONDITION = "people with a condition"
    HEALTHY = "healthy volunteers"
    OCCUPATION = "people of one occupation"
    SETTING = "people in one setting"
    AGE_RANGE = "people of a narrow range of ages"


class Population(NamedTuple):
    """Words for a group of people and their place."""

    kind: PopulationKind
    words: str
    span: TextSpan


_K = PopulationKind
_FOLK = "people persons? adults? patients? women woman men man children individuals? ages bod(?:y|ies) human\\w*"
_GROUP = one_of(
    """people persons patients adults women men children adolescents teenagers individuals participants volunteers
    students survivors those infants boys girls subjects babies users"""
)
_PATTERNS: tuple[tuple[PopulationKind, LazyPattern], ...] = (
    (
        _K.EVERYONE,
        any_of_text(
            "everyone",
            "everybody",
            "anyone(?! (?:with|who has|taking))",
            "anybody",
            rf"(?:all|every|any) {one_of(_FOLK)}(?! (?:with|who have|in the (?:study|trial)))",
            r"of (?:all|any) ages?",
            r"(?:whatever|regardless of|no matter|irrespective of) (?:their |your |one['’]s )?(?:age|sex|gender)",
            "at any age",
            r"the (?:whole|entire|general) population",
            "men and women alike",
        ),
    ),
    (
        _K.PREGNANT,
        any_of_text(
            r"pregnan(?:t|cy|cies)",
            "expectant mothers?",
            "(?:breastfeeding|lactating) (?:women|mothers|people|parents)",
        ),
    ),
    (_K.MENOPAUSE, any_of_text(r"(?:post|pre|peri)-?menopaus\w+", r"menopaus\w+")),
    (_K.WOMEN, any_of_text("women", "females?(?! sex)", "girls?", "mothers?")),
    (_K.MEN, any_of_text("(?<!wo)men", "males?(?! sex)", "boys?", "fathers?")),
    (
        _K.CHILDREN,
        any_of_text(
            "child(?:ren)?(?!hood)",
            "infants?",
            "bab(?:y|ies)",
            "toddlers?",
            "preschoolers?",
            "newborns?",
            "p(?:a)?ediatric",
            "kids?",
        ),
    ),
    (_K.ADOLESCENTS, any_of_text("adolescents?", "teen(?:ager)?s?", "young people", "schoolchildren")),
    (
        _K.YOUNG,
        any_of_text("young(?:er)? (?:adults?|men|women|volunteers)", "(?:college|university|medical) students?"),
    ),
    (
        _K.OLDER,
        any_of_text(
            r"(?:older|elderly|aged|frail) (?:\w+ )?(?:adults?|people|men|women|patients?|persons?|individuals?|"
            r"participants)",
            "the elderly",
            "seniors",
            "nursing home residents",
            r"(?:aged|over|above) (?:6[05]|7\d|8\d)(?: years)?(?: (?:or|and) (?:older|over))?",
        ),
    ),
    (
        _K.HEALTHY,
        any_of_text(r"healthy (?:\w+ )?(?:volunteers?|adults?|subjects|participants|people|men|women|individuals)"),
    ),
    (
        _K.OCCUPATION,
        any_of_text(
            r"(?:night |shift |office |factory |health[- ]?care )(?:workers?|staff)",
            "nurses",
            "athletes?",
            "veterans?",
            "soldiers?",
        ),
    ),
    (
        _K.SETTING,
        any_of_text(
            r"(?:hospitali[sz]ed|critically ill|intensive[- ]care|nursing[- ]home|institutionali[sz]ed)(?: \w+)?",
            r"(?:in|from) intensive care",
        ),
    ),
    (_K.ADULTS, any_of_text("adults?")),
)
_CONDITION = LazyPattern(
    rf"""\b{_GROUP}\s(?:\([^)]*\)\s)?(?:with(?!out)|who\shave(?!\ssex|\sbeen|\snever|\sever)|who\shad|
      suffering\sfrom|diagnosed\swith|living\swith|
      at\s(?:high|increased|higher)\srisk\s(?:of|for)|recovering\sfrom|undergoing|treated\sfor|who\susually)\s
      (?P<what>[^,.;:()]{{3,60}})
    | (?:(?:^|[.,;(]\s?)|\b(?:in|of|among|for|from|the|these|all|that|\d+|with)\s)
      (?P<before>(?:[a-z]+\s)?[a-z]+)\s(?:patients|sufferers|survivors)\b
      (?!\s(?:with|who|suffering|diagnosed|living|at|recovering|undergoing|treated)\b)""",
    re.VERBOSE | re.IGNORECASE,
)
_NO_CONDITION = word_set(
    "the these those all our of many some most more other both study trial new such elderly older young younger female "
    "male adult in for to and than among by with control treated untreated if when while that from helps help more "
    "fewer less hundred thousand million two three four five six seven eight nine ten treatment placebo intervention "
    "treating treat give gives given lets enrolled eligible remaining included allocated assigned human only "
    "out their his her few several cent percent each every consecutive as where how or not hospital between will can "
    "allows allow giving whose on at"
)
_STOP_AFTER_CONDITION = LazyPattern(
    r"\s(?:and|who|that|were|was|is|are|had|have|has|may|might|can|could|in|on|at|from|after|before|than|to|by|when|"
    r"or|reduces?|improves?|lowers?|received|did|does|while|for|over|with|lost|fell|rose|felt|took|slept|gained|more|less|"
    r"\w{3,}ed)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_AGE_RANGE = LazyPattern(r"\baged? (?:between )?(?P<low>\d{1,2})(?: to | and |[–-])(?P<high>\d{1,2})\b", re.IGNORECASE)
_NARROW_AGES = 30
_WIDE = LazyPattern(r"\b(?:people|adults|humans|human beings|individuals|persons|men and women)\b", re.IGNORECASE)
_NARROWED_AFTER = LazyPattern(
    r"\s?(?:who|with|whose|that|aged?|over|under|between|in|from|on|at|taking|using|suffering|living|undergoing|"
    r"exposed|"
    r"without|treated|wearing|eating|drinking|receiving|given|having|diagnosed|born|of|as young|older|younger|\(|"
    r"\d)\b|\s?\(",
    re.IGNORECASE,
)
_NARROWED_BEFORE = LazyPattern(
    r"(?:\d|\b(?:these|those|million|thousand|hundred|dozen|some|few|certain|such|other|older|younger|young|elderly|"
    r"obese|overweight|healthy|pregnant|sick|ill|affected|poor|rich|most|more|fewer|two|three|four|five|six|seven|"
    r"eight|"
    r"nine|ten|twelve|the|both|among|middle-aged|\w+(?:ic|al|ous|ive|ese|less|ed)))\s?$",
    re.IGNORECASE,
)
# "people with more than two hours": a habit, not a condition
_AMOUNT = LazyPattern(r"(?:more|less|fewer|no|at|any|the|a|an|high|higher|low|lower|long|longer|regular|\d)\b", re.I)
# "protects people from": what they are kept from, not where they come from
_KEPT_FROM = LazyPattern(r"\b(?:protect|prevent|keep|sav|stop|free|shield)\w*\s$", re.IGNORECASE)
_BACK = 20
_LONGEST_CONDITION = 6


# every claim meets the same sentences of the same sources
@lru_cache(maxsize=SENTENCES_REMEMBERED)
def find_populations(text: str) -> tuple[Population, ...]:
    """The groups of people that a text names, in order; one stretch may be described in several ways."""
    found = [
        Population(kind, match.group(), TextSpan(*match.span()))
        for kind, pattern in _PATTERNS
        for match in pattern.finditer(text)
    ]
    found += _conditions(text)
    found += [
        Population(PopulationKind.AGE_RANGE, match.group(), TextSpan(*match.span()))
        for match in _AGE_RANGE.finditer(text)
        if int(match["high"]) - int(match["low"]) <= _NARROW_AGES
    ]
    found += [
        Population(PopulationKind.PEOPLE, match.group(), TextSpan(*match.span()))
        for match in _WIDE.finditer(text)
        if not is_narrowed(text, TextSpan(*match.span()))
    ]
    return tuple(sorted(found, key=lambda population: population.span))


def is_narrowed(text: str, span: TextSpan) -> bool:
    """Whether the words around a group make it a smaller one: "older adults", "women who", "42 people"."""
    before = text[max(0, span.start - _BACK) : span.start]
    if _KEPT_FROM.search(before) and text[span.end : span.end + len(" from")] == " from":
        return False
    return bool(_NARROWED_AFTER.match(text, span.end) or _NARROWED_BEFORE.search(before))


def _conditions(text: str) -> Iterable[Population]:
    for match in _CONDITION.finditer(text):
        if match["what"]:
            if _AMOUNT.match(match["what"]):
                continue
            what = _STOP_AFTER_CONDITION.sub("", match["what"])
            what = " ".join(what.split(" ")[:_LONGEST_CONDITION])
            if not what.strip() or re.fullmatch(r"\s*\w+ed\s*", what):
                continue
            end = match.start("what") + len(what)
            yield _condition(text, match.start(), end)
        else:
            words = match["before"].lower().split()
            if words[-1] not in _NO_CONDITION and not words[-1].endswith(("ly", "ed", "ing")):
                is_whole = len(words) == 1 or not (words[0] in _NO_CONDITION or words[0].endswith(("ed", "s")))
                start = match.start("before") + (0 if is_whole else len(words[0]) + 1)
                yield _condition(text, start, match.end())


def _condition(text: str, start: int, end: int) -> Population:
    span = TextSpan(start, end)
    return Population(PopulationKind.CONDITION, span.of(text), span)
