"""How well each sentence of a source fits a claim, as named figures that a linear model weighs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import fsum

from factcheck_app.analysis.evidence.denied_meanings import denied_meanings
from factcheck_app.analysis.evidence.source_sentence import SourceSentence
from factcheck_app.analysis.evidence.source_words import SourceWords
from factcheck_app.analysis.words.health_worth import worth
from factcheck_app.analysis.words.word_rarity import inverse_frequency, total_rarity_of_meanings
from factcheck_app.domain.strength import Direction

# sections and first or last places mean something in an abstract, not in an article
ABSTRACT_LENGTH = 30


def match_sentences(
    claim: SourceSentence, sentences: Sequence[SourceSentence], words: SourceWords, chosen: Sequence[int]
) -> dict[int, dict[str, float]]:
    """The figures of the chosen sentences by their index; most lie between 0 and 1."""
    scores = words.scores
    best = max(scores, default=0.0) or 1.0
    shapes = _gram_shares(claim, [sentences[index] for index in chosen])
    concluding = _concluding(sentences) if len(sentences) <= ABSTRACT_LENGTH else frozenset[int]()
    found = {}
    for index, shape in zip(chosen, shapes, strict=True):
        figures = {"words": scores[index] / best, "letters": shape, "in conclusion": float(index in concluding)}
        figures |= _words_in_common(claim, sentences[index], words, index)
        figures |= _statement(claim, sentences[index])
        figures |= _place(index, len(sentences))
        found[index] = figures
    return found


def _words_in_common(
    claim: SourceSentence, sentence: SourceSentence, words: SourceWords, index: int
) -> dict[str, float]:
    related = claim.related & sentence.related
    same = claim.stem_set & sentence.stem_set
    meant = claim.related & words.source.meanings[index]
    return {
        "related words": len(related) / max(1, len(claim.related)),
        "rare meanings": total_rarity_of_meanings(meant) / (total_rarity_of_meanings(claim.related) or 1.0),
        "only related": float(max(0, len(related) - len(same))),
        "to the point": len(related) / max(3, len(sentence.related)),
    }


def _statement(claim: SourceSentence, sentence: SourceSentence) -> dict[str, float]:
    rung, role = sentence.strength.rung, sentence.role
    has_worth = worth(sentence.text) != 0
    return {
        "correlational": float(rung == 1),
        "conditional": float(rung == 2),
        "direct": float(rung == 3),
        "no effect": float(sentence.strength.direction is Direction.NO_EFFECT),
        "both relate": float(rung > 0 and claim.strength.rung > 0),
        "for or against": float(has_worth),
        "both for or against": float(has_worth and worth(claim.text) != 0),
        "denies": float(any(denied_meanings(sentence.text).values())),
        "finding": float(role.finding),
        "aim": float(role.aim),
        "method": float(role.method),
        "any figure": float(sentence.digits > 0),
        "short": float(len(sentence.words) < 8),
    }


def _place(index: int, count: int) -> dict[str, float]:
    if count > ABSTRACT_LENGTH:
        return {}
    return {"first": float(index == 0), "last": float(index == count - 1), "last but one": float(index == count - 2)}


def _concluding(sentences: Sequence[SourceSentence]) -> frozenset[int]:
    """Indexes from the first sentence that opens a conclusion."""
    start = next((index for index, one in enumerate(sentences) if one.role.conclusion), len(sentences))
    return frozenset(range(start, len(sentences)))


def _gram_shares(claim: SourceSentence, sentences: Sequence[SourceSentence]) -> list[float]:
    """Share of the claim's runs of letters that each sentence has, weighed by how few of the sentences have them."""
    shared = [claim.grams & one.grams for one in sentences]
    having = Counter(gram for grams in shared for gram in grams)
    weights = {gram: inverse_frequency(count, len(sentences)) for gram, count in having.items()}
    # rounded once, so that the order of a set makes no difference
    total = fsum(weights.values()) or 1.0
    return [fsum(weights[gram] for gram in grams) / total for grams in shared]
