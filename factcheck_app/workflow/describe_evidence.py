"""What was found for claims, as `evidence --json` prints it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from factcheck_app.domain.found_evidence import FoundEvidence
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.signal import Signal
from factcheck_app.domain.suggestion import Suggestion


def describe_evidence(claim: ReviewedClaim, found: FoundEvidence) -> dict[str, Any]:
    """Passages best first, the signals of the best one on the draft, that only abstracts are at hand, a suggestion."""
    return {
        "claim": claim.number,
        "passages": [
            {
                "source": ranked.passage.source_number,
                "quote": ranked.passage.quote,
                "locator": ranked.passage.locator,
                "score": round(ranked.score, 4),
            }
            for ranked in found.passages
        ],
        "signals": [asdict(signal) for signal in _signals(claim, found)],
        "suggestion": describe_suggestion(found.suggestion),
    }


def _signals(claim: ReviewedClaim, found: FoundEvidence) -> Iterator[Signal]:
    span = claim.claim.span
    yield from (difference.as_signal(span) for difference in found.differences)
    if found.abstract_words:
        yield Signal("abstract_only", found.abstract_words, span.start, span.end)


def describe_suggestion(suggestion: Suggestion) -> dict[str, Any]:
    """A verdict that is not sure enough is none; the confidence is then that in saying nothing."""
    shown = suggestion.shown_verdict
    is_held_back = shown is None and suggestion.verdict is not None
    confidence = 1 - suggestion.confidence if is_held_back else suggestion.confidence
    return {
        "verdict": None if shown is None else str(shown),
        "reason": "" if shown is None else str(suggestion.reason),
        "confidence": round(confidence, 4),
        "because": suggestion.because,
    }
