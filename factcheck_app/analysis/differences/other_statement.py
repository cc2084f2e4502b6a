"""Whether two wordings that share nearly all their words still say different things.

What decides is small: a denial, a figure or its unit, the direction, the people, the strength, who does it to whom.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

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
# what may stand before a figure and belongs to it
_SIGN = r"[-\u2212\u2013+<>~±≤≥=]\s?"
_FIGURE = LazyPattern(
    rf"(?P<sign>{_SIGN})?"
    rf"(?P<figure>\d+(?:[.,·]\d+)*|\b{_COUNTED}\b)(?:\s?-\s?|\s)?(?P<unit>%|per\s?cent\b|[^\W\d_]+)?"
)
_TOKEN = LazyPattern(r"[^\W_]+")
_PER_CENT = LazyPattern(r"(?i)\bper\s?cent\b")
# narrower than the function words: "may", "than" and "without" say something
_PASSED_OVER = word_set(
    "a an the of in on at for to is are was were be been has have had also its their this these that"
)
_SIGNS = ("Sm", "Sc", "So", "Sk")
_BEFORE_A_FIGURE = LazyPattern(rf"{_SIGN}(?=\d)")
# a dash behind a word that nothing follows: "Rh–", "HER2-"
_LAST_DASH = LazyPattern(r"(?<=\w)[-\u2013](?=[\s,.;:)]|$)")
_THOUSANDS = LazyPattern(r",(?=\d{3}(?!\d))")
_MINUS = str.maketrans("\u2212\u2013", "--")
# what stands behind it is set against what stands before
_CONTRAST = LazyPattern(
    r"\b(?:but|not|nor|than|without|except|unlike|versus|vs|whereas|while|instead|rather)\b", re.IGNORECASE
)
# how many places a word may move: "walking every day", "daily walking"
_FARTHEST_MOVE = 2


def is_other_statement(one: str, other: str) -> bool:
    """Whether two wordings that share most of their words and have the same `figures_of` differ in what they state.

    Articles and the like may come or go, and other words may say the same; every other word and sign, denials,
    directions, people, strength and the order of who and whom have to agree. One word more is enough to turn a
    statement ("stopping aspirin", "vitamin D deficiency", "hepatitis B"), so that it is never passed over.
    """
    return (
        _turning(one.lower()) != _turning(other.lower())
        or _people(one) != _people(other)
        or _words_of(one) != _words_of(other)
        or _signs(one) != _signs(other)
        or _has_moved(one, other)
        or _contrasted(one) != _contrasted(other)
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
    known = set(content_stems(other))
    return tuple(dict.fromkeys(w for w in find_words(one) if w not in FUNCTION_WORDS and stem(w) not in known))


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
    return Counter(word for word in _without_every_day(words) if word in _TURNING), sum(map(denies, words))


def _without_every_day(words: Sequence[str]) -> Iterator[str]:
    """The words, but for the "every" of "every day", which "daily" has not."""
    for word, following in zip(words, [*words[1:], ""][: len(words)], strict=True):
        if not (word in ("every", "each") and following in _SPANS_OF_TIME):
            yield word


def _people(text: str) -> set[tuple[str, frozenset[str]]]:
    return {(group.kind.name, frozenset(content_stems(group.words))) for group in find_populations(text)}


def _meaning(written: str) -> str:
    return _SAME.get(written, written)


def _words_of(text: str) -> set[str]:
    """Every word by its meaning, a lone letter too; figures are compared for themselves."""
    # a capital that stands alone is a name: "hepatitis A", "vitamin D"
    tokens = [
        token if place and len(token) == 1 and token.isupper() else token.lower()
        for place, token in enumerate(_TOKEN.findall(_PER_CENT.sub(" ", text)))
    ]
    return {
        _meaning(stem(token))
        for token in _without_every_day(tokens)
        if not token.isdigit() and token not in _PASSED_OVER
    }


def _signs(text: str) -> Counter[str]:
    """Signs that mean something, wherever they stand: "HER2+", "Na⁻", "↓", "€", "3/4", "Rh–"."""
    # those before a figure are compared with it
    rest = _BEFORE_A_FIGURE.sub(" ", text)
    kept = [sign for sign in rest if sign == "/" or unicodedata.category(sign) in _SIGNS]
    return Counter(sign.translate(_MINUS) for sign in (*kept, *_LAST_DASH.findall(rest)))


def _has_moved(one: str, other: str) -> bool:
    """Whether what stands before and what behind have changed places: "tea lowers more than coffee"."""
    ours, theirs = meanings_of_content(one), meanings_of_content(other)
    places = {word: place for place, word in enumerate(word for word in theirs if word in set(ours))}
    shared = [word for word in ours if word in places]
    return any(abs(place - places[word]) > _FARTHEST_MOVE for place, word in enumerate(shared))


def _contrasted(text: str) -> list[set[str]]:
    """The words of each side: "in men but not in women" is not "in women but not in men"."""
    return [_words_of(side) for side in _CONTRAST.split(text) if side.strip()]


def _pushes(text: str) -> Counter[int]:
    return Counter(push.sign for push in find_pushes(text).pushes)


def _differs_in_strength(one: str, other: str) -> bool:
    """Whether both state a relation, and not the same; a sentence that is read as stating none says nothing here."""
    ours, theirs = rate_strength(one), rate_strength(other)
    is_rated = bool(ours.rung and theirs.rung)
    denied = [rated.direction is Direction.NO_EFFECT for rated in (ours, theirs)]
    return denied[0] != denied[1] or (is_rated and (ours.rung, ours.direction) != (theirs.rung, theirs.direction))
