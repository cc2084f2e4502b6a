"""Names in running text that cite: "Smith et al.", "Smith, Jones and Brown", "World Health Organization"."""

from __future__ import annotations

import re

from factcheck_app.analysis.citations.reference_authors import SURNAME
from factcheck_app.analysis.words.calendar_words import MONTHS, WEEKDAYS
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import word_set

_ET_AL = (
    r"et al\.?|and colleagues|and co-?workers|and (?:his|her|their|the) (?:team|colleagues)|and team|and "
    r"others|& colleagues"
)
NAMES = (
    rf"(?<![\w'’‐-]){SURNAME}(?:,? (?:Jr|Sr)\.)?(?:, {SURNAME}){{0,6}}(?:,? (?:and|&) (?!colleagues|co|his|her|"
    rf"their|the|team|others){SURNAME})?(?:,? (?:{_ET_AL}))?"
)
_SPLIT = LazyPattern(rf",? (?:{_ET_AL})|,? (?:and|&) |, ", re.IGNORECASE)
_MONTHS_AND_SUCH = (
    MONTHS
    | WEEKDAYS
    | word_set(
        """spring summer autumn fall winter table figure fig box section chapter version updated since until
    between before after during about around circa the in by from as at on for and or to of covid"""
    )
)
_POSSESSIVE = LazyPattern(r"['’]s?$")
_OTHERS = LazyPattern(rf"(?:{_ET_AL})$", re.IGNORECASE)


def split_names(words: str) -> tuple[str, ...]:
    """The surnames of a run of names; empty where a word of it cannot be one."""
    names = tuple(name for name in (_POSSESSIVE.sub("", part.strip(" ,")) for part in _SPLIT.split(words)) if name)
    if any(not _may_be_name(name) for name in names):
        return ()
    return names


def has_others(words: str) -> bool:
    """Whether the run ends in "et al." or the like."""
    return _OTHERS.search(words.strip()) is not None


def _may_be_name(name: str) -> bool:
    last = name.split()[-1]
    return last[:1].isupper() and last.casefold().rstrip(".") not in _MONTHS_AND_SUCH and not last.isdigit()
