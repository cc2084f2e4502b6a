"""Recognises wordings that were judged before: the same words, or nearly the same that state the same thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from factcheck_app.analysis.citations.unmarked_words import unmarked
from factcheck_app.analysis.claims.own_subject import leans_on_before
from factcheck_app.analysis.differences.other_statement import (
    figures_of,
    is_other_statement,
    meanings_of_content,
    words_apart,
)
from factcheck_app.analysis.drafts.draft_words import plain_words
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.judged_wording import JudgedWording, RecognisedWording

# how much of the content words of both must be shared, and how few are too few to be told apart
_NEAR = 0.8
_FEWEST = 4
_MOST_OF_ONE = 3


_Figures = tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class _Known:
    judged: JudgedWording
    words: str
    meanings: frozenset[str]


class _SameFigures:
    """Wordings that name the same figures in the same order: only they can be the same or nearly."""

    def __init__(self, judged: Iterable[tuple[JudgedWording, str]]) -> None:
        self._same: dict[tuple[str, ...], list[JudgedWording]] = defaultdict(list)
        self._having: dict[str, list[_Known]] = defaultdict(list)
        for wording, words in judged:
            self._same[plain_words(words)].append(wording)
            known = _Known(wording, words, frozenset(meanings_of_content(words)))
            for meaning in known.meanings:
                self._having[meaning].append(known)

    def same(self, text: str) -> list[JudgedWording]:
        return self._same.get(plain_words(text), [])

    def near(self, text: str, review_id: str) -> list[JudgedWording]:
        meanings = frozenset(meanings_of_content(text))
        if len(meanings) < _FEWEST:
            return []
        # who shares enough of the words has one of the rarest at least: so many cannot be missing
        having = sorted((self._having.get(meaning, ()) for meaning in meanings), key=len)
        candidates = {id(known): known for some in having[: _missing(len(meanings)) + 1] for known in some}
        return [
            known.judged
            for known in candidates.values()
            if known.judged.review_id != review_id
            and len(meanings & known.meanings) >= _NEAR * len(meanings | known.meanings)
            and not is_other_statement(text, known.words)
        ]


class JudgedBefore:
    """Judged wordings by their figures; what has figures that no claim has is never looked at more closely.

    Numbers of references are no words of a claim: they are others in every article.
    """

    def __init__(self, judged: Iterable[JudgedWording]) -> None:
        self._judged: dict[_Figures, list[tuple[JudgedWording, str]]] = defaultdict(list)
        for wording in judged:
            words = unmarked(wording.words)
            self._judged[figures_of(words)].append((wording, words))
        self._indexed: dict[_Figures, _SameFigures] = {}

    def recognise(
        self, claims: Sequence[Claim], review_id: str, most: int | None = _MOST_OF_ONE
    ) -> tuple[RecognisedWording, ...]:
        """Wordings of other reviews for these claims, the same words before near ones, the newest first of each.

        Of the review itself the same words of before, in an earlier draft or another shape, but no near ones: those ask
        "still true?" by themselves. At most `most` of each claim, None for all; where they were judged differently, one
        of each verdict is among them. Words that point back ("It lowers ...") say so: what they point to may be another
        thing here.
        """
        found: list[RecognisedWording] = []
        for claim in claims:
            text = unmarked(claim.text)
            index = self._having_figures_of(text)
            same = [each for each in index.same(text) if each.review_id != review_id or each.earlier is not None]
            known = same or index.near(text, review_id)
            chosen = _chosen(known, most)
            leans = bool(chosen) and leans_on_before(claim.text)
            recognised = [_recognised(claim, judged, is_same=bool(same), leans=leans) for judged in chosen]
            found += [replace(each, is_own=each.judged.review_id == review_id) for each in recognised]
        return tuple(found)

    def _having_figures_of(self, text: str) -> _SameFigures:
        figures = figures_of(text)
        if figures not in self._indexed:
            self._indexed[figures] = _SameFigures(self._judged.get(figures, ()))
        return self._indexed[figures]


def _chosen(known: Iterable[JudgedWording], most: int | None) -> list[JudgedWording]:
    """The newest first, one of each claim and one of each verdict at least, as far as there is room."""
    of_claims: dict[tuple[str, str], JudgedWording] = {}
    # what a claim says now goes before its words of earlier drafts
    for each in sorted(known, key=lambda judged: (judged.earlier is None, judged.at)):
        of_claims[each.review_id, each.claim_id] = each
    newest = sorted(of_claims.values(), key=lambda judged: judged.at, reverse=True)
    first = list({each.judgement.verdict: each for each in reversed(newest)}.values())
    others = [each for each in newest if each not in first]
    kept = [*sorted(first, key=lambda judged: judged.at, reverse=True), *others][:most]
    return sorted(kept, key=lambda judged: judged.at, reverse=True)


def _missing(count: int) -> int:
    """How many of a claim's words a near wording may lack."""
    return int(count * (1 - _NEAR) + 0.001)


def _recognised(claim: Claim, judged: JudgedWording, *, is_same: bool, leans: bool) -> RecognisedWording:
    here, there = ((), ()) if is_same else words_apart(unmarked(claim.text), unmarked(judged.words))
    return RecognisedWording(claim.id, judged, is_same, here, there, leans)
