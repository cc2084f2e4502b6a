"""Leaning claims: which ones cannot be read without their neighbour, and a wording that can."""

from __future__ import annotations

import re

from factcheck_app.domain.text_span import TextSpan

_LEANS = re.compile(
    r"^(?:(?:however|moreover|furthermore|but|and|so|also|in addition|in fact|as a result|therefore|thus|still|yet|instead|meanwhile|overall|additionally),? )?"
    r"(?P<words>(?:this|these|those|that|such)(?: (?!is\b|was\b|are\b)[\w-]+){0,2}|it|its|they|their|them|he|she|his|her|both|the (?:same|latter|former|new|current) \w+|"
    r"the (?:effects?|findings?|results?|study|trial|drug|treatment|therapy|researchers|authors|team|benefits?|improvements?|reductions?|difference|risk|participants|group|intervention|review|researcher|"
    r"compound|supplement|diet|medication|dose))\b",
    re.IGNORECASE,
)


def leaning_words(text: str) -> str:
    """The words that point back ("This effect", "Its"), empty where the claim stands by itself."""
    found = _LEANS.match(text)
    return found["words"] if found is not None else ""


def stand_alone(text: str, before: str, title: str) -> tuple[str, tuple[TextSpan, ...]]:
    """A wording built of the draft's own words: what the claim leans on, then the claim.

    Returns the wording and the spans in it that are not the claim's own words. The claim as it is where it does not
    lean, or where nothing stands before it: no wording is better than a wrong one.
    """
    context = before or title
    if not leaning_words(text) or not context:
        return text, ()
    lead = " ".join(context.split())
    if not lead.endswith((".", "!", "?", "…", '."', ".”")):
        lead += ":"
    return f"{lead} {text}", (TextSpan(0, len(lead)),)
