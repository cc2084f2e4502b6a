"""Patterns out of lists of words, so that a rule reads as the words it looks for."""

from __future__ import annotations

import re

from factcheck_app.analysis.words.lazy_pattern import LazyPattern


def word_list(words: str) -> tuple[str, ...]:
    """The words of a text with blanks between, in order."""
    return tuple(words.split())


def word_set(words: str) -> frozenset[str]:
    """The same as a set."""
    return frozenset(words.split())


def one_of(words: str) -> str:
    """A group that matches any of the words, given with blanks between; "_" stands for a blank inside a phrase.

    Each word is a regular expression: "treatments? side_effects?" matches "side effect".
    """
    return "(?:" + "|".join(words.replace("_", " ") for words in words.split()) + ")"


def any_of(*phrases: str) -> LazyPattern:
    """A pattern for any of the phrases as whole words of a text in lower case; a phrase is a regular expression."""
    return LazyPattern(r"(?<![\w-])(?:" + "|".join(phrases) + r")(?![\w-])")


def any_of_text(*phrases: str) -> LazyPattern:
    """The same for a text as it is written, capitals and all."""
    return LazyPattern(any_of(*phrases).pattern, re.IGNORECASE)
