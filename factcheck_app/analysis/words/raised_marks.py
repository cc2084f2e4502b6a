"""Raised numbers behind a word call a note or a reference, and are no part of the word."""

from __future__ import annotations

from factcheck_app.analysis.words.lazy_pattern import LazyPattern

_DIGITS = "[¹²³⁰⁴-⁹]"
# behind a word of three letters, a year or a sign; not the power in "m²", "10⁶" or "R²"
_MARKS = LazyPattern(rf"(?:(?<=[^\W\d_]{{3}})|(?<=\b[12]\d{{3}})|(?<=[.,;:!?%)\]”\"’])){_DIGITS}+(?:[,⁻–-]{_DIGITS}+)*")


def blank_marks(text: str) -> str:
    """The text with such marks blank, place for place, and without blanks at its end."""
    return _MARKS.sub(lambda found: " " * len(found.group()), text).rstrip()
