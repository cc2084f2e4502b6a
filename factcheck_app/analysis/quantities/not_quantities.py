"""Digits that are no quantities: years, dates, times of day, citation marks, section and version numbers, names."""

from __future__ import annotations

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import one_of

_MONTHS = one_of(
    """january february march april may june july august september october november december
    jan feb mar apr jun jul aug sept? oct nov dec"""
)
# words before a number that make it a name: "Figure 2", "phase 3", "type 2", "NCT", "No. 5"
_LABELS = one_of(
    """figs? figures? tables? box sections? chapters? appendix refs? references? phases? types? grades? stages? class
    versions? vol volumes? issues? no nos numbers? pp? pages? questions? items? steps? aims? experiments?
    doi pmid pmcid isbn issn isrctn equations? eqs? lines? rows? panel lot article supplement omega vitamin covid
    interleukin type-"""
)
# these name only what is followed by nothing that could be counted: "trial 2 showed", but "in the trial 62% of"
_WEAK_LABELS = one_of("stud(?:y|ies) trials? group cohort arm model part visit wards? levels? hospital")
_WEAK_LABEL_BEFORE = LazyPattern(rf"(?:^|[^\w-]){_WEAK_LABELS}\s$")
_NOTHING_COUNTED = LazyPattern(
    r"\s?(?:$|[.,;:)]|(?:was|were|is|are|had|has|have|showed|found|and|or|to|in|of the|published)\b)"
)
_LABEL_BEFORE = LazyPattern(rf"(?:^|[^\w-]){_LABELS}\.?\s?[-#:]?\s?$")
_DATE_BEFORE = LazyPattern(rf"(?:^|\W){_MONTHS}\.?\s$|(?:^|\W){_MONTHS}\.?\s\d{{1,2}},\s$")
_DATE_AFTER = LazyPattern(rf"(?:st|nd|rd|th)?\s(?:of\s)?{_MONTHS}\b")
_TIME_AFTER = LazyPattern(r"\s?(?:a\.m|p\.m|am\b|pm\b|o['’]clock)|:\d\d")
_TIME_BEFORE = LazyPattern(r"\d:$")
_ORDINAL_AFTER = LazyPattern(r"(?:st|nd|rd|th)\b")
# "[12]", "[3-5]", "(4)", "(1,2)": a mark of citation
_MARK_BEFORE = LazyPattern(r"\[[\d,;\s–-]*$|\((?:\d{1,3}[,;–-]\s?)*$")
_MARK_AFTER = LazyPattern(r"[\d,;\s–-]*\]|(?:[,;–-]\s?\d{1,3})*\)")
# "ended.12 The", "word,12 and": a raised mark that lost its place
_RAISED_BEFORE = LazyPattern(r"[a-z)][.,;]$")
_YEAR = LazyPattern(r"(?:1[89]|20)\d\d$")
_PEOPLE_AFTER = LazyPattern(
    r"\s(?:[a-z-]+\s)?(?:people|patients|adults|women|men|children|participants|volunteers|subjects|individuals|"
    r"persons|students|cases|deaths|births|respondents)\b"
)
_ADDRESS_BEFORE = LazyPattern(r"(?:https?://|www\.|doi[:.\s/]|10\.\d{4,9}/)\S*$")
_REFERENCE_AFTER = LazyPattern(r"\s?(?:\(\d+\))?:\s?\d|;\s?\d{1,4}[(:]")
_NAMED_BEFORE = LazyPattern(r"[A-Za-zα-ω]-$|[A-Za-z_]$")
_LEAST_YEAR_DIGITS = 4
_NEAR = 24


def is_no_quantity(number: str, before: str, after: str) -> bool:
    """Whether digits are a name, a date or a mark, judged by what stands around them in lower case."""
    if ("/" in before or "doi" in before) and _ADDRESS_BEFORE.search(before):
        return True
    before = before[-_NEAR:]
    if _LABEL_BEFORE.search(before) or _NAMED_BEFORE.search(before):
        return True
    if _WEAK_LABEL_BEFORE.search(before) and _NOTHING_COUNTED.match(after):
        return True
    if _DATE_BEFORE.search(before) or _DATE_AFTER.match(after):
        return True
    if _TIME_AFTER.match(after) or _TIME_BEFORE.search(before) or _ORDINAL_AFTER.match(after):
        return True
    if _REFERENCE_AFTER.match(after):
        return True
    if number.isdigit() and _MARK_BEFORE.search(before) and _MARK_AFTER.match(after):
        return True
    if number.isdigit() and len(number) < _LEAST_YEAR_DIGITS and _RAISED_BEFORE.search(before):
        return True
    return _is_year(number, before, after)


def _is_year(number: str, before: str, after: str) -> bool:
    if _YEAR.match(number) is None or before.endswith(("n = ", "n=")):
        return False
    return _PEOPLE_AFTER.match(after) is None or before.endswith(("in ", "since ", "from "))
