"""How strongly a claim is worded beside a sentence of its source, and the words that decide it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from factcheck_app.analysis.claim_strength import CONDITIONAL, CORRELATIONAL, DIRECT, NONE, rate_strength
from factcheck_app.analysis.differences.meanings import meanings, shared_meanings
from factcheck_app.analysis.sentences import split_sentences
from factcheck_app.analysis.strength import strength_cues as cues
from factcheck_app.analysis.strength.causal_statements import find_causal_statements
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.comparison import StrengthRelation
from factcheck_app.domain.strength import Cue, Direction, Strength
from factcheck_app.domain.text_span import TextSpan

# fewer shared content words than this, and the two sentences speak of different things
_LEAST_SHARED = 2


# a comparison of people who were only watched is no experiment
_OBSERVED = LazyPattern(
    r"\b(?:surveys?|surveyed|cross-sectional|cohorts?|observational|case-control|registr(?:y|ies)|questionnaires?)\b"
    r"|\br\s?=\s?[-−]?0?[.,]\d",
    re.IGNORECASE,
)


_TURN = LazyPattern(r"[,;] (?:but|although|though|while|whereas|however)\b", re.IGNORECASE)


class RatedSentence(NamedTuple):
    """A sentence with its strength.

    `rung` is None where no word of it decides; `is_firm` where its words leave no doubt; `is_statement` where it is no
    question, aim, method or recommendation. `is_framed` where a plain finding stands in a frame ("our data
    suggest that").
    """

    strength: Strength
    rung: int | None
    is_firm: bool
    is_statement: bool = True
    is_framed: bool = False


def rate_for_comparison(sentence: str) -> RatedSentence:
    """The strength of a sentence as far as its words decide it.

    A sentence without a cue states no rung: the absence of a word is no evidence. A relation that a recommendation
    takes for granted ("defects that are associated with ... should be listed") counts as stated.
    """
    strength = rate_strength(sentence)
    roles = {cue.role for cue in strength.cues}
    related = cues.CORRELATED.search(sentence.lower())
    if strength.rung == NONE:
        if strength.direction is Direction.NO_EFFECT:
            return RatedSentence(strength, NONE, True)
        if related is not None and roles & {"recommendation", "aim or method"}:
            cue = Cue(sentence[related.start() : related.end()], TextSpan(*related.span()), "correlation")
            return RatedSentence(Strength(CORRELATIONAL, (cue,)), CORRELATIONAL, True, False)
        return RatedSentence(strength, None, False, not roles)
    if strength.rung == CORRELATIONAL:
        turn = _TURN.search(sentence)
        # "hearing improved, although infections were more frequent": the relation is of the other matter
        is_related = related is not None and (turn is None or related.start() < turn.start())
        is_firm = is_related or _OBSERVED.search(sentence) is not None
        return RatedSentence(strength, CORRELATIONAL, is_firm and not _states_cause(sentence))
    if strength.rung == CONDITIONAL:
        is_framed = _is_framed(strength)
        return RatedSentence(strength, CONDITIONAL, "cause" in roles and not is_framed, is_framed=is_framed)
    return RatedSentence(strength, DIRECT, True)


def _states_cause(sentence: str) -> bool:
    # "was associated with pain, and rest relieved it": a second clause goes higher than the first
    return any(not cause.by_noun for cause in find_causal_statements(sentence.lower()))


def _is_framed(strength: Strength) -> bool:
    # "our data suggest that it reduces": papers report plain findings in this frame as often as they hedge
    return any(cue.role == "hedge" and cue.words.lower().startswith("suggest") for cue in strength.cues)


def relate(claim: str, source: str) -> StrengthRelation:
    """Where the claim stands on the ladder beside its source; "same" wherever the words do not decide."""
    if not meanings(claim):
        return StrengthRelation.SAME
    return relate_rated(
        boldest(claim), rate_for_comparison(source), len(shared_meanings(claim, source)) >= _LEAST_SHARED
    )


def boldest(claim: str) -> RatedSentence:
    """The strength of a claim: of several sentences the one that says most, with cues placed in the whole claim."""
    best, span = _boldest(claim)
    if not span.start:
        return best
    cues_in_claim = tuple(replace(cue, span=cue.span.shifted(span.start)) for cue in best.strength.cues)
    return best._replace(strength=replace(best.strength, cues=cues_in_claim))


def boldest_sentence(claim: str) -> TextSpan:
    """The place of that sentence; of the whole claim where it is one."""
    return _boldest(claim)[1]


def _boldest(claim: str) -> tuple[RatedSentence, TextSpan]:
    spans = split_sentences(claim)
    if len(spans) <= 1:
        return rate_for_comparison(claim), TextSpan(0, len(claim))
    rated = [(rate_for_comparison(span.of(claim)), span) for span in spans]
    return max(rated, key=lambda pair: (-1 if pair[0].rung is None else pair[0].rung, -pair[1].start))


def relate_rated(claim: RatedSentence, source: RatedSentence, is_on_one_thing: bool) -> StrengthRelation:
    """The same for rated sentences; `is_on_one_thing` where they share enough words to speak of the same."""
    if claim.rung is None:
        is_bare = claim.is_statement and source.rung in {CORRELATIONAL, CONDITIONAL} and source.is_firm
        # a plain statement over a source that only relates or hedges
        return StrengthRelation.EXAGGERATES if is_bare else StrengthRelation.SAME
    if source.is_framed and claim.is_firm and NONE < claim.rung < DIRECT and is_on_one_thing:
        # "may reduce" softens the verb itself, which "our data suggest that it reduces" leaves as it is
        return StrengthRelation.DOWNPLAYS
    if source.rung is None or NONE in (claim.rung, source.rung) or not source.is_firm:
        # a denial and an effect differ in direction, not in strength; a loose comparison may report an experiment
        return StrengthRelation.SAME
    if claim.rung > source.rung:
        return StrengthRelation.EXAGGERATES
    is_lower = claim.rung < source.rung and is_on_one_thing
    return StrengthRelation.DOWNPLAYS if is_lower else StrengthRelation.SAME
