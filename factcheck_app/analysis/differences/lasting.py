"""How long: for how long a claim says that an effect lasts, and how long its source looked."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from factcheck_app.analysis.quantities.measures import BY_NAME
from factcheck_app.analysis.quantities.quantities import find_quantities
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import any_of_text
from factcheck_app.domain.comparison import QuantityKind
from factcheck_app.domain.text_span import TextSpan

DAY, WEEK, MONTH, YEAR = (BY_NAME[unit].factor for unit in ("day", "week", "month", "year"))


class Lasting(NamedTuple):
    """A stretch of time in days, its words and their place; `is_endless` marks "permanently" and "for good"."""

    days: float
    words: str
    span: TextSpan
    is_endless: bool = False


_ENDLESS = any_of_text(
    r"permanent(?:ly)?",
    r"for good(?=[\s.,;!]|$)(?! (?:health|measure|reason|sleep|\w+s))",
    r"for (?:life|ever|the rest of (?:your|their|one['’]s) li(?:fe|ves))",
    r"forever",
    r"lifelong",
    r"once and for all",
    r"never (?:comes?|came|returns?|returned) back",
    r"indefinitely",
    r"for as long as",
    r"year after year",
)
_LONG = any_of_text(
    r"long[- ]term(?! (?:memory|care|conditions?|illness|follow|use|users))",
    r"in the long (?:run|term)",
    r"long[- ]lasting",
    r"lasting (?:benefits?|effects?|relief|improvements?|protection|change)",
    r"for (?:many |several )?(?:years|decades)",
)
_VAGUE = LazyPattern(
    r"\b(?:for|over|lasting|after|during) (?:(?:many|several|some|a few|a couple of) )?(?P<unit>days|weeks|months|"
    r"years|decades)\b",
    re.IGNORECASE,
)
_VAGUE_MANY = 2
_BEFORE_EFFECT = LazyPattern(
    r"\b(?:for|over|lasts?|lasted|lasting|persist\w*|up to|throughout|remains?|stays?|even)\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
_NOT_EFFECT = LazyPattern(
    r"\s?(?:before|old\b|of age|ago|a (?:day|week|night)|per\b|each|every|earlier|later in|after (?:the|surgery|"
    r"birth))",
    re.IGNORECASE,
)
_LASTS = any_of_text(
    r"last(?:s|ed|ing)?", r"persist(?:s|ed|ing)?", r"remain(?:s|ed)?", r"stay(?:s|ed)?", r"keeps?", r"continue[sd]?",
    r"protect(?:s|ed|ion)?", r"effects?", r"benefits?", r"relief", r"improve\w*", r"reduc\w+", r"lower\w*",
    r"free of", r"works?",
    r"prevent\w*", r"abstinen\w+", r"remission", r"sustained",
)  # fmt: skip
_NOT_FOLLOWED = LazyPattern(
    r"(?:\b(?:past|last|previous|preceding|history of|every|since|within the|aged?|older than|younger than|"
    r"survived|for more than"
    r"|usually needed (?:more|less) than)\s(?:\w+\s)?)$",
    re.IGNORECASE,
)
_AGO = LazyPattern(
    r"\s?(?:ago|old\b|of age|history|of experience|of smoking|earlier|prior|previously|of disease)", re.IGNORECASE
)
_BACK = 40
# "permanently" over a year of follow-up may be fair; over half a year it is not
ENDLESS_NEEDS = YEAR
LONG_NEEDS = 26 * WEEK


def claimed_lasting(claim: str) -> Lasting | None:
    """How long the claim says an effect lasts, the boldest words first; None where it does not say."""
    for pattern, days, endless in ((_ENDLESS, ENDLESS_NEEDS, True), (_LONG, LONG_NEEDS, False)):
        found = pattern.search(claim)
        if found is not None:
            return Lasting(days, found.group(), TextSpan(*found.span()), endless)
    if _LASTS.search(claim) is None:
        return None
    spans = [
        Lasting(quantity.high * BY_NAME[quantity.unit].factor, quantity.words, quantity.span)
        for quantity in find_quantities(claim)
        if quantity.kind is QuantityKind.DURATION
        and BY_NAME[quantity.unit].factor >= DAY
        and not quantity.is_difference
        and _BEFORE_EFFECT.search(claim[max(0, quantity.span.start - _BACK) : quantity.span.start])
        and not _NOT_EFFECT.match(claim, quantity.span.end)
    ]
    spans += _vague(claim)
    return max(spans, default=None)


def _vague(text: str) -> list[Lasting]:
    return [
        Lasting(
            _VAGUE_MANY * BY_NAME[found["unit"].lower().removesuffix("s")].factor,
            found.group(),
            TextSpan(*found.span()),
        )
        for found in _VAGUE.finditer(text)
    ]


def longest_studied(sentences: Iterable[str]) -> Lasting | None:
    """The longest time that the sentences name as one that was studied, ages and histories aside."""
    found: list[Lasting] = []
    for sentence in sentences:
        for quantity in find_quantities(sentence):
            if quantity.kind is not QuantityKind.DURATION or quantity.is_difference or quantity.unit not in BY_NAME:
                continue
            before = sentence[max(0, quantity.span.start - _BACK) : quantity.span.start]
            if not _NOT_FOLLOWED.search(before) and not _AGO.match(sentence, quantity.span.end):
                days = quantity.high * BY_NAME[quantity.unit].factor
                found.append(Lasting(days, quantity.words, quantity.span))
        found += _vague(sentence)
    return max((one for one in found if one.days >= DAY), default=None)


def says_long(sentences: Iterable[str]) -> bool:
    """Whether a source itself speaks of a long time, other than to say that it was not studied."""
    return any(
        (_LONG.search(sentence) or _ENDLESS.search(sentence))
        and not re.search(r"\b(?:not|whether|unknown|needed|no)\b", sentence)
        for sentence in sentences
    )
