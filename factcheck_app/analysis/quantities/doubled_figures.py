"""One amount that a text gives twice, in figures that do not agree: "12 of 48 patients (35%)", "10 kg (15 lb)"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from factcheck_app.analysis.quantities.international_units import micrograms_in_unit
from factcheck_app.analysis.quantities.measures import BY_NAME, SUBSTANCES, base_unit, convert
from factcheck_app.analysis.quantities.quantities import find_quantities
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.comparison import Bound, Quantity, QuantityKind
from factcheck_app.domain.text_span import TextSpan

_K = QuantityKind
_NEARLY = r"(?:(?:about|around|roughly|approximately|nearly|some|=|~|≈)\s?)?"
_IN_BRACKETS = LazyPattern(rf"\s?[(\[](?:(?:or|i\.e\.|that is|equal to|equivalent to),?\s)?{_NEARLY}$")
_OF_WHOM_IN_BRACKETS = LazyPattern(rf"(?:\s(?!and\b|or\b|but\b)[\w-]+){{0,3}}\s?[(\[](?:or\s)?{_NEARLY}$")
_IN_WORDS = LazyPattern(
    rf",?\s(?:or|=|equals|(?:is\s|are\s)?(?:equal|equivalent)\sto|which\sis|i\.e\.|that\sis),?\s{_NEARLY}$"
)
_CLOSED = LazyPattern(r"\s?(?:[)\];]|(?:a|per|each|every)\s(?:day|week)\s?[)\]]|daily\s?[)\]])")
# alternatives of one system may stand beside each other ("500 mg or 1 g"); these are told for readers of another
_OTHER_SYSTEM = frozenset(("lb", "mile", "inch", "°F", "kJ", "IU"))
_FROM = LazyPattern(r",?\s(?:\(|–\s?)?from\s$")
_TO = LazyPattern(r"\s?to\s$")
_THEN_CHANGE = LazyPattern(
    r",?\s(?:\(|–\s?|or\s)?(?:an?\s)?(?:relative\s)?(?:drop|fall|rise|increase|decrease|reduction|decline|cut)\sof\s$"
)
_STARTING = LazyPattern(r"\bfrom\s$")
_MOST_APART = 0.15
# in points of per cent: of counts, of words ("one in five"), of a change worked out from rounded figures
_POINTS_OF_COUNTS, _POINTS_OF_WORDS, _POINTS_OF_CHANGE = 1.0, 6.0, 10.0


class DoubledFigure(NamedTuple):
    """Both figures with their places, and what the first would be in the second's terms."""

    first: Quantity
    second: Quantity
    should_be: str


def find_doubled_figures(text: str, before: str = "") -> list[DoubledFigure]:
    """The figures of a text that contradict each other; `before` may name what is measured."""
    quantities = find_quantities(text)
    found = [
        contradiction
        for first, second in pairwise(quantities)
        if (contradiction := _contradiction(text, first, second, f"{before} {text}")) is not None
    ]
    return found + list(_wrong_changes(text, quantities))


def _contradiction(text: str, first: Quantity, second: Quantity, named: str) -> DoubledFigure | None:
    between, after = text[first.span.end : second.span.start], text[second.span.end :]
    kinds = (first.kind, second.kind)
    if kinds == (_K.SHARE, _K.SHARE):
        is_doubled = _OF_WHOM_IN_BRACKETS.fullmatch(between) is not None and _CLOSED.match(after) is not None
        return _of_shares(first, second) if is_doubled else None
    if kinds != (_K.AMOUNT, _K.AMOUNT) or base_unit(first.unit) == base_unit(second.unit):
        return None
    is_bracketed = _IN_BRACKETS.fullmatch(between) is not None and _CLOSED.match(after) is not None
    is_other = not _OTHER_SYSTEM.isdisjoint((base_unit(first.unit), base_unit(second.unit)))
    if not is_bracketed and not (is_other and _IN_WORDS.fullmatch(between)):
        return None
    return _of_amounts(first, second, named)


def _of_shares(first: Quantity, second: Quantity) -> DoubledFigure | None:
    written = [quantity.words.rstrip().endswith(("%", "percent", "per cent")) for quantity in (first, second)]
    if written[0] == written[1]:
        # two shares in per cent are those of two groups
        return None
    is_loose = first.is_in_words or second.is_in_words or Bound.EXACT is not first.bound
    apart = abs(first.low - second.low)
    if apart <= (_POINTS_OF_WORDS if is_loose else _POINTS_OF_COUNTS):
        return None
    counted = second if written[0] else first
    return DoubledFigure(first, second, f"“{counted.words}” is {counted.low:.3g}%")


def _of_amounts(first: Quantity, second: Quantity, named: str) -> DoubledFigure | None:
    ways = _converted(first, base_unit(second.unit), named)
    if not ways or any(_is_near(low, second.low) and _is_near(high, second.high) for low, high in ways):
        return None
    low, high = ways[0]
    figure = f"{low:.3g}" if low == high else f"{low:.3g} to {high:.3g}"
    return DoubledFigure(first, second, f"“{first.words}” is {figure} {base_unit(second.unit)}")


def _is_near(expected: float, given: float) -> bool:
    return abs(expected - given) <= max(_MOST_APART * abs(given), _TINY)


_TINY = 1e-9


def _converted(quantity: Quantity, into: str, named: str) -> list[tuple[float, float]]:
    """The amount in the other unit, in every way that is open."""
    unit = base_unit(quantity.unit)
    ends = (quantity.low, quantity.high)
    if {unit, into} == {"°C", "°F"}:
        low, high = ((end * 9 / 5 + 32) if into == "°F" else (end - 32) * 5 / 9 for end in ends)
        return [(low, high)]
    if "IU" in (unit, into):
        mass = BY_NAME.get(into if unit == "IU" else unit)
        if mass is None or mass.dimension != "mass":
            return []
        in_micrograms = mass.factor / BY_NAME["µg"].factor
        factors = [one / in_micrograms for one in micrograms_in_unit(named)]
        return [(ends[0] * one, ends[1] * one) if unit == "IU" else (ends[0] / one, ends[1] / one) for one in factors]
    substance = next((name for name in SUBSTANCES if name in named.lower()), "")
    low_high = [convert(end, unit, into, substance) for end in ends]
    return [(low_high[0], low_high[1])] if low_high[0] is not None and low_high[1] is not None else []


def _wrong_changes(text: str, quantities: tuple[Quantity, ...]) -> Iterator[DoubledFigure]:
    """ "by 50%, from 12% to 9%": the change is not the one between the two figures."""
    for change, start, end in zip(quantities, quantities[1:], quantities[2:], strict=False):
        if _FROM.fullmatch(_between(text, change.span, start.span)) and _TO.fullmatch(
            _between(text, start.span, end.span)
        ):
            yield from _wrong_change(change, start, end)
    for start, end, change in zip(quantities, quantities[1:], quantities[2:], strict=False):
        is_told = _STARTING.search(text[: start.span.start]) and _TO.fullmatch(_between(text, start.span, end.span))
        if is_told and _THEN_CHANGE.fullmatch(_between(text, end.span, change.span)):
            yield from _wrong_change(change, start, end)


def _wrong_change(change: Quantity, start: Quantity, end: Quantity) -> Iterator[DoubledFigure]:
    is_exact = change.bound in (Bound.EXACT, Bound.ABOUT) and change.low == change.high
    is_one_thing = start.kind is end.kind and start.unit == end.unit and start.kind is not _K.DURATION
    if change.kind not in (_K.CHANGE, _K.TIMES) or not is_exact or not is_one_thing or start.low <= 0:
        return
    told = change.low if change.kind is _K.CHANGE else 100 * abs(change.low - 1)
    half = 0.5 * 10 ** -max(start.decimals, end.decimals)
    nearest = min(100 * abs(end.low + one * half - start.low) / start.low for one in (-1, 1))
    farthest = max(100 * abs(end.low + one * half - start.low) / start.low for one in (-1, 1))
    points = abs(end.low - start.low)
    if nearest - _POINTS_OF_CHANGE <= told <= farthest + _POINTS_OF_CHANGE or abs(points - told) <= 1:
        return
    worked_out = 100 * abs(end.low - start.low) / start.low
    yield DoubledFigure(change, end, f"from “{start.words}” to “{end.words}” is {worked_out:.3g}%")


def _between(text: str, first: TextSpan, second: TextSpan) -> str:
    return text[first.end : second.start]
