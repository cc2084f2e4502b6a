"""Which sentences of a source bear most on a claim."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck_app.analysis.evidence.linear_model import load_model, weighted_sum
from factcheck_app.analysis.evidence.sentence_match import match_sentences
from factcheck_app.analysis.evidence.source_sentence import read_sentence
from factcheck_app.analysis.evidence.source_words import SourceWords
from factcheck_app.analysis.words.no_prose import blank_apparatus
from factcheck_app.analysis.words.raised_marks import blank_marks
from factcheck_app.domain.claim import Claim

# of a long source only the sentences with the best words are looked at closely
_LOOKED_AT = 40


def rank_sentences(claim: str | Claim, sentences: Sequence[str]) -> list[int]:
    """Indexes of all sentences, best first; equal ones keep their order. A `Claim` counts with its stand-alone words.

    Any text is taken, also an empty one or one in another language; the order then means little.
    """
    scores = score_sentences(claim, sentences)
    return sorted(range(len(sentences)), key=lambda index: -scores[index])


def score_sentences(claim: str | Claim, sentences: Sequence[str]) -> list[float]:
    """A figure for each sentence, comparable within one source alone; higher bears more on the claim."""
    return list(_scores(words_of(claim), tuple(sentences))) if sentences else []


# passages and suggestion ask for the same figures one after the other
@lru_cache(maxsize=32)
def _scores(claim: str, sentences: tuple[str, ...]) -> tuple[float, ...]:
    read_claim = read_sentence(claim)
    read = [read_sentence(text) for text in sentences]
    words = SourceWords(read_claim, read)
    by_words = words.scores
    order = sorted(range(len(read)), key=lambda index: -by_words[index])
    chosen = order[:_LOOKED_AT]
    weights = load_model("evidence_ranking")["weights"]
    scores = {
        index: weighted_sum(weights, figures)
        for index, figures in match_sentences(read_claim, read, words, chosen).items()
    }
    floor = min(scores.values()) - 1
    return tuple(scores.get(index, floor + by_words[index] / (1 + by_words[order[0]])) for index in range(len(read)))


def words_of(claim: str | Claim) -> str:
    """The words by which a claim is compared with a source."""
    return blank_apparatus(blank_marks((claim.standalone or claim.text) if isinstance(claim, Claim) else claim))
