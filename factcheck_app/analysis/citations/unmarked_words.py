"""The words of a claim without the marks of its references, which are others in every article."""

from __future__ import annotations

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.raised_marks import blank_marks

_NUMBERS = r"\d{1,3}(?:\s?[,;\u2010-\u2015-]\s?\d{1,3})*"
# "[3]", "[3, 5-7]"; an interval in brackets is a figure: "95% CI [3, 5]"
_NO_INTERVAL = "".join(rf"(?<!\b{word})(?<!\b{word}[ :,=])(?<!\b{word}: )" for word in ("CI", "interval", "range"))
_IN_BRACKETS = LazyPattern(rf"{_NO_INTERVAL}\s?\[{_NUMBERS}\]")
# "in adults.12": behind the last stop
_BEHIND_THE_STOP = LazyPattern(rf"(?<=[^\W\d]{{2}}[.!?]){_NUMBERS}\s*$")
# "(Rest et al., 2021; Li 2020a)", and not "(January 2021)"
_NAME = r"[A-Z][\w’'-]+"
_WORK = (
    r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Since|In)\b)"
    rf"{_NAME}(?:,?\s(?:et\sal\.?|and|&|{_NAME}))*,?\s(?:19|20)\d\d[a-z]?"
)
_NAMES_AND_YEARS = LazyPattern(rf"\s?\({_WORK}(?:\s?[;,]\s?{_WORK})*\)")


def unmarked(text: str) -> str:
    """The text without such marks; the same text where it has none."""
    if "[" in text:
        text = _IN_BRACKETS.sub("", text)
    if "(" in text:
        text = _NAMES_AND_YEARS.sub("", text)
    if not text.isascii():
        text = blank_marks(text)
    return _BEHIND_THE_STOP.sub("", text) if text[-1:].isdigit() else text
