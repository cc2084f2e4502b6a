"""Which draft of a review is the present one, which followed which, and when each was left."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from factcheck_app.domain.shaping import Deed

# a step of the record: its sequence, the deed, and the draft that the review stands on from then on
DraftStep = tuple[int, Deed, int]
DRAFT_DEEDS = frozenset({Deed.NEXT_DRAFT, Deed.DRAFT_TAKEN_BACK, Deed.DRAFT_OPENED_AGAIN})


@dataclass(frozen=True, slots=True)
class DraftOrder:
    """The drafts of one review by number; a number is never given twice.

    `follows` names the draft that each one but the first came after. `left_at` is the sequence at which a draft was
    left last, by a next draft or because it was taken back; the `present` draft has none. `taken_back_at` is the
    sequence at which a draft was taken back, where it was not opened again since. `came_at` is the sequence at which a
    draft came last, for the first time or again; `turned` names the draft that came or went, by sequence.
    """

    present: int
    follows: Mapping[int, int]
    left_at: Mapping[int, int]
    taken_back_at: Mapping[int, int]
    came_at: Mapping[int, int]
    turned: Mapping[int, int]

    @property
    def before(self) -> int | None:
        """The draft that the review stands on again once the present one is taken back; None for a first draft."""
        return self.follows.get(self.present)


def order_drafts(first: int, steps: Iterable[DraftStep]) -> DraftOrder:
    """The order that these steps make, oldest first; other deeds than those of drafts are passed over."""
    standing = [first]
    follows: dict[int, int] = {}
    left_at: dict[int, int] = {}
    taken_back_at: dict[int, int] = {}
    came_at: dict[int, int] = {}
    turned: dict[int, int] = {}
    for sequence, deed, draft in steps:
        is_again = deed is Deed.DRAFT_OPENED_AGAIN and draft in taken_back_at and follows[draft] == standing[-1]
        if deed is Deed.NEXT_DRAFT or is_again:
            follows[draft] = standing[-1]
            left_at[standing[-1]] = came_at[draft] = sequence
            taken_back_at.pop(draft, None)
            standing.append(draft)
            turned[sequence] = draft
        elif deed is Deed.DRAFT_TAKEN_BACK and len(standing) > 1:
            left = standing.pop()
            left_at[left] = taken_back_at[left] = sequence
            turned[sequence] = left
    present = standing[-1]
    left_at.pop(present, None)
    return DraftOrder(present, follows, left_at, taken_back_at, came_at, turned)
