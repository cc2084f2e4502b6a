"""Which meanings of a sentence stand behind a word that denies, and how far a claim and sentences deny apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import product

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.pushing_words import denies
from factcheck_app.analysis.words.related_words import RELATED
from factcheck_app.analysis.words.sentences_remembered import SENTENCES_REMEMBERED
from factcheck_app.analysis.words.terms import find_terms
from factcheck_app.analysis.words.word_rarity import capped_rarity

_REACH = 8
_MOST_TERMS = 400
# next to this share of the claim, little that is shared counts little
_FEW = 0.1
_ANSWERED_NO = LazyPattern(r"\?\W*(?:no|not|none|never)\b", re.IGNORECASE)


def is_answered_no(claim: str) -> bool:
    """Whether the claim puts a question and says no to it ("Does it help? No.")."""
    return _ANSWERED_NO.search(claim) is not None


def without_answer(claim: str) -> str:
    """The claim without that answer."""
    return _ANSWERED_NO.sub("?", claim)


@lru_cache(maxsize=SENTENCES_REMEMBERED)
def denied_meanings(text: str) -> dict[str, bool]:
    """Meaning of each word that carries content -> whether an odd number of denials stands a few words before it."""
    terms = find_terms(text)[:_MOST_TERMS]
    denying = [place for place, term in enumerate(terms) if denies(term.word)]
    return {
        RELATED.get(term.stem, term.stem): sum(0 < place - other <= _REACH for other in denying) % 2 == 1
        for place, term in enumerate(terms)
        if term.is_content
    }


def denied_apart(claim: str, sentences: Sequence[str]) -> float:
    """From 0 to about 2: how much of what claim and sentences share one of them denies and the other states."""
    ours = denied_meanings(without_answer(claim))
    if is_answered_no(claim):
        ours = {meaning: not denied for meaning, denied in ours.items()}
    # (the claim denies, the sentence denies) -> the most that one sentence shares in this way
    most: dict[tuple[bool, bool], float] = dict.fromkeys(product((True, False), (True, False)), 0.0)
    for sentence in sentences:
        theirs = denied_meanings(sentence)
        here = dict.fromkeys(most, 0.0)
        for meaning, denied in ours.items():
            if meaning in theirs:
                here[denied, theirs[meaning]] += capped_rarity(meaning)
        most = {way: max(most[way], here[way]) for way in most}
    few = _FEW * (sum(map(capped_rarity, ours)) or 1.0)
    # one sentence that denies along with the claim is enough
    only_claim = max(0.0, most[True, False] - most[True, True]) / (most[True, False] + most[True, True] + few)
    return only_claim + most[False, True] / (most[False, True] + most[False, False] + few)
