"""What the reviewer does to the claims themselves: add, resize, cut and join them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck_app.workflow.shape_claim import (
    added_claim,
    changed_span,
    merged_with_next,
    split_at,
    split_into_parts,
)

if TYPE_CHECKING:
    from factcheck_app.gui.controllers.review_controller import ReviewController


class Shaping:
    """Makes the edits that give the draft other claims; what cannot be done becomes a sentence in the window."""

    def __init__(self, reviews: ReviewController) -> None:
        self._reviews = reviews

    def add_claim(self, start: int, end: int) -> None:
        """A claim of these characters of the draft."""
        self._reviews.push_made(lambda review: added_claim(review, start, end))

    def change_span(self, claim_id: str, start: int, end: int) -> None:
        """Other ends of a claim, in characters of the draft."""
        self._reviews.push_made(lambda review: changed_span(review, claim_id, start, end))

    def split_claim(self, claim_id: str, offset: int | None = None) -> None:
        """Cuts a claim before this character of its text, or into the statements that it is made of."""
        if offset is None:
            self._reviews.push_made(lambda review: split_into_parts(review, claim_id))
        else:
            self._reviews.push_made(lambda review: split_at(review, claim_id, offset))

    def merge_with_next(self, claim_id: str) -> None:
        """Makes one claim of this and the next."""
        self._reviews.push_made(lambda review: merged_with_next(review, claim_id))
