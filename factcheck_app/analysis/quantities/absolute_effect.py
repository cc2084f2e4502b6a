"""What two shares mean in people: how many of a thousand, and one of how many (number needed to treat).

After Cook & Sackett 1995, BMJ 310:452-454. Whether the shares are those of the two groups to compare, only the reviewer
can tell.
"""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

_PER_CENT = 100
_WHOLES = (100, 1_000, 10_000, 100_000)
# a share of a thousandth of a per cent in 100,000 is one person
_LEAST_POINTS = 0.001


class AbsoluteEffect(NamedTuple):
    """The difference between two shares: percentage points, `people` of `of`, and one person of how many."""

    points: float
    people: int
    of: int
    one_of: int

    @property
    def words(self) -> str:
        """The difference in people, as a sentence that leaves the reviewer to confirm it."""
        return (
            f"If these are the two groups, they differ by {self.people:,} in {self.of:,} people, "
            f"or one in {self.one_of:,}."
        )


def absolute_effect(one: float, other: float) -> AbsoluteEffect | None:
    """The difference of two shares in per cent; None where they are no shares or hardly differ."""
    if not (0 <= one <= _PER_CENT and 0 <= other <= _PER_CENT):
        return None
    points = round(abs(one - other), 6)
    if points < _LEAST_POINTS:
        return None
    of = next((whole for whole in _WHOLES if _is_whole(points * whole / _PER_CENT)), _WHOLES[-1])
    # a need is rounded up: 12.1 people are 13
    return AbsoluteEffect(points, round(points * of / _PER_CENT), of, ceil(round(_PER_CENT / points, 6)))


def _is_whole(people: float) -> bool:
    return people >= 1 and abs(people - round(people)) < 1e-6
