"""Where a claim may stand: a span with words in one block of the draft, and over no other claim."""

from __future__ import annotations

from collections.abc import Collection

from factcheck_app.domain.errors import InvalidDecision, ReviewSignedOff
from factcheck_app.domain.review import Review, ReviewStatus
from factcheck_app.domain.text_span import TextSpan

_CLAUSE_MARKS = frozenset(",;:.!?)—–")


def claim_span(review: Review, start: int, end: int, besides: Collection[str] = ()) -> TextSpan:
    """The span without blanks at its ends, in code points of the draft. Raises InvalidDecision where none may stand.

    `besides` are ids of claims that it may overlap: itself, or those it is made of.
    """
    text = review.article.text
    if start < 0 or end > len(text):
        raise InvalidDecision(
            f"The draft has {len(text)} characters, and the claim would reach outside.", "Choose words of the draft."
        )
    words = text[start:end] if start < end else ""
    if not any(map(str.isalnum, words)):
        raise InvalidDecision("There are no words in this place.", "Select the words of the claim first.")
    span = TextSpan(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))
    if not any(block.span.contains(span) for block in review.article.blocks):
        raise InvalidDecision(
            "A claim stands in one paragraph, list item, row or heading.",
            "Select words of one of them.",
        )
    for other in review.claims:
        if other.id not in besides and other.claim.span.overlaps(span):
            raise InvalidDecision(
                f"These words belong to claim {other.number} already.",
                f"Change the ends of claim {other.number}, split it, or merge it with the next.",
            )
    return span


def cut_places(text: str) -> tuple[int, ...]:
    """The places of a claim's text where it may be cut: words begin there, and words stand before and after."""
    words = [place for place, letter in enumerate(text) if letter.isalnum()]
    if not words:
        return ()
    return tuple(at for at in range(words[0] + 1, words[-1] + 1) if _begins_word(text, at))


def _begins_word(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    # a statement may follow its mark without a blank, a number's marks are its own
    return not after.isspace() and (before.isspace() or (before in _CLAUSE_MARKS and after.isalpha()))


def demand_open(review: Review) -> None:
    """Raises InvalidDecision where nothing may be decided: it is signed off, or an earlier draft."""
    demand_newest(review)
    demand_unlocked(review)


def demand_unlocked(review: Review) -> None:
    """Raises ReviewSignedOff where the review is locked, whichever draft it shows."""
    if review.status is ReviewStatus.SIGNED_OFF:
        raise ReviewSignedOff


def demand_newest(review: Review) -> None:
    """Raises InvalidDecision where the review shows an earlier draft."""
    if not review.is_newest:
        raise InvalidDecision(
            f"Draft {review.revision} is kept as it was.", "Open the newest draft to change claims or decide."
        )
