"""Quantities of a text: counts, shares, changes, ratios, intervals, doses and durations, each with its words."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck_app.analysis.quantities.digits import value_of_digits
from factcheck_app.analysis.quantities.measures import MEASURES
from factcheck_app.analysis.quantities.not_quantities import is_no_quantity
from factcheck_app.analysis.quantities.number_patterns import MAY_BEGIN, MEASURE, NUMBER, PERCENT, TIME_POINT
from factcheck_app.analysis.quantities.number_reading import NumberReading, make_quantity
from factcheck_app.analysis.quantities.number_words import HALVED, TIMES, value_of_fraction, value_of_words
from factcheck_app.analysis.quantities.quantity_context import (
    Around,
    bound_of,
    counted_noun,
    is_difference,
    kind_of_percent,
)
from factcheck_app.analysis.words.sentences_remembered import SENTENCES_REMEMBERED
from factcheck_app.domain.comparison import Quantity, QuantityKind

_LONGEST = 20_000
# how much of the text around a number is looked at
_BACK, _AHEAD, _NEAR = 60, 90, 24


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text in order; spans count its code points.

    Years, dates, times of day, citation marks and numbers in names are none. A text beyond 20,000 characters is read
    up to there.
    """
    return _found(text[:_LONGEST])


@lru_cache(maxsize=SENTENCES_REMEMBERED)
def _found(text: str) -> tuple[Quantity, ...]:
    lower = _lowered(text)
    quantities: list[Quantity] = []
    place = 0
    while (begin := MAY_BEGIN.search(lower, place)) is not None:
        match = NUMBER.match(lower, begin.start())
        if match is None:
            place = begin.start() + 1
            continue
        found = _read(text, lower, match)
        place = match.end() if found is None else found.span.end
        if found is not None:
            quantities.append(found)
    return tuple(quantities)


def _lowered(text: str) -> str:
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return lower


def _read(text: str, lower: str, match: re.Match[str]) -> Quantity | None:
    """The quantity that begins with this number, or None."""
    start, end = match.span()
    before = lower[max(0, start - _BACK) : start]
    if match["times"]:
        return _times_in_words(text, lower, match, before)
    if match["part"]:
        value = value_of_fraction(match["part"])
        around = Around(before, lower[end : end + _AHEAD])
        if value is None or not _is_share_of_something(around):
            return None
        noun = counted_noun(around.after)
        return make_quantity(
            text,
            start,
            end,
            kind_of_percent(around),
            100 * value,
            unit="%",
            noun=noun,
            bound=bound_of(around),
            is_difference=is_difference(around, ""),
            in_words=True,
        )
    value = value_of_digits(match["digits"]) if match["digits"] else value_of_words(match["word"])
    if value is None:
        return None
    if match["digits"] and is_no_quantity(match["digits"], before, lower[end : end + _AHEAD]):
        return None
    if match["sign"] and match["sign"] in "-−" and match["digits"]:
        value = -value
    point = TIME_POINT.search(before[-_NEAR:])
    if point is not None and not PERCENT.match(lower, end) and not MEASURE.match(lower, end):
        return make_quantity(text, start, end, QuantityKind.DURATION, value, unit=MEASURES[point["unit"]].name)
    return NumberReading(text, lower, match, value, before).quantity()


def _is_share_of_something(around: Around) -> bool:
    # "half of patients", "by a third", "half the risk"; not "half an hour", "a second half", "first quarter of 2020"
    if re.match(
        r"\s(?:an?\s(?:hour|day|year|pint|cup|tablet|dose)|hours?|century|decade|way|life|lives|time)\b", around.after
    ):
        return False
    return re.search(r"(?:first|second|last|other|better|next|one and)\s(?:an?\s)?$", around.before) is None


def _times_in_words(text: str, lower: str, match: re.Match[str], before: str) -> Quantity | None:
    word = match["times"]
    start, end = match.span()
    around = Around(before, lower[end : end + _AHEAD])
    if word in HALVED:
        return make_quantity(text, start, end, QuantityKind.CHANGE, 50.0, unit="%", is_difference=True, in_words=True)
    if word.endswith("fold"):
        value = value_of_words(word.removesuffix("fold"))
    elif re.match(r"[\s-](?:blind|check|dose|vision|daily|weekly|monthly|a\s|per\s|each\s|every\s)", around.after):
        # "double-blind", "twice daily": no size of an effect
        return None
    elif word == "twice" and not re.match(r"\s(?:as|the|that|more|what|their|its)\b", around.after):
        return None
    else:
        value = TIMES[word]
    if value is None or value <= 0:
        return None
    bound = bound_of(around)
    return make_quantity(text, start, end, QuantityKind.TIMES, value, bound=bound, is_difference=True, in_words=True)
