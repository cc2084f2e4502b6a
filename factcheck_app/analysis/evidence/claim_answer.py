"""The answer to a claim, worked out for its statement without its denial, and how sure it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from factcheck_app.analysis.evidence.answer_shares import SILENCE, SUPPORTED, Weights, answer_shares, disagreement
from factcheck_app.analysis.evidence.main_denial import main_statement, plainer
from factcheck_app.analysis.evidence.source_sentence import SourceSentence, read_sentence
from factcheck_app.analysis.evidence.source_words import SourceWords
from factcheck_app.analysis.evidence.support_figures import support_figures

# where the two models see things differently, the answer is less sure than its share
_LESS_SURE = 0.5


class ClaimFigures(NamedTuple):
    """The figures of a claim's main statement, and of what it denies besides stating something (None: nothing)."""

    statement: dict[str, float]
    is_denied: bool
    denied_besides: dict[str, float] | None


class Answer(NamedTuple):
    """ "supported", "unsupported" or "silence", and how sure it is, from 0 to 1."""

    name: str
    confidence: float


def claim_figures(claim: str, sentences: Sequence[SourceSentence], scores: Sequence[float]) -> ClaimFigures:
    """The figures beside a source of at least one sentence; `scores` are those of `score_sentences`."""
    statement = main_statement(claim)
    sentences = [read_sentence(plainer(one.text)) for one in sentences]
    besides = _figures(statement.denied_besides, sentences, scores) if statement.denied_besides else None
    return ClaimFigures(_figures(statement.text, sentences, scores), statement.is_denied, besides)


def _figures(text: str, sentences: Sequence[SourceSentence], scores: Sequence[float]) -> dict[str, float]:
    read = read_sentence(text)
    return support_figures(read, sentences, SourceWords(read, sentences), scores)


def likeliest_answer(close: Weights, everyday: Weights, figures: ClaimFigures) -> Answer:
    """The answer with the largest share by the two models."""
    shares = claim_shares(close, everyday, figures)
    name = max(shares, key=lambda answer: shares[answer])
    apart = disagreement(close, everyday, figures.statement)
    return Answer(name, max(0.0, shares[name] - _LESS_SURE * apart))


def claim_shares(close: Weights, everyday: Weights, figures: ClaimFigures) -> Mapping[str, float]:
    """The share of each answer; a claim is supported no more than that which it denies besides."""
    shares = answer_shares(close, everyday, figures.statement, is_denied=figures.is_denied)
    if figures.denied_besides is not None:
        part = answer_shares(close, everyday, figures.denied_besides, is_denied=True)
        moved = max(0.0, shares[SUPPORTED] - part[SUPPORTED])
        shares[SUPPORTED] -= moved
        shares[SILENCE] += moved
    return shares
