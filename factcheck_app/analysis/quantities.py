"""Quantities of a text: counts, shares, changes, ratios, intervals, doses and durations, each with its words."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck_app.analysis.measures import MEASURES
from factcheck_app.analysis.not_quantities import is_no_quantity
from factcheck_app.analysis.number_words import (
    CARDINAL,
    FRACTION,
    HALVED,
    SCALES,
    TIMES,
    value_of_fraction,
    value_of_words,
)
from factcheck_app.analysis.quantity_context import (
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

_UNIT = "|".join(sorted((re.escape(way) for way in MEASURES), key=len, reverse=True))
# thousands with comma, thin space or " 000"; a decimal comma only where nothing else can be meant
_DIGITS = (
    r"(?:\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3}|\s000)+(?!\d)(?:\.\d+)?|0,\d+(?![\d,])"
    rf"|\d+,\d{{1,2}}(?=\s?(?:%|(?:{_UNIT})(?!\w)))|\d+(?:[.·]\d+)*|\.\d+)"
)
_UNIT_BETWEEN = rf"(?:\s?(?:%|{_UNIT})(?![\w/]))?(?:\s(?:lower|higher|shorter|longer|fewer|more|less))?"
_SECOND = rf"(?P<sign>[-−–+])?(?P<digits>{_DIGITS})(?![\w.]*\d)"
_ON_TO = re.compile(rf"{_UNIT_BETWEEN}(?:\s?[–—-]\s?|\sto\s|/(?=\d+\s?mm\s?hg)){_SECOND}")
_ON_TO_OR_AND = re.compile(rf"{_UNIT_BETWEEN}(?:\s?[–—-]\s?|\sto\s|\sand\s|,\s?|;\s?){_SECOND}")
_NUMBER = re.compile(
    rf"""(?P<sign>(?<![\w)])[-−–+±])?
    (?:(?P<digits>(?<![\w.·])(?<!\d,){_DIGITS}(?![.,]?\d)) | \b(?P<part>{FRACTION}) | \b(?P<word>{CARDINAL})
      | \b(?P<times>{"|".join([*TIMES, *sorted(HALVED)])}|\w{{3,9}}fold)\b)""",
    re.VERBOSE,
)
_SCALE = re.compile(r"\s?(hundred|thousand|million|billion|dozen|bn)\b|(k|m)\b(?=\s(?:people|patients|adults|deaths))")
_PERCENT = re.compile(r"\s?(?:%|percent(?!age|ile)\b|per\scent\b|pct\b)")
_POINTS = re.compile(r"\s?(?:percentage[\s-]points?|(?:%|percent|per\scent)[\s-]points?|pp\b)")
_PER_UNIT = r"kg|day|d\b|week|month|year|dose|hour|h\b|night|m2|m²|minute|min\b"
_MEASURE = re.compile(
    rf"\s?-?(?:(?:more|extra|additional|fewer)\s)?(?P<unit>{_UNIT})(?![\w²])(?!/(?!\s?(?:{_PER_UNIT})))"
)
# what a dose is counted per: "/day", "a day", "daily", "per kg", "/kg"
_PER = re.compile(
    rf"\s?(?:/|per\s|an?\s|each\s|every\s)\s?(?P<per>{_PER_UNIT})"
    r"|\s(?P<adverb>daily|weekly|monthly|yearly|nightly|hourly|annually)\b"
)
_PER_NAMES = {"d": "day", "h": "hour", "min": "minute", "m2": "m²", "night": "day", "daily": "day", "nightly": "day"}
_PER_NAMES |= {"weekly": "week", "monthly": "month", "yearly": "year", "annually": "year", "hourly": "hour"}
_FOLD = re.compile(
    r"[\s-]?fold\b|\s?×(?!\s?\d)|\stimes\s(?:as|more|less|higher|greater|lower|the|likelier|longer|faster)\b"
)
_OUT_OF = re.compile(rf"\s(?:out\s)?(?:of|in)\s(?:every\s)?(?:(?P<digits>{_DIGITS})|(?P<word>{CARDINAL}))")
_PER_MANY = re.compile(r"\s(?:[a-z-]+\s){0,2}?per\s(?P<many>100[, ]?000|10[, ]?000|1[, ]?000|100|million)\b")
_INTERVAL_BEFORE = re.compile(
    r"(?:\bci\b|confidence\sintervals?|credible\sintervals?|interquartile\srange|\biqr\b|"
    r"\brange\b)[\s:,;=(\[]{0,4}(?:of\s|from\s|was\s)?$"
)
_LEVEL_AFTER = re.compile(r"\s?(?:%|percent|per\scent)\s?-?(?:ci\b|confidence|credible|cri\b|interval)")
_P_BEFORE = re.compile(r"(?:^|[^\w])p(?:[\s-]?values?)?\s?(?:[=<>≤≥]|of|was|is|less than)\s?$")
# "at day 10", "week 12"
_TIME_POINT = re.compile(r"(?<![\w.])(?P<unit>day|week|month|year)\s$")
_BARE_BEFORE = re.compile(r"(?:\bwas|\bis|\bof|\bto|\bby|=|:|\bscored|\bfrom|\band|\bversus|\bvs\.?)\s?$")
_HAS_NUMBER = re.compile(
    r"\d|\b(?:[oO]ne|[tT](?:wo|hr|en|w[eio]|hir|rip|reb)|[fF](?:our|ive|ift|ort)|[sS](?:ix|even)|[eE](?:igh|lev)|[nN]ine"
    r"|[hH](?:al[fv]|undred)|[qQ]ua|[dD]o(?:ub|zen)|[mM]illion)|fold\b"
)
_LONGEST = 20_000
_SMALL_WORDS = 13
# how much of the text around a number is looked at
_BACK, _AHEAD = 60, 90
_NEAR = 24


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text in order; spans count its code points.

    Years, dates, times of day, citation marks and numbers in names are none. A text beyond 20,000 characters is read
    up to there.
    """
    return _found(text[:_LONGEST])


@lru_cache(maxsize=4_000)
def _found(text: str) -> tuple[Quantity, ...]:
    if _HAS_NUMBER.search(text) is None:
        return ()
    lower = _lowered(text)
    quantities: list[Quantity] = []
    end = 0
    for match in _NUMBER.finditer(lower):
        if match.start() < end:
            continue
        found = _read(text, lower, match)
        if found is not None:
            quantities.append(found)
            end = found.span.end
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
        return _quantity(
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
    value = _value(match["digits"]) if match["digits"] else value_of_words(match["word"])
    if value is None:
        return None
    if match["digits"] and is_no_quantity(match["digits"], before, lower[end : end + _AHEAD]):
        return None
    if match["sign"] and match["sign"] in "-−" and match["digits"]:
        value = -value
    point = _TIME_POINT.search(before[-_NEAR:])
    if point is not None and not _PERCENT.match(lower, end) and not _MEASURE.match(lower, end):
        return _quantity(text, start, end, QuantityKind.DURATION, value, unit=MEASURES[point["unit"]].name)
    return _Reading(text, lower, match, value, before).quantity()


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
        return _quantity(text, start, end, QuantityKind.CHANGE, 50.0, unit="%", is_difference=True, in_words=True)
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
    return _quantity(text, start, end, QuantityKind.TIMES, value, bound=bound, is_difference=True, in_words=True)


def _value(digits: str) -> float | None:
    plain = _plain(digits)
    # "007" and "1.2.3" are names
    if plain.count(".") > 1 or (len(plain) > 1 and plain.isdigit() and plain[0] == "0"):
        return None
    return float(plain)


def _plain(digits: str) -> str:
    if not digits.startswith("0,"):
        digits = re.sub(r"[,\s](?=\d{3})", "", digits)
    return digits.replace("·", ".").replace(",", ".")


def _decimals(digits: str) -> int:
    return len(_plain(digits).partition(".")[2])


def _quantity(
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
    high = low if high is None else high
    span = TextSpan(start, end)
    low, high = min(low, high), max(low, high)
    return Quantity(kind, low, high, unit, span.of(text), span, noun, bound, decimals, is_difference, in_words)


class _Reading:
    """One number being read: what follows it decides what it is."""

    def __init__(self, text: str, lower: str, match: re.Match[str], value: float, before: str) -> None:
        self.text, self.lower, self.match, self.before = text, lower, match, before
        self.start, self.end = match.span()
        self.low = self.high = value
        self.decimals = _decimals(match["digits"]) if match["digits"] else 0
        self.in_words = not match["digits"]

    def quantity(self) -> Quantity | None:
        """The quantity, or None where the number counts and measures nothing."""
        if _LEVEL_AFTER.match(self.lower, self.end):
            # the "95%" of "95% CI" is the interval's, not the study's
            return None
        fraction = self._share_of_counts()
        if fraction is not None:
            return fraction
        self._read_scale()
        self._read_range()
        around = Around(self.before, self.lower[self.end : self.end + _AHEAD])
        bound = bound_of(around)
        if _P_BEFORE.search(self.before[-_NEAR:]) and 0 <= self.low <= 1:
            return self._made(QuantityKind.PROBABILITY, bound=bound)
        if _INTERVAL_BEFORE.search(self.before[-2 * _NEAR :]) and self.low != self.high:
            unit = self._read_unit()
            return self._made(QuantityKind.INTERVAL, unit=unit)
        return self._percent(around, bound) or self._ratio(around, bound) or self._measured(around, bound)

    def _made(self, kind: QuantityKind, unit: str = "", noun: str = "", bound: Bound = Bound.EXACT) -> Quantity:
        around = Around(self.before, self.lower[self.end : self.end + _AHEAD])
        changes = is_difference(around, self.match["sign"] or "")
        low, high = (abs(self.low), abs(self.high)) if changes and self.low == self.high else (self.low, self.high)
        words = self.text[self.start : self.end]
        end = self.start + len(words.rstrip())
        return _quantity(
            self.text, self.start, end, kind, low, high, unit, noun, bound, self.decimals, changes, self.in_words
        )

    def _share_of_counts(self) -> Quantity | None:
        """ "one in five", "54 of 60 customers", "9 out of 10", "3 per 1,000"."""
        many = _PER_MANY.match(self.lower, self.end)
        if many is not None and not self.in_words:
            unit = "per " + re.sub(r"[, ]", "", many["many"])
            self.end = many.end()
            return self._made(QuantityKind.AMOUNT, unit=unit)
        found = _OUT_OF.match(self.lower, self.end)
        if found is None or self.low < 1:
            return None
        whole = _value(found["digits"]) if found["digits"] else value_of_words(found["word"])
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
        scale = _SCALE.match(self.lower, self.end)
        if scale is not None:
            word = scale.group(1) or scale.group(2)
            times = SCALES[word]
            self.low, self.high = self.low * times, self.high * times
            self.decimals -= len(str(times)) - 1
            self.end = scale.end()

    def _read_range(self) -> None:
        """Goes on to the second number of "20 to 35", "-11.0 to -1.2", "12% to 34%" and "between 3 and 5"."""
        between = (
            self.before.endswith(("between ", "from "))
            or _INTERVAL_BEFORE.search(self.before[-2 * _NEAR :]) is not None
        )
        found = (_ON_TO_OR_AND if between else _ON_TO).match(self.lower, self.end)
        if found is None or self.in_words:
            return
        other = _value(found["digits"])
        if other is None or (self.before.endswith("from ") and not _INTERVAL_BEFORE.search(self.before[-2 * _NEAR :])):
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
        self.decimals = max(self.decimals, _decimals(found["digits"]))
        self.end = found.end("digits")

    def _percent(self, around: Around, bound: Bound) -> Quantity | None:
        points = _POINTS.match(self.lower, self.end)
        if points is not None:
            self.end = points.end()
            return self._made(QuantityKind.POINTS, unit="percentage points", bound=bound)
        percent = _PERCENT.match(self.lower, self.end)
        if percent is None:
            return None
        self.end = percent.end()
        after = Around(self.before, self.lower[self.end : self.end + _AHEAD])
        kind = kind_of_percent(after)
        return self._made(kind, unit="%", noun=counted_noun(after.after), bound=bound)

    def _ratio(self, around: Around, bound: Bound) -> Quantity | None:
        fold = _FOLD.match(self.lower, self.end)
        if fold is not None:
            self.end = fold.end() if "fold" in fold.group() else self.end + len(" times")
            return self._made(QuantityKind.TIMES, bound=bound)
        name = ratio_name(around) if self.decimals or self.low < _SMALL_WORDS else ""
        return self._made(QuantityKind.RATIO, noun=name, bound=bound) if name and not self.in_words else None

    def _read_unit(self) -> str:
        percent = _PERCENT.match(self.lower, self.end)
        if percent is not None:
            self.end = percent.end()
            return "%"
        measure = _MEASURE.match(self.lower, self.end)
        if measure is None:
            return ""
        self.end = measure.end()
        return MEASURES[measure["unit"]].name

    def _measured(self, around: Around, bound: Bound) -> Quantity | None:
        if is_age(around):
            self._read_unit()
            return self._made(QuantityKind.AGE, unit="year", bound=bound)
        measure = _MEASURE.match(self.lower, self.end)
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
            and (self.decimals > 0 or _BARE_BEFORE.search(self.before[-_NEAR:]) is not None)
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
        per = _PER.match(self.lower, self.end)
        if per is not None:
            word = per["per"] or per["adverb"]
            name = f"{name} per {_PER_NAMES.get(word, word)}"
            self.end = per.end()
        return self._made(QuantityKind.AMOUNT, unit=name, bound=bound)
