"""One number of a text being read: what stands around it decides what it counts or measures."""

from __future__ import annotations

import re

from factcheck_app.analysis.quantities.digits import decimals_of, value_of_digits
from factcheck_app.analysis.quantities.measures import MEASURES
from factcheck_app.analysis.quantities.number_patterns import (
    BARE_BEFORE,
    FOLD,
    INTERVAL_BEFORE,
    LEVEL_AFTER,
    MEASURE,
    ON_TO,
    ON_TO_OR_AND,
    OUT_OF,
    P_BEFORE,
    PER,
    PER_MANY,
    PER_NAMES,
    PERCENT,
    POINTS,
    PRICE_BEFORE,
    SCALE,
)
from factcheck_app.analysis.quantities.number_words import SCALES, value_of_words
from factcheck_app.analysis.quantities.quantity_context import (
    Around,
    bound_of,
    counted_noun,
    is_age,
    is_difference,
    kind_of_percent,
    ratio_name,
)
from factcheck_app.domain.comparison import Bound, Quantity, QuantityKind
from factcheck_app.domain.text_span import TextSpan

_SMALL_WORDS = 13
# how much of the text after and right before a number is looked at
_AHEAD, _NEAR = 90, 24


def make_quantity(
    text: str,
    start: int,
    end: int,
    kind: QuantityKind,
    low: float,
    high: float | None = None,
    unit: str = "",
    noun: str = "",
    bound: Bound = Bound.EXACT,
    decimals: int = 0,
    is_difference: bool = False,
    in_words: bool = False,
) -> Quantity:
    """The quantity of the words at `start` to `end`, its range in order."""
    high = low if high is None else high
    span = TextSpan(start, end)
    low, high = min(low, high), max(low, high)
    return Quantity(kind, low, high, unit, span.of(text), span, noun, bound, decimals, is_difference, in_words)


class NumberReading:
    """One number being read: what follows it decides what it is."""

    def __init__(self, text: str, lower: str, match: re.Match[str], value: float, before: str) -> None:
        self.text, self.lower, self.match, self.before = text, lower, match, before
        self.start, self.end = match.span()
        self.low = self.high = value
        self.decimals = decimals_of(match["digits"]) if match["digits"] else 0
        self.in_words = not match["digits"]

    def quantity(self) -> Quantity | None:
        """The quantity, or None where the number counts and measures nothing."""
        if LEVEL_AFTER.match(self.lower, self.end):
            # the "95%" of "95% CI" is the interval's, not the study's
            return None
        fraction = self._share_of_counts()
        if fraction is not None:
            return fraction
        self._read_scale()
        self._read_range()
        around = Around(self.before, self.lower[self.end : self.end + _AHEAD])
        bound = bound_of(around)
        if P_BEFORE.search(self.before[-_NEAR:]) and 0 <= self.low <= 1:
            return self._made(QuantityKind.PROBABILITY, bound=bound)
        if INTERVAL_BEFORE.search(self.before[-2 * _NEAR :]) and self.low != self.high:
            unit = self._read_unit()
            return self._made(QuantityKind.INTERVAL, unit=unit)
        return self._percent(around, bound) or self._ratio(bound) or self._measured(around, bound)

    def _made(self, kind: QuantityKind, unit: str = "", noun: str = "", bound: Bound = Bound.EXACT) -> Quantity:
        around = Around(self.before, self.lower[self.end : self.end + _AHEAD])
        changes = is_difference(around, self.match["sign"] or "")
        low, high = (abs(self.low), abs(self.high)) if changes and self.low == self.high else (self.low, self.high)
        words = self.text[self.start : self.end]
        end = self.start + len(words.rstrip())
        return make_quantity(
            self.text, self.start, end, kind, low, high, unit, noun, bound, self.decimals, changes, self.in_words
        )

    def _share_of_counts(self) -> Quantity | None:
        """ "one in five", "54 of 60 customers", "9 out of 10", "3 per 1,000"."""
        many = PER_MANY.match(self.lower, self.end)
        if many is not None and not self.in_words:
            unit = "per " + re.sub(r"[, ]", "", many["many"])
            self.end = many.end()
            return self._made(QuantityKind.AMOUNT, unit=unit)
        found = OUT_OF.match(self.lower, self.end)
        if found is None or self.low < 1:
            return None
        whole = value_of_digits(found["digits"]) if found["digits"] else value_of_words(found["word"])
        if (
            whole is None
            or whole <= self.low
            or re.match(r"\s?(?:%|years?|weeks?|months?|days?)", self.lower[found.end() :][:8])
        ):
            return None
        if found["digits"] and re.match(r"(?:19|20)\d\d$", found["digits"]) and " in " in found.group():
            return None
        self.end = found.end()
        share = 100 * self.low / whole
        self.low = self.high = share
        self.in_words = self.in_words or whole <= 10
        noun = counted_noun(self.lower[self.end : self.end + _AHEAD])
        return self._made(QuantityKind.SHARE, unit="%", noun=noun, bound=bound_of(Around(self.before, "")))

    def _read_scale(self) -> None:
        scale = SCALE.match(self.lower, self.end)
        if scale is not None:
            word = scale.group(1) or scale.group(2)
            times = SCALES[word]
            self.low, self.high = self.low * times, self.high * times
            self.decimals -= len(str(times)) - 1
            self.end = scale.end()

    def _read_range(self) -> None:
        """Goes on to the second number of "20 to 35", "-11.0 to -1.2", "12% to 34%" and "between 3 and 5"."""
        between = (
            self.before.endswith(("between ", "from ")) or INTERVAL_BEFORE.search(self.before[-2 * _NEAR :]) is not None
        )
        found = (ON_TO_OR_AND if between else ON_TO).match(self.lower, self.end)
        if found is None or self.in_words:
            return
        other = value_of_digits(found["digits"])
        if other is None or (self.before.endswith("from ") and not INTERVAL_BEFORE.search(self.before[-2 * _NEAR :])):
            # "from 20 to 35" are two numbers: a change
            return
        if found["sign"] and found["sign"] in "-−":
            other = -other
        is_pressure = self.lower[self.end] == "/"
        if not between and not is_pressure and other <= self.low:
            return
        if is_pressure:
            self.low, other = other, self.low
        self.high = other
        self.decimals = max(self.decimals, decimals_of(found["digits"]))
        self.end = found.end("digits")

    def _percent(self, around: Around, bound: Bound) -> Quantity | None:
        points = POINTS.match(self.lower, self.end)
        if points is not None:
            self.end = points.end()
            return self._made(QuantityKind.POINTS, unit="percentage points", bound=bound)
        percent = PERCENT.match(self.lower, self.end)
        if percent is None:
            return None
        self.end = percent.end()
        after = Around(self.before, self.lower[self.end : self.end + _AHEAD])
        kind = kind_of_percent(after)
        return self._made(kind, unit="%", noun=counted_noun(after.after), bound=bound)

    def _ratio(self, bound: Bound) -> Quantity | None:
        fold = FOLD.match(self.lower, self.end)
        if fold is not None:
            self.end = fold.end() if "fold" in fold.group() else self.end + len(" times")
            return self._made(QuantityKind.TIMES, bound=bound)
        written = self.text[max(0, self.start - 2 * _NEAR) : self.start]
        name = ratio_name(written) if self.decimals or self.low < _SMALL_WORDS else ""
        return self._made(QuantityKind.RATIO, noun=name, bound=bound) if name and not self.in_words else None

    def _read_unit(self) -> str:
        percent = PERCENT.match(self.lower, self.end)
        if percent is not None:
            self.end = percent.end()
            return "%"
        measure = MEASURE.match(self.lower, self.end)
        if measure is None:
            return ""
        self.end = measure.end()
        return MEASURES[measure["unit"]].name

    def _measured(self, around: Around, bound: Bound) -> Quantity | None:
        if is_age(around):
            self._read_unit()
            return self._made(QuantityKind.AGE, unit="year", bound=bound)
        measure = MEASURE.match(self.lower, self.end)
        if measure is not None and MEASURES[measure["unit"]].name == "lb" and PRICE_BEFORE.search(self.before):
            return None
        if measure is not None and not self._is_letter_of_a_name(measure):
            return self._with_measure(measure, bound)
        noun = counted_noun(around.after)
        if re.search(r"\bn\s?=\s?$", self.before):
            noun = noun or "people"
        if noun and not self.decimals > 0:
            return self._made(QuantityKind.COUNT, noun=noun, bound=bound)
        is_bare = (
            not self.in_words
            and self.low == self.high
            and (self.decimals > 0 or BARE_BEFORE.search(self.before[-_NEAR:]) is not None)
        )
        return self._made(QuantityKind.NUMBER, bound=bound) if is_bare else None

    def _is_letter_of_a_name(self, measure: re.Match[str]) -> bool:
        # a lone "m", "s", "d" or "y" after a word for a number is no unit
        return self.in_words and len(measure["unit"]) <= 2

    def _with_measure(self, measure: re.Match[str], bound: Bound) -> Quantity:
        unit = MEASURES[measure["unit"]]
        self.end = measure.end()
        if unit.dimension == "time":
            return self._made(QuantityKind.DURATION, unit=unit.name, bound=bound)
        name = unit.name
        per = PER.match(self.lower, self.end)
        if per is not None:
            word = per["per"] or per["adverb"]
            name = f"{name} per {PER_NAMES.get(word, word)}"
            self.end = per.end()
        return self._made(QuantityKind.AMOUNT, unit=name, bound=bound)
