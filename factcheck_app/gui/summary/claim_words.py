"""How rows and charts of the summary name the claims behind a figure."""

from __future__ import annotations

from collections.abc import Sequence

_MOST_NUMBERS = 12


def count_words(number: int) -> str:
    """ "1 claim", "2 claims"."""
    return "1 claim" if number == 1 else f"{number} claims"


def numbers_words(numbers: Sequence[int]) -> str:
    """ "claim 4", "claims 4, 8 and 11"; long lists end with "and 7 more"."""
    shown = [str(number) for number in numbers[:_MOST_NUMBERS]]
    more = len(numbers) - len(shown)
    if len(numbers) == 1:
        return f"claim {shown[0]}"
    if more:
        return f"claims {', '.join(shown)} and {more} more"
    return f"claims {', '.join(shown[:-1])} and {shown[-1]}"
