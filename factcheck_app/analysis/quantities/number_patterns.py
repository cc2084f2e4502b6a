"""How numbers and what follows them are written, as patterns over a text in lower case."""

from __future__ import annotations

import re

from factcheck_app.analysis.quantities.measures import MEASURES
from factcheck_app.analysis.quantities.number_words import CARDINAL, FRACTION, HALVED, TIMES
from factcheck_app.analysis.words.lazy_pattern import LazyPattern

UNIT = "|".join(sorted((re.escape(way) for way in MEASURES), key=len, reverse=True))
# thousands with comma, thin space or " 000"; a decimal comma only where nothing else can be meant
DIGITS = (
    r"(?:\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3}|\s000)+(?!\d)(?:\.\d+)?|0,\d+(?![\d,])"
    rf"|\d+,\d{{1,2}}(?=\s?(?:%|(?:{UNIT})(?!\w)))|\d+(?:[.·]\d+)*|\.\d+)"
)
UNIT_BETWEEN = rf"(?:\s?(?:%|{UNIT})(?![\w/]))?(?:\s(?:lower|higher|shorter|longer|fewer|more|less))?"
SECOND = rf"(?P<sign>[-−–+])?(?P<digits>{DIGITS})(?![\w.]*\d)"
ON_TO = LazyPattern(rf"{UNIT_BETWEEN}(?:\s?[–—-]\s?|\sto\s|/(?=\d+(?:\.\d+)?\s?(?:mm\s?hg|kpa))){SECOND}")
ON_TO_OR_AND = LazyPattern(rf"{UNIT_BETWEEN}(?:\s?[–—-]\s?|\sto\s|\sand\s|,\s?|;\s?){SECOND}")
NUMBER = LazyPattern(
    rf"""(?P<sign>(?<![\w)])[-−–+±])?
    (?:(?P<digits>(?<![\w.·])(?<!\d,){DIGITS}(?![.,]?\d)) | \b(?P<part>{FRACTION}) | \b(?P<word>{CARDINAL})
      | \b(?P<times>{"|".join([*TIMES, *sorted(HALVED)])}|\w{{3,9}}fold)\b)""",
    re.VERBOSE,
)
# where a number may begin: a quick look that spares the slow pattern most places
MAY_BEGIN = LazyPattern(
    r"[-−–+±]?[.\d]\d?|\b(?:an?[ -][htmbdqfse]|(?:one|tw|th|te|fo|fi|si|se|ei|el|ni|ha|hu|ze|do|tr|qu)|\w{3,9}fold)"
)
SCALE = LazyPattern(r"\s?(hundred|thousand|million|billion|dozen|bn)\b|(k|m)\b(?=\s(?:people|patients|adults|deaths))")
PERCENT = LazyPattern(r"\s?(?:%|percent(?!age|ile)\b|per\scent\b|pct\b)")
POINTS = LazyPattern(r"\s?(?:percentage[\s-]points?|(?:%|percent|per\scent)[\s-]points?|pp\b)")
PER_UNIT = r"kg|day|d\b|week|month|year|dose|hour|h\b|night|m2|m²|minute|min\b"
# "5 IQ points", "3 pain points"; not "3 data points"
_SCALE_BEFORE_POINTS = r"(?!data|key|main|time|start|end|talk|power|price|percent)[a-z]{2,8}\s(?=points?\b)"
MEASURE = LazyPattern(
    rf"\s?-?(?:(?:more|extra|additional|fewer)\s|{_SCALE_BEFORE_POINTS})?"
    rf"(?P<unit>{UNIT})(?![\w²])(?!/(?!\s?(?:{PER_UNIT})))"
)
# what a dose is counted per: "/day", "a day", "daily", "per kg", "/kg"
PER = LazyPattern(
    rf"\s?(?:/|per\s|an?\s|each\s|every\s)\s?(?P<per>{PER_UNIT})"
    r"|\s(?P<adverb>daily|weekly|monthly|yearly|nightly|hourly|annually)\b"
)
PER_NAMES = {"d": "day", "h": "hour", "min": "minute", "m2": "m²", "night": "day", "daily": "day", "nightly": "day"}
PER_NAMES |= {"weekly": "week", "monthly": "month", "yearly": "year", "annually": "year", "hourly": "hour"}
FOLD = LazyPattern(
    r"[\s-]?fold\b|\s?×(?!\s?\d)|\stimes\s(?:as|more|less|higher|greater|lower|the|likelier|longer|faster)\b"
)
# "one child in six"
_OF_WHOM = rf"(?:\s(?:child|person|woman|man|adult|patient|girl|boy|baby)(?=\sin\s(?:every\s)?(?:\d|{CARDINAL}\b)))?"
OUT_OF = LazyPattern(rf"{_OF_WHOM}\s(?:out\s)?(?:of|in)\s(?:every\s)?(?:(?P<digits>{DIGITS})|(?P<word>{CARDINAL}))")
PER_MANY = LazyPattern(r"\s(?:[a-z-]+\s){0,2}?per\s(?P<many>100[, ]?000|10[, ]?000|1[, ]?000|100|million)\b")
INTERVAL_BEFORE = LazyPattern(
    r"(?:\bci\b|confidence\sintervals?|credible\sintervals?|interquartile\srange|\biqr\b|"
    r"\brange\b)[\s:,;=(\[]{0,4}(?:of\s|from\s|was\s)?$"
)
LEVEL_AFTER = LazyPattern(r"\s?(?:%|percent|per\scent)\s?-?(?:ci\b|confidence|credible|cri\b|interval)")
P_BEFORE = LazyPattern(r"(?:^|[^\w])p(?:[\s-]?values?)?\s?(?:[=<>≤≥]|of|was|is|less than)\s?$")
# "cost 250 pounds" weighs nothing
PRICE_BEFORE = LazyPattern(r"\b(?:costs?|paid|pays?|spen[dt]|spending|price(?:\sof)?|worth|fee\sof|£)\s(?:\w+\s){0,2}$")
# "at day 10", "week 12"
TIME_POINT = LazyPattern(r"(?<![\w.])(?P<unit>day|week|month|year)\s$")
BARE_BEFORE = LazyPattern(r"(?:\bwas|\bis|\bof|\bto|\bby|=|:|\bscored|\bfrom|\band|\bversus|\bvs\.?)\s?$")
