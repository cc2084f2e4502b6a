"""Whether two wordings that share nearly all their words still say different things.

What decides is small: a denial, a figure or its unit, the direction, the people, the strength, who does it to whom.
"""

from __future__ import annotations

import re
from collections import Counter

from factcheck_app.analysis.claim_strength import rate_strength
from factcheck_app.analysis.differences.populations import find_populations
from factcheck_app.analysis.drafts.draft_words import plain_words
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import one_of, word_set
from factcheck_app.analysis.words.pushing_words import denies, find_pushes
from factcheck_app.analysis.words.stemming import stem
from factcheck_app.analysis.words.terms import FUNCTION_WORDS, content_stems, find_words
from factcheck_app.domain.strength import Direction

# words that may stand for each other in any statement; what is merely related may not ("hot" and "cold")
_ONE_THING = (
    "day daily",
    "week weekly",
    "month monthly",
    "year yearly annual annually",
    "hour hourly",
    "night nightly",
    "lower reduce reduction decrease diminish",
    "raise increase elevate",
    "heart cardiac",
    "kidney renal",
    "liver hepatic",
    "lung pulmonary",
    "doctor physician",
    "drug medicine medication",
)
_SAME = {stem(word): stem(words.split()[0]) for words in _ONE_THING for word in words.split()}
_SPANS_OF_TIME = word_set("day week month year hour night morning evening meal")
# words that carry no content and still turn a statement round, or say how much or how sure
_TURNING = word_set(
    "may might can could should must will would need needs all any some many few most least more less fewer only "
    "always never often sometimes rarely usually mostly both either neither before after over under above below "
    "up down between than without except unless if almost nearly about around every each alone even just hardly "
    "barely scarcely slightly greatly strongly seem seems appear appears suggest suggests likely possibly probably "
    "perhaps potentially link links linked associated association correlated correlates tied cause causes caused"
)
_COUNTED = one_of(
    "zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy "
    "eighty ninety hundred thousand million billion half halves? halved third quarter once twice thrice doubled? "
    "doubles tripled? triples"
)
_FIGURE = LazyPattern(
    rf"(?P<sign>[-\u2212\u2013+<>~±≤≥=]\s?)?"
    rf"(?P<figure>\d+(?:[.,·]\d+)*|\b{_COUNTED}\b)(?:\s?-\s?|\s)?(?P<unit>%|per\s?cent\b|[^\W\d_]+)?"
)
_THOUSANDS = LazyPattern(r",(?=\d{3}(?!\d))")
_MINUS = str.maketrans("\u2212\u2013", "--")
# how many places a word may move: "walking every day", "daily walking"
_FARTHEST_MOVE = 2


def is_other_statement(one: str, other: str) -> bool:
    """Whether two wordings that share most of their words and have the same `figures_of` differ in what they state.

    One may have words more than the other, or other words of the same meaning; words that are replaced, denials,
    directions, people, strength and the order of who and whom have to agree.
    """
    return (
        _turning(one.lower()) != _turning(other.lower())
        or _people(one) != _people(other)
        or _replaces_words(one, other)
        or _has_moved(one, other)
        or _pushes(one) != _pushes(other)
        or _differs_in_strength(one, other)
    )


def figures_of(text: str) -> tuple[tuple[str, str, str], ...]:
    """Each figure in order, with its sign and what it counts; other figures are another statement."""
    # spaced alike, whatever their quotes, blanks and invisible characters
    lower = " ".join(text.split() if text.isascii() else plain_words(text)).lower()
    return tuple(
        (_sign(found, lower), _THOUSANDS.sub("", found["figure"]), _unit(found["unit"]))
        for found in _FIGURE.finditer(lower)
    )


def meanings_of_content(text: str) -> tuple[str, ...]:
    """The words that carry content in their order, each once, synonyms by one name."""
    return tuple(dict.fromkeys(map(_meaning, content_stems(text))))


def words_apart(one: str, other: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of content that stand in one of the wordings alone, in their order and lower case."""
    return _only_in(one, other), _only_in(other, one)


def _only_in(one: str, other: str) -> tuple[str, ...]:
    known = set(meanings_of_content(other))
    return tuple(
        dict.fromkeys(w for w in find_words(one) if w not in FUNCTION_WORDS and _meaning(stem(w)) not in known)
    )


def _sign(found: re.Match[str], text: str) -> str:
    """The sign, unless it is the dash of a range."""
    sign = (found["sign"] or "").strip().translate(_MINUS)
    before = text[: found.start()].rstrip()[-1:]
    return "" if sign == "-" and (before.isdigit() or before in ("%", ")")) else sign


def _unit(written: str | None) -> str:
    if not written or written in FUNCTION_WORDS:
        return ""
    return "%" if written.startswith("per") and written.endswith("cent") else stem(written)


def _turning(lower: str) -> tuple[Counter[str], int]:
    """The words that turn or measure the statement, and how many deny."""
    words = find_words(lower)
    after = [*words[1:], ""]
    kept = [
        word
        for word, following in zip(words, after, strict=True)
        if word in _TURNING and not (word in ("every", "each") and following in _SPANS_OF_TIME)
    ]
    return Counter(kept), sum(map(denies, words))


def _people(text: str) -> set[tuple[str, frozenset[str]]]:
    return {(group.kind.name, frozenset(content_stems(group.words))) for group in find_populations(text)}


def _meaning(written: str) -> str:
    return _SAME.get(written, written)


def _replaces_words(one: str, other: str) -> bool:
    """Whether each has words that the other has not."""
    ours, theirs = (set(meanings_of_content(text)) for text in (one, other))
    return bool(ours - theirs and theirs - ours)


def _has_moved(one: str, other: str) -> bool:
    """Whether what stands before and what behind have changed places: "tea lowers more than coffee"."""
    ours, theirs = meanings_of_content(one), meanings_of_content(other)
    places = {word: place for place, word in enumerate(word for word in theirs if word in set(ours))}
    shared = [word for word in ours if word in places]
    return any(abs(place - places[word]) > _FARTHEST_MOVE for place, word in enumerate(shared))


def _pushes(text: str) -> Counter[int]:
    return Counter(push.sign for push in find_pushes(text).pushes)


def _differs_in_strength(one: str, other: str) -> bool:
    """Whether both state a relation, and not the same; a sentence that is read as stating none says nothing here."""
    ours, theirs = rate_strength(one), rate_strength(other)
    is_rated = bool(ours.rung and theirs.rung)
    denied = [rated.direction is Direction.NO_EFFECT for rated in (ours, theirs)]
    return denied[0] != denied[1] or (is_rated and (ours.rung, ours.direction) != (theirs.rung, theirs.direction))
