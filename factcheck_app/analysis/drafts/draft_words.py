"""The words of a draft as they are compared: white space, quotation marks and invisible characters aside."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.text_span import TextSpan

# soft hyphen, zero-width space and joiners, word joiner, byte order mark
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
# a figure with its points and commas is one word: "2.5" is not "2. 5"
_TOKEN = LazyPattern(rf"\d(?:[\d.,]*\d)?(?![\w{_INVISIBLE}])|[\w\u0300-\u036f{_INVISIBLE}]+|[^\w\s]")
# glyphs of one sign; a dash is no hyphen and a minus is neither
_GLYPHS = str.maketrans("“”„‟«»‘’‚‛‹›ʼ\u2010\u2011", "\"\"\"\"\"\"'''''''--")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})
_NOT_SEEN = str.maketrans(dict.fromkeys(_INVISIBLE, ""))


class Word(NamedTuple):
    """A word or a sign as it is compared, and its place in the draft; a long draft has a hundred thousand of them."""

    text: str
    start: int
    end: int


def words_in(text: str, span: TextSpan, marks: Sequence[TextSpan] = ()) -> tuple[Word, ...]:
    """The words of `text` in `span`; what stands in `marks` (numbers of notes and references) is no word."""
    found = []
    for token in _TOKEN.finditer(span.of(text)):
        start, end = span.start + token.start(), span.start + token.end()
        if marks and any(mark.start <= start and end <= mark.end for mark in marks):
            continue
        word = _as_compared(token.group())
        if word:
            found.append(Word(word, start, end))
    return tuple(found)


def plain_words(text: str) -> tuple[str, ...]:
    """The words of a text by themselves."""
    return tuple(word.text for word in words_in(text, TextSpan(0, len(text))))


def _as_compared(token: str) -> str:
    if token.isascii():
        return token
    folded = token.translate(_GLYPHS).translate(_LIGATURES).translate(_NOT_SEEN)
    return unicodedata.normalize("NFC", folded)
