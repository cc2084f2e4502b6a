"""How much of a work an attached text is: guessed from its form, or said by the reviewer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TextPart(StrEnum):
    """What a text is of the work: all of it, its abstract, or less than that."""

    FULL_TEXT = "full_text"
    ABSTRACT = "abstract_only"
    EXCERPT = "excerpt"


# as they stand behind a label
PART_WORDS = {
    TextPart.FULL_TEXT: "full text at hand",
    TextPart.ABSTRACT: "abstract only",
    TextPart.EXCERPT: "excerpt only",
}
# as they are chosen
PART_NAMES = {
    TextPart.FULL_TEXT: "Full text",
    TextPart.ABSTRACT: "Abstract only",
    TextPart.EXCERPT: "Excerpt only",
}


@dataclass(frozen=True, slots=True)
class TextAtHand:
    """What is known of the text of a source. `is_doubtful` marks a guess that the reviewer had better look at."""

    part: TextPart
    is_told: bool = False
    is_doubtful: bool = False
