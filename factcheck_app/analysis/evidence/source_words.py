"""The words of a source beside a claim: what its short forms stand for, and which of its sentences have which stem."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property, lru_cache

from factcheck_app.analysis.evidence.source_sentence import SourceSentence, read_sentence
from factcheck_app.analysis.words.abbreviations import find_abbreviations
from factcheck_app.analysis.words.related_words import meanings_of
from factcheck_app.analysis.words.terms import content_stems, find_words
from factcheck_app.analysis.words.word_rarity import inverse_frequency

_SATURATION = 1.2
_LENGTH_SHARE = 0.4
ALIKE = 5


class SourceWords:
    """A source beside one claim; what does not depend on the claim is worked out once for all claims."""

    def __init__(self, claim: SourceSentence, sentences: Sequence[SourceSentence]) -> None:
        texts = tuple(one.text for one in sentences)
        # the claim's own explanation of a short form goes before the source's
        self.source = _shared_words(texts, tuple(find_abbreviations([claim.text]).items()))
        self.claim_stems = self.source.with_other_forms(claim)
        self.stems = self.source.stems
        self.having = self.source.having

    @cached_property
    def scores(self) -> list[float]:
        """BM25 of each sentence with the weights of this source (Robertson & Zaragoza 2009), each stem once."""
        totals = [0.0] * len(self.stems)
        # in order, so that sums come out alike each time
        for stem in sorted(self.claim_stems):
            places = self.source.places.get(stem, ())
            weight = inverse_frequency(len(places), len(self.stems))
            for place in places:
                totals[place] += weight
        return [factor * total for factor, total in zip(self.source.length_factors, totals, strict=True)]


class SharedWords:
    """What the sentences of a source have, with the long forms of its short forms and the other way round."""

    def __init__(self, sentences: Sequence[SourceSentence], explained: Sequence[tuple[str, str]]) -> None:
        known = {**find_abbreviations(one.text for one in sentences), **dict(explained)}
        # "COVID-19" is two words
        self._forms = [
            (frozenset(find_words(short)), frozenset(content_stems(short)), frozenset(content_stems(long)))
            for short, long in known.items()
        ]
        self._sentences = sentences
        self.stems = [self.with_other_forms(one) for one in sentences]
        self.having = Counter(stem for stems in self.stems for stem in stems)

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

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Stem -> the indexes of the sentences that have it."""
        places: dict[str, list[int]] = {}
        for index, stems in enumerate(self.stems):
            for stem in stems:
                places.setdefault(stem, []).append(index)
        return places

    @cached_property
    def length_factors(self) -> list[float]:
        mean = sum(map(len, self.stems)) / max(1, len(self.stems)) or 1.0
        lengths = (1 - _LENGTH_SHARE + _LENGTH_SHARE * len(stems) / mean for stems in self.stems)
        return [(_SATURATION + 1) / (1 + _SATURATION * length) for length in lengths]

    @cached_property
    def meanings(self) -> list[frozenset[str]]:
        """Of each sentence, long and short forms included."""
        return [meanings_of(stems) for stems in self.stems]

    @cached_property
    def all_meanings(self) -> frozenset[str]:
        return frozenset[str]().union(*self.meanings)

    @cached_property
    def related(self) -> frozenset[str]:
        """Meanings of the words as they stand, without other forms."""
        return frozenset[str]().union(*(one.related for one in self._sentences))

    @cached_property
    def grams(self) -> frozenset[str]:
        """Every run of four letters."""
        return frozenset[str]().union(*(one.grams for one in self._sentences))

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """The first five letters of every stem."""
        return frozenset(stem[:ALIKE] for stem in self.having)


# a claim is compared with a few sources, and the next claim mostly with the same
@lru_cache(maxsize=32)
def _shared_words(texts: tuple[str, ...], explained: tuple[tuple[str, str], ...]) -> SharedWords:
    return SharedWords([read_sentence(text) for text in texts], explained)
