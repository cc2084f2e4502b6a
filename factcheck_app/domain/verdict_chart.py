"""The chart of verdicts: one bar whose parts are as wide as their share, and never too narrow for their words."""

from __future__ import annotations

from collections.abc import Sequence


def part_widths(counts: Sequence[int], whole: float, least: float | Sequence[float]) -> list[float]:
    """Width of each part of a bar of `whole`; parts below `least` get it, the others share what remains.

    `least` is one for all parts, or one a part. `counts` are above zero, and `whole` holds every part at its least.
    """
    leasts = [least] * len(counts) if isinstance(least, int | float) else list(least)
    widths = [0.0] * len(counts)
    narrow: set[int] = set()
    while True:
        wide = [index for index in range(len(counts)) if index not in narrow]
        room, total = whole - sum(leasts[index] for index in narrow), sum(counts[index] for index in wide)
        for index in range(len(counts)):
            widths[index] = leasts[index] if index in narrow else room * counts[index] / total
        too_narrow = {index for index in wide if widths[index] < leasts[index]}
        if not too_narrow or len(too_narrow) == len(wide):
            return widths
        narrow |= too_narrow
