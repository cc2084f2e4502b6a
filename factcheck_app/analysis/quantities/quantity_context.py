"""What the words beside a number say of it: its bound, what it counts, whether it is a change, a ratio or an age."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import one_of, word_list, word_set
from factcheck_app.domain.comparison import Bound, QuantityKind


class Around(NamedTuple):
    """Lower-case text right before and right after a number."""

    before: str
    after: str


_ABOUT = LazyPattern(
    r"(?:about|around|roughly|approximately|approx\.?|some|nearly|almost|close to|circa|~|≈|an estimated|estimated)\s?$"
)
_AT_LEAST = LazyPattern(
    r"(?:more than|over|at least|above|as many as|[>≥]|exceeding|upwards of|well over|no fewer than)\s?$"
)
_AT_MOST = LazyPattern(r"(?:less than|fewer than|under|at most|below|up to|[<≤]|no more than|as little as|within)\s?$")
_OR_MORE = LazyPattern(r"\s(?:[a-z]+\s)?(?:or (?:more|older|above|over)|and (?:over|older|above))\b|\+")
_MORE_OR_LESS = one_of(
    """higher lower longer shorter more less fewer greater smaller sooner later_than earlier_than faster slower better
    worse lighter heavier stronger weaker deeper older younger likelier"""
)
_CHANGE_NOUN = one_of(
    """increases? decreases? reductions? drops? rises? declines? falls? improvements? gains? loss changes? cuts?
    increased decreased reduced lower higher"""
)
_CHANGED_BY = LazyPattern(
    r"""\b(?:(?:reduc|decreas|increas|lower|cut|rais|rose|ris|fell|fall|drop|declin|improv|shorten|lengthen|prolong|
      extend|boost|slash|halv|grew|grow|shr[aiu]nk|differ|climb|jump|surg|lessen|weaken|diminish|prevent|slow)\w*
      (?:\s[\w’'%,-]+){0,12}?\sby)\s(?:\w+\s){0,3}$""",
    re.VERBOSE,
)
_DIFFERENCE_BEFORE = LazyPattern(
    r"(?:differences?|reductions?|increases?|decreases?|changes?|gains?|improvements?|shortening)"
    r"(?:\s(?:of|was|is|in\s[\w\s]{2,40}?(?:of|was))|:|,|\s=)?\s?$"
    r"|\b(?:drop|fall|rise|decline|cut|loss)\s(?:of|was|is)\s(?:\w+\s)?$"
    r"|(?:gained|lost|saved|differed by)\s(?:\w+\s){0,2}$"
)
# one of these has to be there before the pattern is worth a look
_DIFFERENCE_WORDS = word_list(
    "differ reduc creas chang gain improve shorten lost saved drop fall rise decline cut loss"
)
_DIFFERENCE_AFTER = LazyPattern(rf"\s(?:\w+\s)?{_MORE_OR_LESS}\b|\s{_CHANGE_NOUN}\b|\s(?:of\s)?extra\b|\sdifference\b")
_RELATIVE_AFTER = LazyPattern(
    rf"\s(?:[\w-]+\s){{0,2}}?{_MORE_OR_LESS}\b|\s(?:[\w-]+\s){{0,2}}?{_CHANGE_NOUN}\b|\srelative\b|\sless\slikely\b"
)
_WHOLE_AFTER = LazyPattern(r"\s(?:of|who|had|reported|were|was|in the|among|with|\()")
# short forms in capitals, as "or" is a word
_RATIOS = {
    "odds": LazyPattern(r"\b(?:(?i:odds ratios?)|[aA]?ORs?)\b[^.;\d]{0,25}$"),
    "hazard": LazyPattern(r"\b(?:(?i:hazards? ratios?)|[aA]?HRs?)\b[^.;\d]{0,25}$"),
    "risk": LazyPattern(
        r"\b(?:(?i:risk ratios?|relative risks?|rate ratios?|prevalence ratios?)|[aA]?RRs?|IRRs?|PRs?)\b[^.;\d]{0,25}$"
    ),
}
_AGE_BEFORE = LazyPattern(
    r"\b(?:ages?|aged|average age|older than|younger than|over the age)\s?"
    r"(?:(?:of|at) (?:the |all |these |our )?(?:[a-z-]+ ){1,3}(?=(?:was|were|is) ))?"
    r"(?:(?:of|was|were|is|between|from|over|under|about|around|below|above|range[:,]?)\s)*$"
)
_AGE_AFTER = LazyPattern(
    r"[\s-]?years?[\s-](?:old|of age|olds)\b|\s?-?year-olds?\b"
    r"|\syears? (?:or|and) (?:older|over|above|younger)\b|\s(?:or|and) (?:older|over) "
)
_WORD = LazyPattern(r"[a-z][a-z’'-]*")
_NOUN_STOPS = word_set(
    "of in on at by for from with and or to the a an was were is are be been than that which who when while as but "
    "if per vs versus compared after before between into over under had has have did does do it they we this these "
    "those out during more less fewer higher lower each every about nearly almost all both not no"
)
_PEOPLE = word_set(
    "people persons participants patients adults women men volunteers subjects individuals respondents children "
    "adolescents teenagers students users wearers customers boys girls infants babies newborns mothers smokers "
    "workers employees americans residents veterans athletes runners survivors nurses doctors families twins "
    "pensioners teens youngsters carriers recipients responders donors couples households controls pupils"
)
_STUDIES = word_set("trials trial studies study experiments rcts papers articles reviews")
_ANIMALS = word_set("mice rats animals rabbits dogs pigs monkeys rodents")
_NOT_COUNTED = word_set("times percent percentage fold ways years year things reasons")
_CLAUSE_MARK = LazyPattern(r"[.,;:()]")
_FARTHEST_NOUN = 5
_NEAR = 24


def bound_of(around: Around) -> Bound:
    """What "about", "more than" or "up to" beside the number make of it."""
    near = around.before[-_NEAR:]
    if _ABOUT.search(near):
        return Bound.ABOUT
    if _AT_LEAST.search(near) or _OR_MORE.match(around.after):
        return Bound.AT_LEAST
    return Bound.AT_MOST if _AT_MOST.search(near) else Bound.EXACT


def is_difference(around: Around, sign: str) -> bool:
    """Whether the number is a change from one value to another: "6 minutes sooner", "by 5 kg", "-6.1"."""
    return bool(
        sign
        or _DIFFERENCE_AFTER.match(around.after)
        or _is_changed_by(around.before)
        or _is_after_difference(around.before)
    )


def _is_changed_by(before: str) -> bool:
    return " by " in before and _CHANGED_BY.search(before) is not None


def _is_after_difference(before: str) -> bool:
    return any(word in before for word in _DIFFERENCE_WORDS) and _DIFFERENCE_BEFORE.search(before) is not None


def kind_of_percent(around: Around) -> QuantityKind:
    """A share of a whole, or a relative change ("40% lower", "by 40%")."""
    if _RELATIVE_AFTER.match(around.after) or _is_changed_by(around.before):
        return QuantityKind.CHANGE
    if _is_after_difference(around.before) and not _WHOLE_AFTER.match(around.after):
        return QuantityKind.CHANGE
    return QuantityKind.SHARE


def ratio_name(written: str) -> str:
    """ "odds", "hazard" or "risk" where the number behind these words, capitals and all, is such a ratio, else ""."""
    near = written[-2 * _NEAR :]
    return next((name for name, pattern in _RATIOS.items() if pattern.search(near)), "")


def is_age(around: Around) -> bool:
    """Whether the number is someone's age."""
    return bool(_AGE_BEFORE.search(around.before[-3 * _NEAR :]) or _AGE_AFTER.match(around.after))


def counted_noun(after: str) -> str:
    """What a number counts: "people", "studies", "animals", or the noun in the plural; "" where it counts nothing."""
    noun = ""
    for place, found in enumerate(_WORD.finditer(after)):
        word = found.group()
        if place >= _FARTHEST_NOUN or word in _NOUN_STOPS or _CLAUSE_MARK.search(after, 0, found.start()):
            break
        if word in _PEOPLE:
            return "people"
        if word in _STUDIES:
            return "studies"
        if word in _ANIMALS:
            return "animals"
        if word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in _NOT_COUNTED:
            noun = noun or word
    return noun
