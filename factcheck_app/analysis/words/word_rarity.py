"""How rare a stem is in abstracts of biomedical papers."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

from factcheck_app.analysis.evidence.linear_model import load_model
from factcheck_app.analysis.words.related_words import MEMBERS

# numbers are compared elsewhere, by what they count; those inside names say little
_NUMBER = 1.0
# a name that no abstract had may stand for everything the source is about
_MOST_OF_MEANING = 7.5
_MOST_OF_ANY_MEANING = 5.0


@lru_cache(maxsize=20_000)
def rarity(stem: str) -> float:
    """Inverse document frequency over sentences, from 0 (in nearly all) to about 8.8 (never seen)."""
    table = load_model("word_rarity")
    known: int = table["sentences_with"].get(stem, 1 if len(stem) > 1 else 40)
    return inverse_frequency(known, table["sentences"])


@lru_cache(maxsize=20_000)
def rarity_of_meaning(meaning: str) -> float:
    """The same for a set of related words: that of its commonest word."""
    if meaning[0].isdigit():
        return _NUMBER
    return min(_MOST_OF_MEANING, *map(rarity, MEMBERS.get(meaning, (meaning,))))


def capped_rarity(meaning: str) -> float:
    """The same with less weight for names: where claim and source use other words, one name decides too much."""
    return min(_MOST_OF_ANY_MEANING, rarity_of_meaning(meaning))


def is_known(stem: str) -> bool:
    """Whether abstracts of biomedical papers use the stem at all."""
    return stem in load_model("word_rarity")["sentences_with"]


def inverse_frequency(having: int, among: int) -> float:
    """The weight of something that `having` of `among` texts have (Robertson & Sparck Jones, never below 0)."""
    return math.log(1 + (among - having + 0.5) / (having + 0.5))


def total_rarity(stems: Iterable[str]) -> float:
    # rounded once, so that the order of a set makes no difference
    return math.fsum(rarity(stem) for stem in stems)


def total_rarity_of_meanings(meanings: Iterable[str]) -> float:
    return math.fsum(rarity_of_meaning(meaning) for meaning in meanings)
