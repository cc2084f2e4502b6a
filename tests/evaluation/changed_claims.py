"""Makes true claims wrong: denied, or said of something else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck_app.analysis.evidence.source_sentence import read_sentence
from factcheck_app.analysis.strength.causal_verbs import CAUSAL_VERBS, VerbForm
from factcheck_app.analysis.words.terms import Term, find_terms
from factcheck_app.analysis.words.word_rarity import rarity

_AUXILIARY = re.compile(r"\b(is|are|was|were|can|may|might|could|should|will|has|have|had)\b(?! not)")
_DENIAL = re.compile(r"\b(?:does not|do not|did not|not|no|never) ")
_VERB = re.compile(r"\b[a-z]+s\b")


def negated(claim: str) -> str:
    """The claim denied: "is" -> "is not", "reduces" -> "does not reduce"; a denial is taken away."""
    without = _DENIAL.sub("", claim, count=1)
    if without != claim:
        return without
    for found in _VERB.finditer(claim):
        verb = CAUSAL_VERBS.get(found.group())
        if verb is not None and verb.form is VerbForm.PRESENT and not verb.is_ambiguous:
            return claim[: found.start()] + "does not " + found.group().removesuffix("s") + claim[found.end() :]
    auxiliary = _AUXILIARY.search(claim)
    if auxiliary is not None:
        return f"{claim[: auxiliary.end()]} not{claim[auxiliary.end() :]}"
    return f"It is not true that {claim[:1].lower()}{claim[1:]}"


def with_another_subject(claim: str, others: Sequence[str], source: Sequence[str]) -> str:
    """The claim with its rarest word exchanged for the rarest of the next claim that the source does not speak of."""
    ours = _rarest(claim)
    said = frozenset().union(*(read_sentence(sentence).stem_set for sentence in source))
    start = others.index(claim)
    for step in range(1, len(others)):
        theirs = _rarest(others[(start + step) % len(others)])
        if theirs is not None and ours is not None and theirs.stem not in said and theirs.stem != ours.stem:
            return claim[: ours.start] + theirs.word + claim[ours.end :]
    return claim


def _rarest(claim: str) -> Term | None:
    terms = [term for term in find_terms(claim) if term.is_content and len(term.word) > 2]
    return max(terms, key=lambda term: rarity(term.stem), default=None)
