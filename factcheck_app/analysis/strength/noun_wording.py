"""An effect that a claim states by a noun ("led to a reduction in"), in the words of the certainty."""

from __future__ import annotations

from factcheck_app.analysis.strength.claim_verb import helpers_before, number_of
from factcheck_app.analysis.strength.effect_nouns import EffectNoun
from factcheck_app.analysis.strength.stated_figure import has_figure, has_word_of_size
from factcheck_app.analysis.strength.wording_parts import END, HEDGE, NONE_OF_THEM, PEOPLE, UNCERTAIN, Part
from factcheck_app.domain.certainty import Certainty, CertaintyRating, EffectSize, EvidenceDesign


def by_noun(claim: str, noun: EffectNoun, rating: CertaintyRating) -> list[Part]:
    """The effect that the claim states by a noun: the light verb is softened, and the size is the reviewer's."""
    start = helpers_before(claim, noun.start)
    is_third = not noun.is_past and not noun.is_plain
    is_plural = number_of(claim[:start], claim[start : noun.start], noun.is_plain and not noun.is_past, is_third)
    is_figure = has_figure(claim[noun.end :])
    if not _noun_reads_well(claim, noun, rating, is_plural=is_plural, is_figure=is_figure):
        return []
    end = END.search(claim)
    stop = end.start() if end is not None else len(claim)
    hedge, doubt = HEDGE[rating.certainty], ""
    if rating.design is EvidenceDesign.CORRELATION:
        be = ("were" if is_plural else "was") if noun.is_past else "are" if is_plural else "is"
        phrase = f"{be} associated with {noun.article}{noun.adjectives}{noun.noun} {noun.preposition}"
    else:
        result = "may result" if hedge == "may" else f"{hedge} {_result(noun, is_plural=is_plural is True)}".strip()
        little = rating.size is EffectSize.LITTLE_OR_NONE
        size = "" if is_figure else "large" if rating.size is EffectSize.LARGE else "slight"
        phrase = f"{result} in {'little to no difference in' if little else noun.sized(size)}"
        doubt = UNCERTAIN if rating.certainty is Certainty.VERY_LOW else ""
    return [
        Part(claim[:start], False),
        Part(phrase, phrase != claim[start : noun.end]),
        Part(claim[noun.end : stop], False),
        Part(doubt, True),
        Part(claim[stop:], False),
    ]


def _noun_reads_well(
    claim: str, noun: EffectNoun, rating: CertaintyRating, *, is_plural: bool | None, is_figure: bool
) -> bool:
    is_correlation = rating.design is EvidenceDesign.CORRELATION
    is_agreeing = is_correlation or (HEDGE[rating.certainty] != "may" and not noun.is_past)
    is_doubled = rating.size is EffectSize.LITTLE_OR_NONE and is_figure and not is_correlation
    is_subject = (
        bool(claim[: noun.start].strip())
        and not NONE_OF_THEM.match(claim)
        and not claim[: noun.start].endswith("to ")
        and not PEOPLE.search(claim[: noun.start])
        and not claim.rstrip().endswith("?")
    )
    is_known = not is_agreeing or is_plural is not None
    return is_subject and is_known and not is_doubled and not has_word_of_size(claim[noun.end :])


def _result(noun: EffectNoun, *, is_plural: bool) -> str:
    if noun.is_past:
        return "resulted"
    return "result" if is_plural else "results"
