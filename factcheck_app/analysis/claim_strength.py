"""How strongly a sentence is worded: the rung, its direction, and the words that decided it."""

from __future__ import annotations

import re

from factcheck_app.analysis import strength_cues as cues
from factcheck_app.domain.strength import Cue, Direction, Strength
from factcheck_app.domain.text_span import TextSpan

NONE, CORRELATIONAL, CONDITIONAL, DIRECT = range(4)

# a hedge may stand this far before the words that it hedges, in characters
_HEDGE_REACH = 90


def rate_strength(sentence: str) -> Strength:
    """The rung 0..3 of one sentence with its cues; spans count code points of `sentence`."""
    lower = sentence.lower()
    if len(lower) != len(sentence):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in sentence)
    if sentence.rstrip().endswith("?"):
        return Strength(NONE, (Cue("?", TextSpan(len(sentence.rstrip()) - 1, len(sentence.rstrip())), "question"),))
    nothing = cues.NO_EFFECT.search(lower)
    causal = _causal(lower)
    if nothing is not None and not _positive_elsewhere(lower, nothing, causal):
        return Strength(NONE, (_cue(sentence, nothing, "no effect"),), Direction.NO_EFFECT)
    aim = cues.AIM_OR_METHOD.search(lower)
    if aim is not None and cues.FINDING.search(lower) is None:
        return Strength(NONE, (_cue(sentence, aim, "aim or method"),))
    correlation = cues.CORRELATION.search(lower)
    verb = next(iter(causal), None)
    if correlation is not None and not _cause_outranks(lower, correlation, verb):
        return Strength(CORRELATIONAL, (_cue(sentence, correlation, "correlation"),), _direction(lower))
    if verb is None:
        return Strength(NONE)
    hedge = _hedge_of(lower, causal)
    if hedge is not None:
        return Strength(CONDITIONAL, (_cue(sentence, hedge, "hedge"), _cue(sentence, verb, "cause")), _direction(lower))
    return Strength(DIRECT, (_cue(sentence, verb, "cause"),), _direction(lower))


def _causal(lower: str) -> list[re.Match[str]]:
    found = [
        match
        for pattern in (cues.CAUSAL_VERB, cues.CAUSAL_PHRASE, cues.CAUSAL_NOUN)
        for match in pattern.finditer(lower)
    ]
    return sorted(found, key=lambda match: match.start())


def _positive_elsewhere(lower: str, nothing: re.Match[str], causal: list[re.Match[str]]) -> bool:
    """Whether another clause states an effect after all ("..., but X reduced Y")."""
    turn = re.search(r"[,;] (?:but|however|whereas|while|although|yet)\b", lower)
    if turn is None:
        return False
    before = nothing.start() < turn.start()
    return any((match.start() > turn.start()) == before and not _inside(match, nothing) for match in causal)


def _inside(inner: re.Match[str], outer: re.Match[str]) -> bool:
    return outer.start() <= inner.start() < outer.end()


def _cause_outranks(lower: str, correlation: re.Match[str], verb: re.Match[str] | None) -> bool:
    if verb is None:
        return False
    strong = re.compile(r"associat|link|correlat|relat|predict|risk factor|likel|odds|ratio|tend")
    return not strong.match(correlation.group())


def _hedge_of(lower: str, causal: list[re.Match[str]]) -> re.Match[str] | None:
    hedges = list(cues.HEDGE.finditer(lower))
    for match in causal:
        for hedge in hedges:
            if 0 <= match.start() - hedge.start() <= _HEDGE_REACH:
                return hedge
    return hedges[0] if hedges else None


def _direction(lower: str) -> Direction:
    up, down = cues.INCREASES.search(lower), cues.DECREASES.search(lower)
    if up is None and down is None:
        return Direction.UNSTATED
    if down is None or (up is not None and up.start() < down.start()):
        return Direction.INCREASES
    return Direction.DECREASES


def _cue(sentence: str, match: re.Match[str], role: str) -> Cue:
    return Cue(sentence[match.start() : match.end()], TextSpan(match.start(), match.end()), role)
