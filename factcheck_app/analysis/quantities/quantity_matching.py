"""Whether two quantities say the same: equal, equal after rounding or conversion, or of one kind and different."""

from __future__ import annotations

import math

from factcheck_app.analysis.quantities.measures import BY_NAME, convert
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.comparison import Bound, NumberResult, Quantity, QuantityKind

_DIGITS = LazyPattern(r"\d[\d,]*(?![\d.])")
_PERCENTS = frozenset({QuantityKind.SHARE, QuantityKind.CHANGE})
# how far a rounded word may lie from the figure: "half" of 48%, "one in five" of 19%, in points
_WORDS_REACH = 2.5
_ABOUT_REACH = 0.06
_MORE_REACH = 0.12
_TINY = 1e-9
_NARROW_RANGE = 0.5
# months and years have no fixed length in days
_CALENDAR_REACH = 0.02
_FEWEST_TO_ROUND = 100
# "two years" and "four minutes" answer different questions
_FARTHEST_UNITS = 1000 / 24


def match(claim: Quantity, source: Quantity, substance: str = "") -> NumberResult | None:
    """FOUND or ROUNDS where the source's quantity bears the claim's out, else None.

    `substance` is what both texts measure, for units that convert only then (see `measures`).
    """
    pair = _comparable(claim, source, substance)
    if pair is None:
        return NumberResult.FOUND if _is_part(claim, source) else None
    low, high, converted = pair
    if claim.low != claim.high or low != high:
        return _match_range(claim, low, high, converted)
    if math.isclose(claim.low, low, rel_tol=1e-6, abs_tol=_TINY):
        return _for_equal(claim, source, converted)
    return NumberResult.ROUNDS if _rounds(claim, low, source, converted) else None


def _is_part(claim: Quantity, source: Quantity) -> bool:
    """ "2,318 adults" where the source says "2,318 of 5,790 questionnaires"."""
    if (claim.kind, source.kind) != (QuantityKind.COUNT, QuantityKind.SHARE):
        return False
    numbers = _DIGITS.findall(source.words)
    return len(numbers) == len(("part", "whole")) and f"{claim.low:.0f}" in {n.replace(",", "") for n in numbers}


def _for_equal(claim: Quantity, source: Quantity, converted: bool) -> NumberResult:
    # "half" for "50%" is found; "28 days" for "4 weeks" too
    same_bound = claim.bound is source.bound or Bound.EXACT in (claim.bound, source.bound)
    return NumberResult.FOUND if same_bound or not converted else NumberResult.ROUNDS


def _match_range(claim: Quantity, low: float, high: float, converted: bool) -> NumberResult | None:
    if claim.low == claim.high:
        return None
    if low == high:
        # "2 to 3 mmHg" of 2.6 mmHg; a range that holds nearly anything says nothing
        is_narrow = claim.high - claim.low <= _NARROW_RANGE * abs(low) and claim.kind is not QuantityKind.INTERVAL
        return NumberResult.ROUNDS if is_narrow and claim.low <= low <= claim.high else None
    reach = 0.5 * 10**-claim.decimals
    if math.isclose(claim.low, low, rel_tol=1e-6) and math.isclose(claim.high, high, rel_tol=1e-6):
        return NumberResult.FOUND
    near = abs(claim.low - low) <= reach and abs(claim.high - high) <= reach
    return NumberResult.ROUNDS if near and not claim.is_in_words else None


def _comparable(claim: Quantity, source: Quantity, substance: str) -> tuple[float, float, bool] | None:
    """The source's low and high in the claim's terms, and whether they were converted; None for other kinds."""
    kinds = (claim.kind, source.kind)
    if kinds[0] is kinds[1] or set(kinds) <= _PERCENTS:
        return _in_unit(claim, source, substance)
    if kinds == (QuantityKind.CHANGE, QuantityKind.RATIO):
        return _from_factor(source)
    if kinds == (QuantityKind.CHANGE, QuantityKind.TIMES):
        return _from_factor(source)
    if kinds == (QuantityKind.TIMES, QuantityKind.RATIO):
        return source.low, source.high, False
    if kinds == (QuantityKind.TIMES, QuantityKind.CHANGE):
        return 1 + source.low / 100, 1 + source.high / 100, True
    if kinds == (QuantityKind.RATIO, QuantityKind.TIMES):
        return source.low, source.high, False
    bare = QuantityKind.NUMBER in kinds and QuantityKind.PROBABILITY not in kinds
    is_measured = {QuantityKind.AMOUNT, QuantityKind.RATIO, QuantityKind.COUNT} & set(kinds)
    return (source.low, source.high, False) if bare and is_measured else None


def _from_factor(source: Quantity) -> tuple[float, float, bool]:
    # a ratio of 0.60 is 40% less, one of 1.28 is 28% more
    low, high = sorted((abs(1 - source.low) * 100, abs(1 - source.high) * 100))
    return low, high, True


def _in_unit(claim: Quantity, source: Quantity, substance: str) -> tuple[float, float, bool] | None:
    if claim.unit == source.unit or not (claim.unit and source.unit):
        return source.low, source.high, False
    both_differ = claim.is_difference and source.is_difference
    low, high = (
        convert(value, source.unit, claim.unit, substance, is_difference=both_differ)
        for value in (source.low, source.high)
    )
    return None if low is None or high is None else (low, high, True)


def _rounds(claim: Quantity, value: float, source: Quantity, converted: bool) -> bool:
    """Whether the source's figure, in the claim's terms, becomes the claim's by rounding or by its "about"."""
    if claim.kind is QuantityKind.PROBABILITY:
        return claim.bound is Bound.AT_MOST and value <= claim.low
    if claim.bound is Bound.AT_LEAST:
        return claim.low < value <= claim.low * (1 + _MORE_REACH) + _TINY
    if claim.bound is Bound.AT_MOST:
        return claim.low * (1 - _MORE_REACH) - _TINY <= value < claim.low
    if claim.is_in_words and claim.unit == "%":
        reach = _WORDS_REACH if claim.low >= 2 * _WORDS_REACH else 0.1 * claim.low
        return abs(value - claim.low) <= reach
    if claim.bound is Bound.ABOUT and abs(value - claim.low) <= _ABOUT_REACH * abs(claim.low):
        return True
    if claim.kind is QuantityKind.COUNT:
        return _is_rounded_count(claim, value)
    if claim.kind is QuantityKind.DURATION:
        if converted and abs(value - claim.low) <= _CALENDAR_REACH * claim.low:
            return True
        is_coarse = BY_NAME[claim.unit].factor > BY_NAME[source.unit].factor
        return (is_coarse or claim.decimals < source.decimals) and abs(value - claim.low) <= _half_of_last_place(claim)
    finer = source.decimals > claim.decimals or converted
    return finer and abs(value - claim.low) <= _half_of_last_place(claim)


def _half_of_last_place(claim: Quantity) -> float:
    return 0.5 * math.pow(10, -claim.decimals) + 1e-6


def _is_rounded_count(claim: Quantity, value: float) -> bool:
    """ "1,200 people" for 1,214; counts below 100 are not rounded."""
    if claim.low < _FEWEST_TO_ROUND or claim.low != int(claim.low):
        return False
    place = 10
    while claim.low % (10 * place) == 0 and 10 * place < claim.low:
        place *= 10
    return claim.low % place == 0 and abs(value - claim.low) <= place / 2


def is_same_sort(claim: Quantity, source: Quantity) -> bool:
    """Whether two quantities answer the same question, so that different figures contradict each other."""
    if claim.kind is not source.kind or claim.is_difference != source.is_difference:
        return False
    if (claim.low == claim.high) != (source.low == source.high):
        return False
    if claim.kind in {QuantityKind.NUMBER, QuantityKind.INTERVAL, QuantityKind.PROBABILITY}:
        return False
    if claim.kind in {QuantityKind.AMOUNT, QuantityKind.DURATION}:
        other = convert(1.0, source.unit, claim.unit, is_difference=True)
        return other is not None and 1 / _FARTHEST_UNITS <= other <= _FARTHEST_UNITS
    if claim.kind is QuantityKind.COUNT:
        return claim.noun == source.noun
    if claim.kind is QuantityKind.SHARE and claim.noun and source.noun:
        return claim.noun == source.noun
    return claim.kind is not QuantityKind.RATIO or claim.noun == source.noun
