"""What stands about the words of a claim in its draft."""

from __future__ import annotations

from dataclasses import dataclass

# characters before and after a claim: a long sentence, and the words that lead into a list
_BEFORE, _AFTER = 1_200, 400


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The draft's text before and after a claim, as far as it can tell who says it; its heading ("" for none).

    `is_listed` where the claim stands in a list. `cites` are the numbers of the sources that it leans on there.
    """

    before: str = ""
    after: str = ""
    heading: str = ""
    is_listed: bool = False
    cites: tuple[int, ...] = ()


NO_SURROUNDINGS = Surroundings()


def surroundings_of(
    text: str, start: int, end: int, heading: str = "", *, is_listed: bool = False, cites: tuple[int, ...] = ()
) -> Surroundings:
    """What stands about `text[start:end]`."""
    return Surroundings(text[max(0, start - _BEFORE) : start], text[end : end + _AFTER], heading, is_listed, cites)
