"""A more careful wording of a claim, from GRADE's terms for the certainty and the size that the reviewer entered.

Terms after Santesso et al. 2020 (GRADE guidelines 26, J Clin Epidemiol 119:126-135). The author's words are kept; only
the verb of the effect is changed. What only goes together "is associated with", whatever the certainty.
"""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.analysis.strength.claim_verb import find_verb, helpers_before, is_bound, is_quoted
from factcheck_app.analysis.strength.effect_nouns import find_effect_noun
from factcheck_app.analysis.strength.noun_wording import by_noun
from factcheck_app.analysis.strength.strength_comparison import boldest_sentence
from factcheck_app.analysis.strength.strength_cues import CORRELATED
from factcheck_app.analysis.strength.verb_fitness import fits, is_part_of_more, reads_well
from factcheck_app.analysis.strength.verb_wording import associated, by_certainty
from factcheck_app.analysis.strength.wording_parts import joined
from factcheck_app.domain.certainty import Certainty, CertaintyRating, EffectSize, EvidenceDesign, Rewording

_PATTERNS = {
    (Certainty.HIGH, EffectSize.LARGE): "X results in a large reduction or increase in Y",
    (Certainty.HIGH, EffectSize.SMALL): "X reduces or increases Y slightly",
    (Certainty.HIGH, EffectSize.LITTLE_OR_NONE): "X results in little to no difference in Y",
    (Certainty.MODERATE, EffectSize.LARGE): "X probably results in a large reduction or increase in Y",
    (Certainty.MODERATE, EffectSize.SMALL): "X probably reduces or increases Y slightly",
    (Certainty.MODERATE, EffectSize.LITTLE_OR_NONE): "X probably results in little to no difference in Y",
    (Certainty.LOW, EffectSize.LARGE): "X may result in a large reduction or increase in Y",
    (Certainty.LOW, EffectSize.SMALL): "X may reduce or increase Y slightly",
    (Certainty.LOW, EffectSize.LITTLE_OR_NONE): "X may result in little to no difference in Y",
    (Certainty.VERY_LOW, EffectSize.LARGE): "the evidence is very uncertain about the effect of X on Y",
    (Certainty.VERY_LOW, EffectSize.SMALL): "the evidence is very uncertain about the effect of X on Y",
    (Certainty.VERY_LOW, EffectSize.LITTLE_OR_NONE): "the evidence is very uncertain about the effect of X on Y",
}
_ASSOCIATED = "X is associated with Y"


def reword(claim: str, rating: CertaintyRating) -> Rewording:
    """A wording of the claim for the certainty and size that the reviewer entered, for them to edit.

    Of several sentences the one is worded anew that gives the claim its strength; the others stay as they are.
    """
    span = boldest_sentence(claim)
    worded = _reword_sentence(span.of(claim), rating)
    if worded.added and is_quoted(claim, span.start + worded.added[0].start):
        return replace(worded, text="", added=())
    if not worded.text or len(span) == len(claim):
        return worded
    added = tuple(place.shifted(span.start) for place in worded.added)
    return replace(worded, text=f"{claim[: span.start]}{worded.text}{claim[span.end :]}", added=added)


def _reword_sentence(claim: str, rating: CertaintyRating) -> Rewording:
    is_correlation = rating.design is EvidenceDesign.CORRELATION
    pattern = _ASSOCIATED if is_correlation else _PATTERNS[rating.certainty, rating.size]
    because = _because(rating)
    noun = find_effect_noun(claim)
    if noun is not None and not is_bound(claim[: helpers_before(claim, noun.start)]):
        text, added = joined(by_noun(claim, noun, rating))
        return Rewording(text, added, pattern, because)
    verb = find_verb(claim) if noun is None else None
    if (
        verb is None
        or is_part_of_more(claim, verb, rating)
        or (is_correlation and CORRELATED.search(claim.lower()))
        or not fits(verb, rating)
        or not reads_well(claim, verb, rating)
    ):
        return Rewording("", (), pattern, because)
    parts = associated(claim, verb) if is_correlation else by_certainty(claim, verb, rating)
    text, added = joined(parts)
    return Rewording(text, added, pattern, because)


def _because(rating: CertaintyRating) -> str:
    if rating.design is EvidenceDesign.CORRELATION:
        return "The evidence shows what goes together, not what causes what."
    by = f", rated by {rating.rater}" if rating.rater.strip() else ""
    return f"Certainty {rating.certainty}{by}; effect {rating.size}."
