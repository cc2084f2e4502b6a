"""How far a source finds nothing where a claim states an effect or a difference, as named figures for the model."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck_app.analysis.evidence.main_denial import parts_of
from factcheck_app.analysis.evidence.source_sentence import SourceSentence, read_sentence
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.pushing_words import LOWERING, RAISING
from factcheck_app.analysis.words.word_rarity import total_rarity_of_meanings
from factcheck_app.domain.strength import Direction

# next to this share of the claim, little that is shared counts little
_FEW = 0.1
_ALIKE = LazyPattern(
    r"\b(?:(?:was|were|is|are|remained) (?:\w+ly )?(?:similar|comparable|unchanged|the same|not different)|similar in "
    r"(?:both|the two|all)|did not differ|no (?:\w+ ){0,3}(?:difference|change|effect|benefit|association|improvement|"
    r"relationship|correlation|link|impact|reduction|increase))\b",
    re.IGNORECASE,
)


def denied_in(claim: SourceSentence, sentence: SourceSentence) -> float:
    """From 0 to nearly 1: what the sentence's clauses that deny share with the claim, beside those that state."""
    total = total_rarity_of_meanings(claim.related) or 1.0
    most = {True: 0.0, False: 0.0}
    for part in parts_of(sentence.text):
        shared = claim.related & read_sentence(part.said.text).related
        most[part.said.is_denied] = max(most[part.said.is_denied], total_rarity_of_meanings(shared) / total)
    return most[True] / (most[True] + most[False] + _FEW)


def found_none(claim: SourceSentence, sentences: Sequence[SourceSentence]) -> float:
    """From 0 to 1: how much more of a claim's subject a clause that finds no effect has than one that finds some."""
    if _finds_none(claim):
        return 0.0
    subject = claim.related - RAISING - LOWERING
    total = total_rarity_of_meanings(subject) or 1.0
    none = some = 0.0
    for sentence in sentences:
        for part in parts_of(sentence.text):
            clause = read_sentence(part.said.text)
            share = total_rarity_of_meanings(subject & clause.related) / total
            if part.said.is_denied or _finds_none(clause):
                none = max(none, share)
            elif clause.strength.rung > 0:
                some = max(some, share)
    return max(0.0, none - some)


def _finds_none(sentence: SourceSentence) -> bool:
    return sentence.strength.direction is Direction.NO_EFFECT or _ALIKE.search(sentence.text) is not None
