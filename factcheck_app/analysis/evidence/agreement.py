"""Whether a sentence of a source points the way a claim does, as named figures that a linear model weighs."""

from __future__ import annotations

import re
from collections.abc import Collection

from factcheck_app.analysis.evidence.source_sentence import SourceSentence, read_sentence
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.pushing_words import (
    DENYING,
    LOWERING,
    OPPOSITES,
    RAISING,
    TAKING_AWAY,
    Pushes,
    find_pushes,
    first_sign,
    product_of_signs,
    split_clauses,
)
from factcheck_app.analysis.words.word_rarity import total_rarity
from factcheck_app.domain.strength import Direction

_POINTING = RAISING | LOWERING | TAKING_AWAY
_COMPARED = LazyPattern(r"\b(?:than|compared (?:with|to)|versus|vs\.?|relative to)\b", re.IGNORECASE)
_MOST_OPPOSITES = 2


def agreement_figures(claim: SourceSentence, sentence: SourceSentence, stems: Collection[str]) -> dict[str, float]:
    """How a sentence with these stems (long forms of its short forms included) points beside the claim."""
    ours, theirs = find_pushes(claim.text), find_pushes(sentence.text)
    along, against = _pointing(ours, theirs)
    denies, denied = bool(ours.denials), bool(theirs.denials)
    return {
        "points against": against / (along + against + 1),
        "opposites": float(min(_MOST_OPPOSITES, len(opposites_in(claim, stems)))),
        "one denies": float(denies != denied),
        "claim denies": float(denies and not denied),
        "effect against none": float(_one_finds_none(claim, sentence)),
        **_of_best_clause(claim, sentence),
        "sides swapped": _sides(claim.text, sentence.text),
    }


def _one_finds_none(claim: SourceSentence, sentence: SourceSentence) -> bool:
    ours, theirs = claim.strength, sentence.strength
    if ours.direction is Direction.NO_EFFECT:
        return theirs.rung > 0
    return theirs.direction is Direction.NO_EFFECT and ours.rung > 0


def opposites_in(claim: SourceSentence, stems: Collection[str]) -> list[str]:
    """Stems of the claim whose opposite the sentence has, and not they themselves."""
    return [
        stem
        for stem in sorted(claim.stem_set & OPPOSITES.keys())
        if stem not in stems and not OPPOSITES[stem].isdisjoint(stems) and OPPOSITES[stem].isdisjoint(claim.stem_set)
    ]


def _pointing(ours: Pushes, theirs: Pushes) -> tuple[int, int]:
    """How many stems stand around words that point the same way in both, and around words that point apart."""
    along = against = 0
    for one in ours.pushes:
        for other in theirs.pushes:
            shared = len(one.around & other.around)
            if one.sign == other.sign:
                along += shared
            else:
                against += shared
    return along, against


def _of_best_clause(claim: SourceSentence, sentence: SourceSentence) -> dict[str, float]:
    things = claim.stem_set - _POINTING
    total = total_rarity(things) or 1.0
    clauses = [read_sentence(part) for part in split_clauses(sentence.text)]
    shares = [total_rarity(things & part.stem_set) / total for part in clauses]
    share, best = max(zip(shares, clauses, strict=True), key=lambda pair: pair[0])
    shared = claim.stem_set & best.stem_set
    unshared = product_of_signs(claim.text, shared)[0] * product_of_signs(best.text, shared)[0]
    (sign, points), (other, other_points) = product_of_signs(claim.text), product_of_signs(best.text)
    return {
        "same sign": share * unshared,
        "same whole sign": share * sign * other * (points and other_points),
        "one points": share * (points != other_points),
        "same first sign": share * first_sign(claim.text) * first_sign(best.text),
    }


def _sides(claim: str, sentence: str) -> float:
    """Positive where what is compared stands on the other side in the sentence, or the comparison is turned round."""
    ours, theirs = _COMPARED.search(claim), _COMPARED.search(sentence)
    if ours is None or theirs is None:
        return 0.0
    left, right = _side(claim[: ours.start()]), _side(claim[ours.end() :])
    other_left, other_right = _side(sentence[: theirs.start()]), _side(sentence[theirs.end() :])
    left, right = left - right, right - left
    kept = len(left & other_left - other_right) + len(right & other_right - other_left)
    swapped = len(left & other_right - other_left) + len(right & other_left - other_right)
    turned = first_sign(claim[: ours.start()]) * first_sign(sentence[: theirs.start()])
    return (swapped - kept) / (swapped + kept + 1) * (turned or 0.5)


def _side(text: str) -> frozenset[str]:
    return read_sentence(text).stem_set - _POINTING - DENYING
