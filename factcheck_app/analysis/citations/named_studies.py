"""Studies that are named by their journal: "a trial published in the journal Sleep", "writing in The Lancet"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck_app.analysis.words.calendar_words import MONTHS, WEEKDAYS
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import word_set
from factcheck_app.domain.text_span import TextSpan

_CAPITAL = r"(?:[A-ZÀ-Þ][\w’'&–-]*|[a-z]{1,2}[A-Z]\w+|&)"
_SMALL = r"(?:of|the|and|in|for|on|de|et|der|und|to)"
_NAME = (
    rf"(?:The )?{_CAPITAL}(?:\.(?= ?[A-Z][a-z]*\.))?(?:(?:,? {_SMALL}){{0,2}} {_CAPITAL}|: {_CAPITAL}| [A-Z]\b){{0,12}}"
)
_WHEN = (
    r"(?: (?:online|recently|today|yesterday|last (?:week|month|year|\w+day)|this (?:week|month|year)|"
    r"(?:on |in )?(?:\w+day|(?:\d{1,2} )?(?:January|February|March|"
    r"April|May|June|July|August|September|October|November|December)(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? "
    r"\d{4})?|(?:19|20)\d\d)|ahead of print|early))*,?"
)
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_WHEN_AT_END = LazyPattern(rf"(?:,? (?:in|on|for))? (?:{_MONTH}|[A-Z]\w+day)$|(?: {_SMALL})+$")
_PUBLISHED = LazyPattern(
    rf"\b(?:published|(?P<told>appear(?:ed|ing|s)|reported|described))\b{_WHEN} in (?:the "
    rf")?(?P<kind>(?:[\w-]+ ){{0,3}}?journals?(?: of record)?,? (?!of\b))?(?:the "
    rf")?[“‘\"*_]{{0,2}}(?P<name>{_NAME})"
)
_WRITING = LazyPattern(
    rf"\b[Ww]riting (?:this week )?in (?:the )?(?P<kind>(?:[\w-]+ ){{0,2}}?journal )?(?:the "
    rf")?[“‘\"*_]{{0,2}}(?P<name>{_NAME})"
)
_IN_JOURNAL = LazyPattern(
    rf"\b(?:in|from|by) (?:the|an?) (?P<kind>(?:[\w-]+ ){{0,2}}?journal,? )(?:the )?[“‘\"*_]{{0,2}}(?P<name>{_NAME})"
)
# without the word "journal" before it the name itself has to hold one
_BY_ITS_NAME = LazyPattern(
    rf"\b(?:study|trial|review|paper|report|article|analysis|meta-analysis|research|letter)s? in (?P<kind>)(?:the )?"
    rf"[“‘\"*_]{{0,2}}(?P<name>(?=(?:[\w’&-]+ ){{0,4}}(?:Journal|Annals|Archives|Proceedings)\b){_NAME})"
)
# "a 2019 Lancet study" is left alone: what stands before "study" is as often a drug, a place or a company
_STUDY = (
    r"stud(?:y|ies)|trials?|reviews?|meta-analys[ie]s|analys[ie]s|papers?|articles?|research|reports?|"
    r"surveys?|findings|results|work|experiments?|letters?"
)
_DETERMINER = LazyPattern(
    rf".*\b(?P<word>an?|one|another|two|three|several|some|the|this|that|these|those|its|their|his|her|new|"
    rf"recent)\b(?: [\w,-]+){{0,6}}? (?:{_STUDY})\b",
    re.IGNORECASE | re.DOTALL,
)
_INDEFINITE = frozenset({"a", "an", "one", "another", "two", "three", "several", "some", "new", "recent"})
_NO_JOURNALS = (
    MONTHS
    | WEEKDAYS
    | word_set(
        """english spanish french german chinese london britain england scotland wales ireland america europe
    asia africa australia canada germany france spain italy china japan india boston new york us usa uk
    part full table figure appendix patients children adults women men people"""
    )
)


@dataclass(frozen=True, slots=True)
class NamedStudy:
    """A study, its journal as the draft writes it, and whether the words bring it in or point back to it."""

    span: TextSpan
    words: str
    journal: str
    is_new: bool


def find_named_studies(body: str) -> list[NamedStudy]:
    """Studies named by a journal, in the order of the text."""
    found: dict[int, NamedStudy] = {}
    for pattern in (_PUBLISHED, _WRITING, _IN_JOURNAL, _BY_ITS_NAME):
        for match in pattern.finditer(body):
            study = _study_of(body, match)
            if study is not None:
                found.setdefault(match.start("name"), study)
    return sorted(found.values(), key=lambda study: study.span)


def _study_of(body: str, match: re.Match[str]) -> NamedStudy | None:
    journal = re.split(r"['’]s(?= |$)", match["name"])[0].rstrip(" ,")
    journal = _WHEN_AT_END.sub("", journal)
    first = journal.split()[0].casefold()
    if (
        (first in _NO_JOURNALS and not (match["kind"] or first == "new"))
        or len(journal) < 2
        or journal in {"The", "New York"}
    ):
        return None
    end = match.start("name") + len(journal)
    start = max(0, match.start() - 120)
    before = re.split(r"[.!?;]\s|\n", body[start : match.start()])[-1]
    determiner = _DETERMINER.match(before)
    begins = match.start() - len(before) + determiner.start("word") if determiner else match.start()
    if match.groupdict().get("told") and not match["kind"] and determiner is None:
        return None  # "appeared in Hamlet"
    is_new = determiner is not None and determiner["word"].casefold() in _INDEFINITE
    span = TextSpan(begins, end)
    return NamedStudy(span, " ".join(span.of(body).split()), journal, is_new)
