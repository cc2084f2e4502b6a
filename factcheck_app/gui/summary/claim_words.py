"""How rows and charts of the summary name the claims behind a figure."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck_app.gui.look.translation import translate

_MOST_NUMBERS = 12


def count_words(number: int) -> str:
    """ "1 claim", "2 claims"."""
    return (
        translate("claim_words", "1 claim")
        if number == 1
        else translate("claim_words", "{number} claims").format(number=number)
    )


def numbers_words(numbers: Sequence[int]) -> str:
    """ "claim 4", "claims 4, 8 and 11"; long lists end with "and 7 more"."""
    shown = [str(number) for number in numbers[:_MOST_NUMBERS]]
    more = len(numbers) - len(shown)
    if len(numbers) == 1:
        return translate("claim_words", "claim {shown}").format(shown=shown[0])
    if more:
        return translate("claim_words", "claims {listed} and {more} more").format(listed=", ".join(shown), more=more)
    return translate("claim_words", "claims {listed} and {last}").format(listed=", ".join(shown[:-1]), last=shown[-1])


def listing_words(numbers: Sequence[int]) -> str:
    """What pressing a figure does, which counts the claims of these numbers."""
    return translate("claim_words", "List {claims} and no others; again goes to the next of them.").format(
        claims=numbers_words(numbers)
    )
