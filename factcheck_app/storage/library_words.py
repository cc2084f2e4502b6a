"""Words as a pattern of SQLite's LIKE: it lets through whatever could hold them, and exactness comes after."""

from __future__ import annotations

ESCAPE = "\\"
# signs that a reviewer types otherwise than an author's program sets them
_MANY_FORMS = "'\"-"
# SQLite takes no pattern above 50,000 bytes; a text that holds what is sought holds its beginning
_LONGEST = 10_000


def like_pattern(sought: str) -> str:
    r"""A pattern, with "\" as its escape, that every text holding `sought` fits. Blank words give "%"."""
    return _pattern(sought, "_")


def like_pattern_in_json(sought: str) -> str:
    """The same for text inside JSON, where a character beyond ASCII and some signs take several."""
    return _pattern(sought, "%")


def _pattern(sought: str, other: str) -> str:
    return "%" + "".join(
        "".join(_form(character, other) for character in word) + "%" for word in sought[:_LONGEST].split()
    )


def _form(character: str, other: str) -> str:
    # SQLite knows upper and lower case of ASCII alone
    if not character.isascii() or character in _MANY_FORMS or not character.isprintable():
        return other
    if character in "%_\\":
        return "\\" + character if other == "_" or character != "\\" else other
    return character
