"""Words that the end of a line breaks: mended where the hyphen was the printer's, kept where it is the word's own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_HYPHENS = "-\u2010\u00ad"
_SOFT = "\u00ad"
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_LAST = re.compile(rf"([^\W\d_]+(?:[-\u2010][^\W\d_]+)*)[{_HYPHENS}]$")
_FIRST = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
# first halves that keep their hyphen in English
_KEEPING = {"self", "non", "well", "ex", "quasi", "half", "all", "cross", "low", "high", "long", "short", "double"}
# second halves that English joins to a whole word by a hyphen, and first halves that are no whole words
_COMPOUND_ENDS = {
    "adjusted", "associated", "based", "being", "blind", "blinded", "controlled", "dependent", "dose", "dwelling",
    "effective", "existing", "free", "induced", "like", "making", "matched", "month", "negative", "positive",
    "quality", "related", "reported", "risk", "specific", "term", "treated", "up", "week", "year",
}  # fmt: skip
_PREFIXES = {"inter", "over", "under", "super", "trans", "counter", "semi", "mono", "poly", "hyper", "hypo", "anti"}
_SHORTEST_WHOLE = 4


class WordEvidence:
    """How often each word and each hyphenated word stands whole within the lines of a text."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._counts: Counter[str] = Counter()
        before = ""
        for text in lines:
            words = [found.group().casefold().replace("\u2010", "-") for found in _WORD.finditer(text)]
            # the halves of broken words are no evidence
            if words and before.endswith(tuple(_HYPHENS)):
                words = words[1:]
            if words and text.endswith(tuple(_HYPHENS)):
                words = words[:-1]
            self._counts.update(words)
            for word in words:
                if "-" in word:
                    self._counts.update(word.split("-"))
            before = text

    def joint(self, line: str, following: str) -> str | None:
        """What stands between two lines: "" mends a broken word, "-" keeps its hyphen, None where no word is broken."""
        if not line.endswith(tuple(_HYPHENS)) or not following:
            return None
        if line.endswith(_SOFT):
            return ""
        last, first = _LAST.search(line), _FIRST.match(following)
        if last is None or first is None:
            # "COVID-" before "19", "20-" before "30"
            return "-" if line[-2:-1].isalnum() and following[:1].isalnum() else None
        front, back = last[1].casefold(), first.group().casefold()
        if first.group()[0].isupper():
            return "-"
        if back in {"and", "or", "to", "und", "bis"}:
            return None
        whole, hyphenated = self._counts[front + back], self._counts[f"{front}-{back}"]
        if whole != hyphenated:
            return "" if whole > hyphenated else "-"
        last_part = front.rsplit("-", 1)[-1]
        whole_before = len(last_part) >= _SHORTEST_WHOLE and last_part not in _PREFIXES
        if last_part in _KEEPING or (whole_before and back in _COMPOUND_ENDS):
            return "-"
        both_known = self._counts[last_part] > 0 and self._counts[back] > 0
        return "-" if both_known and min(len(last_part), len(back)) > 2 else ""
