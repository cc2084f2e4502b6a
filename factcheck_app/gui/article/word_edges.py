"""Where words begin and end: the ends of a claim move by whole words. Places are code points of a text."""

from __future__ import annotations


def next_end(text: str, at: int) -> int:
    """The end of the word that a place stands in, else of the next; the place itself past the last."""
    end = _skip(text, at, 1, blank=True)
    return _skip(text, end, 1, blank=False) if end < len(text) else at


def previous_end(text: str, at: int) -> int:
    """The end of the last word that ends before a place; 0 before the first."""
    return _skip(text, _skip(text, at, -1, blank=False), -1, blank=True)


def next_start(text: str, at: int) -> int:
    """The beginning of the next word after a place; the text's end past the last."""
    return _skip(text, _skip(text, at, 1, blank=False), 1, blank=True)


def previous_start(text: str, at: int) -> int:
    """The beginning of the last word that begins before a place; 0 before the first."""
    return _skip(text, _skip(text, at, -1, blank=True), -1, blank=False)


def word_start(text: str, at: int) -> int:
    """The beginning of the word that a place stands in; the place itself between words."""
    stands_in = 0 < at < len(text) and not text[at - 1].isspace() and not text[at].isspace()
    return _skip(text, at, -1, blank=False) if stands_in else at


def nearest_start(text: str, at: int) -> int:
    """The beginning of a word that is nearest to a place."""
    return _nearest(at, word_start(text, at), next_start(text, at))


def nearest_end(text: str, at: int) -> int:
    """The end of a word that is nearest to a place."""
    if text[at - 1 : at].strip() and not text[at : at + 1].strip():
        return at
    return _nearest(at, previous_end(text, at), next_end(text, at))


def word_starts(text: str) -> tuple[int, ...]:
    """Every place where a word begins, but for the first."""
    return tuple(
        at for at in range(1, len(text)) if text[at - 1].isspace() and not text[at].isspace() and text[:at].strip()
    )


def _nearest(at: int, before: int, after: int) -> int:
    return before if at - before <= after - at else after


def _skip(text: str, at: int, step: int, *, blank: bool) -> int:
    """From a place over all that is blank, or over all that is not."""
    while 0 <= (at if step > 0 else at - 1) < len(text) and text[at if step > 0 else at - 1].isspace() is blank:
        at += step
    return at
