"""A comparison of a part with the words it shares ("The diet lowers" + "weight"), told of the part alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.comparison import Comparison
from factcheck_app.domain.strength import Strength
from factcheck_app.domain.text_span import TextSpan


def shared_words(claim: Claim) -> str:
    """The words that a part of a sentence shares with the part before it, without their brackets; mostly none."""
    if len(claim.added) != 1 or claim.added[0].start != 0:
        return ""
    added = claim.added[0].of(claim.standalone)
    is_part = claim.standalone[claim.added[0].end :] == claim.text and added.startswith("[") and added.endswith("] ")
    return added[1:-2] if is_part else ""


def told_of_part(comparison: Comparison, by: int) -> Comparison:
    """The comparison with its places in the claim moved back by `by` characters; what lies before the part goes.

    A difference that rests on shared words alone stays, without a place in the part.
    """
    numbers = [
        replace(row, claim=replace(row.claim, span=row.claim.span.shifted(-by)))
        for row in comparison.numbers
        if row.claim.span.start >= by
    ]
    words = comparison.words
    return replace(
        comparison,
        claim_strength=_moved(comparison.claim_strength, by),
        numbers=tuple(numbers),
        words=replace(
            words,
            same_in_claim=_back(words.same_in_claim, by),
            differing_in_claim=_back(words.differing_in_claim, by),
        ),
        differences=tuple(replace(one, claim_spans=_back(one.claim_spans, by)) for one in comparison.differences),
    )


def _moved(strength: Strength, by: int) -> Strength:
    cues = [replace(cue, span=cue.span.shifted(-by)) for cue in strength.cues if cue.span.start >= by]
    return replace(strength, cues=tuple(cues))


def _back(spans: Iterable[TextSpan], by: int) -> tuple[TextSpan, ...]:
    return tuple(span.shifted(-by) for span in spans if span.start >= by)
