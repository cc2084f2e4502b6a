"""What stands in a sentence and says nothing: addresses, identifiers, and the marks that cite works."""

from __future__ import annotations

import re

from factcheck_app.analysis.words.lazy_pattern import LazyPattern

# every repetition has an end or takes what no other can take, so that long texts are read once
_ADDRESS = LazyPattern(
    r"\bhttps?://[^\s<>\"”’)\]]+|\bwww\.[^\s<>\"”’)\]]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}"
    r"|\b(?:doi:?\s?)?10\.\d{4,9}/[^\s<>\"”’)\]]+|\b(?:pmid|pmcid):?\s?(?:PMC)?\d{4,9}\b"
    r"|(?<![\w.])(?:[a-z0-9-]{2,40}\.){1,3}(?:com|org|net|gov|edu|int|info)(?:/[^\s<>\"”’)\]]*)?(?![\w-])",
    re.IGNORECASE,
)
# "[4]", "[3, 5–7]"
_NUMBERS = LazyPattern(r"\[\s?\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,20}\s?\]")
# "(Smith et al., 2019; Jones 2020a)": a name and its year, and nothing else in the brackets
_NAME_AND_YEAR = r"(?:[Ss]ee |e\.g\.,? )?[A-ZÀ-Þ][^()\[\];\d]{1,80},? (?:1[89]|20)\d\d[a-z]?"
_AUTHORS = LazyPattern(rf"[(\[]{_NAME_AND_YEAR}(?:; ?{_NAME_AND_YEAR}){{0,9}}[)\]]")


def blank_apparatus(text: str) -> str:
    """The text with all of that blank, place for place."""
    for pattern in (_ADDRESS, _NUMBERS, _AUTHORS):
        text = pattern.sub(_blank, text)
    return text


def _blank(found: re.Match[str]) -> str:
    # the stop behind an address ends the sentence
    words = found.group()
    kept = words[len(words.rstrip(".,;:")) :]
    return " " * (len(words) - len(kept)) + kept
