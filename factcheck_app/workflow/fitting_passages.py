"""The sentences of a source's text that fit a claim about equally well: where the source has something from."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck_app.analysis.evidence.source_reading import read_source_text
from factcheck_app.analysis.evidence_ranking import score_sentences
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.source import Access

# figures of the ranking: below the first a sentence hardly bears on the claim; within the second two are alike
_FITS = 4.0
_ALIKE = 1.5


def fitting_passages(text: SourceText, claims: Sequence[Claim]) -> dict[str, tuple[str, ...]]:
    """Sentences by the claim's id, the best first; none for a claim that no sentence fits.

    An abstract reports the work itself: only full texts are looked into.
    """
    if text.access is not Access.FULL_TEXT:
        return {}
    sentences = read_source_text(text).sentences
    found = {}
    for claim in claims:
        scores = score_sentences(claim, sentences)
        best = max(scores, default=0.0)
        if best >= _FITS:
            near = [index for index, score in enumerate(scores) if score >= max(_FITS, best - _ALIKE)]
            found[claim.id] = tuple(sentences[index] for index in sorted(near, key=lambda index: -scores[index]))
    return found
