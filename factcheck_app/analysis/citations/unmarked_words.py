"""The words of a claim without the numbers of its references, which are others in every article."""

from __future__ import annotations

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.raised_marks import blank_marks

_NUMBERS = r"\d{1,3}(?:\s?[,;\u2010-\u2015-]\s?\d{1,3})*"
# "[3]", "[3, 5-7]"; an interval in brackets is a figure: "95% CI [3, 5]"
_NO_INTERVAL = "".join(rf"(?<!\b{word})(?<!\b{word}[ :,=])(?<!\b{word}: )" for word in ("CI", "interval", "range"))
_IN_BRACKETS = LazyPattern(rf"{_NO_INTERVAL}\s?\[{_NUMBERS}\]")
# "in adults.12": behind the last stop
_BEHIND_THE_STOP = LazyPattern(rf"(?<=[^\W\d]{{2}}[.!?]){_NUMBERS}\s*$")


def unmarked(text: str) -> str:
    """The text without such marks; the same text where it has none."""
    if "[" in text:
        text = _IN_BRACKETS.sub("", text)
    if not text.isascii():
        text = blank_marks(text)
    return _BEHIND_THE_STOP.sub("", text) if text[-1:].isdigit() else text
