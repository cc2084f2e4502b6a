"""What the content words of a text mean: their stems, with everyday and technical words for one thing taken as one."""

from __future__ import annotations

from functools import lru_cache

from factcheck_app.analysis.words.related_words import RELATED
from factcheck_app.analysis.words.sentences_remembered import SENTENCES_REMEMBERED
from factcheck_app.analysis.words.terms import Term, find_terms


def meaning_of(term: Term) -> str:
    """The stem, or the name of the set of related words it belongs to."""
    return RELATED.get(term.stem, term.stem)


@lru_cache(maxsize=SENTENCES_REMEMBERED)
def meanings(text: str) -> frozenset[str]:
    """The meanings of the content words, numbers aside."""
    return frozenset(meaning_of(term) for term in find_terms(text) if term.is_content and not term.word[0].isdigit())


def shared_meanings(one: str, other: str) -> frozenset[str]:
    """What both texts speak of."""
    return meanings(one) & meanings(other)
