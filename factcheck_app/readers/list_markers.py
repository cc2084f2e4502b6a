"""The marks of list items as a reader sees them."""

from __future__ import annotations

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
BULLET = "–"


def numbered(number: int, style: str = "1") -> str:
    """ "3.", or "c." and "iii." by the style of the list (1, a, A, i, I)."""
    if style in {"a", "A"} and number > 0:
        word = ""
        while number > 0:
            number, rest = divmod(number - 1, 26)
            word = chr(ord("a") + rest) + word
        return f"{word.upper() if style == 'A' else word}."
    if style in {"i", "I"} and 0 < number < 4000:
        word = ""
        for value, letters in _ROMAN:
            word += letters * (number // value)
            number %= value
        return f"{word.upper() if style == 'I' else word}."
    return f"{number}."
