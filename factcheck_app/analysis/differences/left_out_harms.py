"""A harm that the source tells in one breath with the benefit, and the claim leaves out."""

from __future__ import annotations

import re

from factcheck_app.analysis.claim_strength import CONDITIONAL, rate_strength
from factcheck_app.analysis.claims import kind_cues
from factcheck_app.analysis.differences.meanings import meanings, shared_meanings
from factcheck_app.analysis.words.health_worth import worth_sign
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import one_of
from factcheck_app.analysis.words.pushing_words import denies
from factcheck_app.analysis.words.terms import find_words
from factcheck_app.domain.comparison import Difference
from factcheck_app.domain.strength import Direction
from factcheck_app.domain.text_span import TextSpan

_LEAST_SHARED = 2
_NAMED = (
    r"(?:adverse (?:\w+ )?(?:events?|effects?|reactions?|outcomes?)|side[- ]effects?|harms|toxicit(?:y|ies)"
    r"|complications)"
)
# what may be told of the other side: "but raised the risk of bleeding", "at the cost of more falls"
_TURN = LazyPattern(
    r"\b(?P<lead>but|although|though|however|yet|at the (?:cost|price|expense) of|accompanied by)\b[^.;:]*",
    re.IGNORECASE,
)
_RISE = LazyPattern(
    r"\b"
    + one_of(
        "more higher increased? increases increasing rais(?:ed|es) greater doubled doubles tripled frequent "
        "common caused? causes excess worsened led rose"
    )
    + r"\b",
    re.IGNORECASE,
)
_HARM = LazyPattern(rf"\b{_NAMED}\b", re.IGNORECASE)
_HARM_OCCURRED = LazyPattern(
    rf"\b(?:(?:more|higher|increased) (?:serious |severe )?(?:rates? of |risk of )?(?:[\w-]+ ){{0,3}}?{_NAMED}"
    rf"|{_NAMED} (?:\w+ )?(?:were|was|are|is) (?:\w+ )?(?:more |very )?(?:common|frequent|higher|greater|increased))\b",
    re.IGNORECASE,
)
_BAD = LazyPattern(
    r"\b(?:bleed\w*|ha?emorrhag\w*|delirium|hypo(?:glyc|tens|nat)\w+|infections?|falls?|fractures?|nausea|vomiting|"
    r"dizziness|recurrences?|relapses?|re-?operations?|amputations?|injur\w+|deaths?|mortality|pain|fever|rash\w*|clots?|sprains?|strokes?|diarrho?ea|seizures?)\b",
    re.IGNORECASE,
)
# a weakness of the study or a second benefit is no harm
_NO_HARM = LazyPattern(
    r"\b(?:bias\w*|evidence|certainty|quality|costs?|research|improv\w+|benefits?|relie\w+|recover\w*)\b", re.IGNORECASE
)
_DENIED = LazyPattern(
    r"\b(?:no|not|without|neither|nor|never|none|few|fewer|rare|rarely|similar|less|lower|reduc\w+|unlikely|did not|"
    r"need\w*|unclear|unknown|whether|may|might|could)\b|n['’]t\b",
    re.IGNORECASE,
)


def harm_omitted(claim: str, passage: str) -> Difference | None:
    """The claim tells the benefit alone; the passage tells with it a harm that rose, plainly and undenied."""
    strength = rate_strength(claim)
    if strength.rung < CONDITIONAL or strength.direction is Direction.NO_EFFECT or worth_sign(claim) < 0:
        return None
    if any(denies(word) for word in find_words(claim)):
        return None
    if _HARM.search(claim) or _TURN.search(claim) or len(shared_meanings(claim, passage)) < _LEAST_SHARED:
        return None
    harm = _harm_told(passage, meanings(claim))
    if harm is None:
        return None
    words = " ".join(harm.of(passage).split())
    return Difference("harm_omitted", f"The source goes on: “{words}”; the claim tells no harm.", (), (harm,))


def _harm_told(passage: str, known: frozenset[str]) -> TextSpan | None:
    for turn in _TURN.finditer(passage):
        words = passage[turn.end("lead") : turn.end()]
        rises = _RISE.search(words) or " " in turn.group("lead")
        bad = _HARM.search(words) or _BAD.search(words) or kind_cues.BAD.search(words.lower())
        if bad is None or meanings(bad.group()) & known:
            continue
        if rises and not _DENIED.search(words) and not _NO_HARM.search(words):
            return TextSpan(turn.start(), turn.start() + len(turn.group().rstrip(" ,")))
    for found in _HARM_OCCURRED.finditer(passage):
        start = max(passage.rfind(mark, 0, found.start()) for mark in ".;,") + 1
        if not _DENIED.search(passage[start : found.end()]):
            return TextSpan(*found.span())
    return None
