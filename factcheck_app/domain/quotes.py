"""Whether words stand in a text word for word; white space and signs that nobody sees may differ."""

from __future__ import annotations

import re

from factcheck_app.domain.text_span import TextSpan

_LONGEST = 20_000
# soft hyphen, zero-width blanks and joiners, marks of direction, byte order mark: pages hold them, nobody types them
_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_TAKEN_OUT = dict.fromkeys(map(ord, _UNSEEN))
_WORD = re.compile(r"(?<!\w)\w+")
_FEWEST_LETTERS = 2


def find_quote(text: str, quote: str) -> TextSpan | None:
    """Where the words of `quote` first stand in `text`, at a place with a whole word if there is one.

    Line breaks and runs of blanks count as one blank. Soft hyphens and zero-width characters do not count; the span
    holds those that the text has inside. None where the words do not stand there, or where there are no words.
    """
    words = quote[: _LONGEST + 1].translate(_TAKEN_OUT).split()
    if not words or len(quote) > _LONGEST:
        return None
    seen = text.translate(_TAKEN_OUT)
    first: TextSpan | None = None
    for found in re.finditer(r"\s+".join(map(re.escape, words)), seen):
        span = TextSpan(*found.span())
        if holds_whole_word(seen, span):
            return _in_whole_text(text, seen, span)
        first = first or _in_whole_text(text, seen, span)
    return first


def holds_whole_word(text: str, span: TextSpan) -> bool:
    """Whether a word of two letters or more, or a figure, stands in the span from its beginning to its end.

    In scripts that part no words two letters are enough.
    """
    for word in _WORD.finditer(text, span.start):
        if word.end() > span.end:
            break
        if any(map(str.isdigit, word.group())) or sum(map(str.isalpha, word.group())) >= _FEWEST_LETTERS:
            return True
    # a letter without case is one of Chinese, Thai, Arabic ...
    caseless = (sign for sign in span.of(text) if sign.isalpha() and sign.lower() == sign.upper())
    return sum(1 for _ in caseless) >= _FEWEST_LETTERS


def _in_whole_text(text: str, seen: str, span: TextSpan) -> TextSpan:
    """The span of the seen characters, counted in the text that holds the unseen ones too."""
    if len(text) == len(seen):
        return span
    places = [place for place, sign in enumerate(text) if sign not in _UNSEEN]
    return TextSpan(places[span.start], places[span.end - 1] + 1)
