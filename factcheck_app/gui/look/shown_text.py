"""Words as Qt holds them, and how many UTF-16 units it counts for them."""

from __future__ import annotations

import re

# the author's line break inside a block; Qt's own sign for it begins no new block
_LINE_BREAKS = re.compile("[\n\x0b]")
# each would begin a new block of Qt's or is kept by Qt for itself: shown as a space
_RESERVED = re.compile("[\r\t\x0c\x00\x1c-\x1f\x85\u2029\ufdd0\ufdd1\ufffc]")
# half a character, as broken files hold them
_HALVES = re.compile("[\ud800-\udfff]")


def shown_text(text: str) -> str:
    """These words as the document can hold them: every character replaced by one of the same length, or kept."""
    return _HALVES.sub("\ufffd", _RESERVED.sub(" ", _LINE_BREAKS.sub("\u2028", text)))


def utf16_length(text: str) -> int:
    """How many UTF-16 units Qt counts for these words."""
    return len(text) + sum(character > "\uffff" for character in text)
