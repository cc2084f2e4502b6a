"""The terms of a text: its words in lower case, by their stems, without the commonest function words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import word_set
from factcheck_app.analysis.words.stemming import stem

_WORD = LazyPattern(r"\d+(?:[.,·]\d+)*|[^\W\d_]+(?:['’][^\W\d_]{1,2}(?![^\W_]))?\d*(?:[^\W_]+)?")
_GREEK = str.maketrans(
    {"α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "κ": "kappa", "λ": "lambda", "ω": "omega"}
)
FUNCTION_WORDS = word_set(
    "a an the of and or to in on at by for from with without as is are was were be been being am has have had do does "
    "did this that these those it its they their them he she his her we our us you your i my which who whom whose "
    "what when where while than then there here into onto upon over under between among during through about after "
    "before against within also such both either neither each every any all some most more less other another not no "
    "nor cannot can could may might must shall should will would only just very too so if but however although though "
    "because since thus therefore hence yet still even per via e g et al vs versus using used use based well"
)


class Term(NamedTuple):
    """A word of a text: in lower case, its stem, and its place."""

    word: str
    stem: str
    start: int
    end: int

    @property
    def is_content(self) -> bool:
        return self.word not in FUNCTION_WORDS


def find_terms(text: str) -> list[Term]:
    """Every word and number of a text in order; hyphened words come apart ("beta-blocker" is two)."""
    return [Term(*_read(found.group()), found.start(), found.end()) for found in _WORD.finditer(text)]


def find_words(text: str) -> list[str]:
    """The same words in lower case, without stems and places."""
    return [_read(written)[0] for written in _WORD.findall(text)]


def content_stems(text: str) -> list[str]:
    """Stems of the words that carry content, in order, repeated where they are."""
    return stems_of_content(find_words(text))


def stems_of_content(words: Iterable[str]) -> list[str]:
    """Stems of those of the words, in lower case, that carry content."""
    return [stem(word) for word in words if word not in FUNCTION_WORDS]


@lru_cache(maxsize=20_000)
def _read(written: str) -> tuple[str, str]:
    word = unicodedata.normalize("NFKC", written).casefold().translate(_GREEK).replace("’", "'").removesuffix("'s")
    return word, stem(word)
