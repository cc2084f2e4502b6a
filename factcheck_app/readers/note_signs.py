"""How the mark of a note is written in the text of an article, apart from the numbers that cite."""

from __future__ import annotations

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_RAISED_DIGITS = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")


def note_sign(label: str) -> str:
    """ "12" as "¹²"; letters, which have no raised form, stay as "[b]" or "[iv]", and signs as "*"."""
    if label.isascii() and label.isdigit():
        return label.translate(_RAISED)
    return f"[{label}]" if label.isalnum() else label


def gap_before(sign: str, text: str) -> str:
    """What stands between the text so far and the sign: notes 1 and 2 of one word are no note 12."""
    return "," if text[-1:] in _RAISED_DIGITS and sign[:1] in _RAISED_DIGITS else ""
