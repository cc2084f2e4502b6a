"""Whether a claim and a passage can be compared at all: English prose, neither empty nor endless nor all figures."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from factcheck_app.analysis.differences.foreign_words import looks_foreign
from factcheck_app.analysis.language import CLAIMS_LANGUAGE, guess_language, known_words, telling_words
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.sentences_remembered import SENTENCES_REMEMBERED
from factcheck_app.analysis.words.terms import FUNCTION_WORDS

_WORD = LazyPattern(r"[^\W\d_]+")
_TOKEN = LazyPattern(r"\S+")
_MOST_WORDS = 250
_LEAST_WORDS = 3
_ENOUGH_TO_GUESS = 12
_ENGLISH_ENDING = LazyPattern(r"[a-z](?:ed|ing|tion|tions|ly|ity|ment|ness)$")
_LEAST_ENDINGS = 0.15
# "naïve" and a name or two are English, one word in five is not
_ACCENTED = LazyPattern(r"[À-ÖØ-öø-ž]")
_MOST_ACCENTED = 0.2
# of two little words at least one is not shared with another language
_ENOUGH_FUNCTION_WORDS = 2
# words in which letters and digits or signs are mixed, as a bad scan leaves them
_BROKEN = LazyPattern(
    r"[A-Za-z][^\w\s.,;:’'‘%()\[\]/+–—-]+[a-z]|(?<![A-Z0-9])[a-z][015][a-z]|\b[015][a-z]{3,}|[a-z]{2}[A-Z]{1,2}[a-z]{2}"
)
_MOST_BROKEN = 0.12
_LEAST_LATIN = 0.85
_LONGEST_SCRAP = 2
# how many longer words tell a language by whether papers in English use them
_ENOUGH_TELLING = 3
_LEAST_LETTERS = 0.5


@lru_cache(maxsize=SENTENCES_REMEMBERED)
def why_not_comparable(claim: str, passage: str) -> str:
    """A sentence on why the two cannot be compared, or "" where they can."""
    for name, text in (("claim", claim), ("passage", passage)):
        if not text.strip():
            return f"The {name} is empty, so there is nothing to compare."
        if len(text) > 40 * _MOST_WORDS or len(_TOKEN.findall(text)) > _MOST_WORDS:
            return f"The {name} is too long to be compared sentence by sentence."
        words = _WORD.findall(text)
        if sum(len(word) > 1 for word in words) < _LEAST_WORDS - (name == "claim"):
            return f"The {name} has too few words to be compared."
        if _is_other_script(words):
            return f"The {name} is not written in English, and only English can be compared."
        if not _is_english(text, words):
            return f"The {name} cannot be read as English prose, so nothing is compared."
        if _is_broken(text):
            return f"The {name} looks like a scan with reading errors, so nothing is compared."
    return ""


def _is_other_script(words: list[str]) -> bool:
    letters = "".join(words)
    latin = sum(c.isascii() or "LATIN" in unicodedata.name(c, "") for c in letters)
    # a Greek letter or two are everyday in medicine
    return latin < _LEAST_LATIN * len(letters) - 2


def _is_english(text: str, words: list[str]) -> bool:
    letters = sum(len(word) for word in words)
    if letters < _LEAST_LETTERS * len(re.sub(r"\s", "", text)) and len(words) < _ENOUGH_TO_GUESS:
        return False
    # a letter or two with an accent are a badly decoded sign more often than a word
    long = [word for word in words if len(word) > _LONGEST_SCRAP]
    if sum(_ACCENTED.search(word) is not None for word in long) > _MOST_ACCENTED * len(words):
        return False
    if looks_foreign(words):
        return False
    guessed = guess_language(text)
    if guessed == CLAIMS_LANGUAGE:
        return True
    telling = telling_words([word for word in long if word.lower() not in FUNCTION_WORDS])
    known = known_words(telling)
    if len(telling) >= _ENOUGH_TELLING and guessed is None and 2 * known >= len(telling):
        return True
    if len(telling) >= _ENOUGH_TELLING and not known:
        return False
    little = len(FUNCTION_WORDS & {word.lower() for word in words})
    if len(words) >= _ENOUGH_TO_GUESS:
        # dense results have few little words, but English endings; another language would have shown itself
        endings = sum(_ENGLISH_ENDING.search(word) is not None for word in words) / len(words)
        unknown = guessed is None or guess_language(" ".join(_without_function_words(words))) is None
        return unknown and (little >= _ENOUGH_FUNCTION_WORDS or endings >= _LEAST_ENDINGS)
    return little >= _ENOUGH_FUNCTION_WORDS or not _is_short_in_another(words)


def _without_function_words(words: list[str]) -> list[str]:
    # "a" and "on" are words of other languages too
    return [word for word in words if word.lower() not in FUNCTION_WORDS]


def _is_short_in_another(words: list[str]) -> bool:
    """Whether two different words at least are common ones of another language; one may be a coincidence."""
    own = _without_function_words(words)
    times = 1 + _ENOUGH_TO_GUESS // max(1, len(own))
    rests = [[word for word in own if word != left_out] for left_out in set(own)]
    return bool(rests) and all(guess_language(" ".join(rest * times)) not in {None, CLAIMS_LANGUAGE} for rest in rests)


def _is_broken(text: str) -> bool:
    tokens = _TOKEN.findall(text)
    broken = sum(_BROKEN.search(token) is not None for token in tokens)
    spaced = len(re.findall(r"(?:(?<=\s)|^)[^\W\d_](?=\s)", text))
    return broken > max(2, _MOST_BROKEN * len(tokens)) or spaced > max(3, len(tokens) // 3)
