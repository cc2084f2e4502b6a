"""What a source has of a claim in everyday words, as a few named figures that hold for long and for short claims."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum

from factcheck_app.analysis.evidence.denied_meanings import denied_apart, is_answered_no, without_answer
from factcheck_app.analysis.evidence.sentence_match import ABSTRACT_LENGTH
from factcheck_app.analysis.evidence.source_sentence import SourceSentence
from factcheck_app.analysis.evidence.source_words import SourceWords
from factcheck_app.analysis.words.health_worth import worth
from factcheck_app.analysis.words.related_words import RELATED
from factcheck_app.analysis.words.terms import stems_of_content
from factcheck_app.analysis.words.word_rarity import capped_rarity

# the figures that the model for everyday words weighs; the other model weighs all
EVERYDAY = frozenset(("best part", "known meanings", "information", "denied apart", "worth along", "worth against"))
_READ_CLOSELY = 3
# words that carry content in one part of a claim
_PART = 6
_MOST_WORDS = 60
_MUCH_INFORMATION = 10.0
_LITTLE_SPOKEN_OF = 0.3
_OF_AIM = 0.3


def everyday_figures(
    claim: SourceSentence, sentences: Sequence[SourceSentence], words: SourceWords, order: Sequence[int]
) -> dict[str, float]:
    """The figures for a source of at least one sentence; `order` has its indexes, best first.

    "closeness" is the share of the claim that the best of three sentences has: how far the source uses its words.
    """
    # an article's other sentences say as little of the claim as those of another source
    looked_at = order[:ABSTRACT_LENGTH]
    meanings = {index: words.source.meanings[index] for index in looked_at}
    shared = {index: _total(claim.related & meanings[index]) for index in looked_at}
    total = _total(claim.related) or 1.0
    best = order[:_READ_CLOSELY]
    found = claim.related & frozenset[str]().union(*meanings.values())
    spoken = {index: shared[index] / total for index in looked_at}
    along = _worth_along(claim.text, sentences, spoken)
    return {
        "closeness": max(spoken[index] for index in best),
        "best part": _best_part(claim, list(meanings.values())),
        "known meanings": _total(found) / total,
        "information": max(shared.values()) / _MUCH_INFORMATION,
        "denied apart": denied_apart(claim.text, [sentences[index].text for index in best]),
        "worth along": max(0.0, along),
        "worth against": max(0.0, -along),
    }


def _total(meanings: frozenset[str] | set[str]) -> float:
    # rounded once, so that the order of a set makes no difference
    return fsum(map(capped_rarity, meanings))


def _best_part(claim: SourceSentence, meanings: Sequence[frozenset[str]]) -> float:
    """The share that one sentence has of the part of the claim it has most of."""
    stems = stems_of_content(claim.words)[:_MOST_WORDS]
    told = [RELATED.get(stem, stem) for stem in stems]
    best = 0.0
    for start in range(max(1, len(told) - _PART + 1)):
        part = frozenset(told[start : start + _PART])
        most = max(_total(part & one) for one in meanings)
        best = max(best, most / (_total(part) or 1.0))
    return best


def _worth_along(claim: str, sentences: Sequence[SourceSentence], spoken: dict[int, float]) -> float:
    """Above 0 where claim and source both speak for something or both against it, each sentence by what it shares."""
    sign = -1 if is_answered_no(claim) else 1
    ours = sign * worth(without_answer(claim))
    if not ours:
        return 0.0
    theirs = sum(share * _weight(sentences[index]) * worth(sentences[index].text) for index, share in spoken.items())
    return ours * theirs / (sum(spoken.values()) + _LITTLE_SPOKEN_OF)


def _weight(sentence: SourceSentence) -> float:
    # what was to be found out is not yet found: "given to prevent falls"
    return _OF_AIM if sentence.role.aim and not sentence.role.finding else 1.0
