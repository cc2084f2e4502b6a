"""How well each sentence of a source fits a claim, as named figures that a linear model weighs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from factcheck_app.analysis.evidence.source_sentence import SourceSentence
from factcheck_app.analysis.words.abbreviations import find_abbreviations
from factcheck_app.analysis.words.related_words import meanings_of
from factcheck_app.analysis.words.terms import content_stems, find_words
from factcheck_app.analysis.words.word_rarity import inverse_frequency, total_rarity_of_meanings
from factcheck_app.domain.strength import Direction

_SATURATION = 1.2
_LENGTH_SHARE = 0.4
# sections and first or last places mean something in an abstract, not in an article
ABSTRACT_LENGTH = 30


class SourceWords:
    """What a source's sentences share: how many have each stem, and what its short forms stand for."""

    def __init__(self, claim: SourceSentence, sentences: Sequence[SourceSentence]) -> None:
        self.count = len(sentences)
        explained = find_abbreviations([claim.text, *(one.text for one in sentences)])
        # "COVID-19" is two words
        self._forms = [
            (frozenset(find_words(short)), frozenset(content_stems(short)), frozenset(content_stems(long)))
            for short, long in explained.items()
        ]
        self.claim_stems = self.with_other_forms(claim)
        self.stems = [self.with_other_forms(one) for one in sentences]
        self.having = Counter(stem for stems in self.stems for stem in stems)
        self.mean_length = sum(map(len, self.stems)) / max(1, self.count) or 1.0

    def with_other_forms(self, sentence: SourceSentence) -> frozenset[str]:
        """Its stems, and those of the long form of every short form it has, and the other way round."""
        stems = sentence.stem_set
        if not self._forms:
            return stems
        words = frozenset(sentence.words)
        for short, short_stems, long in self._forms:
            if short <= words:
                stems |= long
            elif long and long <= stems:
                stems |= short_stems
        return stems

    def word_scores(self) -> list[float]:
        """BM25 of each sentence with the weights of this source (Robertson & Zaragoza 2009), each stem once."""
        weights = {
            stem: inverse_frequency(self.having[stem], self.count) for stem in self.claim_stems if stem in self.having
        }
        return [self._word_score(stems, weights) for stems in self.stems]

    def _word_score(self, stems: Collection[str], weights: Mapping[str, float]) -> float:
        length = 1 - _LENGTH_SHARE + _LENGTH_SHARE * len(stems) / self.mean_length
        factor = (_SATURATION + 1) / (1 + _SATURATION * length)
        return factor * sum(weight for stem, weight in weights.items() if stem in stems)


def match_sentences(
    claim: SourceSentence, sentences: Sequence[SourceSentence], words: SourceWords, chosen: Sequence[int]
) -> dict[int, dict[str, float]]:
    """The figures of the chosen sentences by their index; most lie between 0 and 1."""
    scores = words.word_scores()
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
    meant = claim.related & meanings_of(words.stems[index])
    return {
        "related words": len(related) / max(1, len(claim.related)),
        "rare meanings": total_rarity_of_meanings(meant) / (total_rarity_of_meanings(claim.related) or 1.0),
        "only related": float(max(0, len(related) - len(same))),
        "to the point": len(related) / max(3, len(sentence.related)),
    }


def _statement(claim: SourceSentence, sentence: SourceSentence) -> dict[str, float]:
    rung, role = sentence.strength.rung, sentence.role
    return {
        "correlational": float(rung == 1),
        "conditional": float(rung == 2),
        "direct": float(rung == 3),
        "no effect": float(sentence.strength.direction is Direction.NO_EFFECT),
        "both relate": float(rung > 0 and claim.strength.rung > 0),
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
    total = sum(weights.values()) or 1.0
    return [sum(weights[gram] for gram in grams) / total for grams in shared]
