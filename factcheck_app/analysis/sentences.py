"""Where sentences end, in prose as authors write it: abbreviations, decimals, citations, headings without a stop."""

from __future__ import annotations

import re

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import word_set
from factcheck_app.domain.text_span import TextSpan

# a possible end: stops, then closing quotes and brackets, citation marks, then white space or the end
_CANDIDATE = LazyPattern(
    r"""(?P<stop>[.!?…]+|[。！？]+)
        (?P<close>["'”’»)\]]{0,4})
        (?P<marks>(?:
            \s?\[[\d.…][^\]\n]{0,12}\]                               # [12] [3-5]
          | [¹²³⁰⁴-⁹]+                                               # ¹²
          | (?<![\d.]\.)\d{1,3}(?:[,–-]\d{1,3})*(?=\s+["“‘(]?[A-Z])  # ended.12 The
          | (?<=[a-z)]\.)\s\d{1,2}(?=\s[A-Z][a-z]+\s[a-z])           # ended. 12 The next
        )*)
        (?P<gap>\s+|$)""",
    re.VERBOSE,
)
_BLANK_LINE = LazyPattern(r"\n\s*\n")
# words after which a stop is no end, whatever follows
_NEVER = word_set(
    "dr mr mrs ms prof st vs e.g i.e cf viz approx ca resp figs eqs refs nos vols pp assoc messrs ph "
    "jan feb mar apr jun jul aug sept oct nov dec rev gen col lt sgt capt hon sr"
)
# abbreviations that end a sentence only where the next word looks like the beginning of one
_SOMETIMES = word_set(
    "al etc inc ltd co corp jr u.s u.k u.n e.u ph.d m.d b.sc m.sc d.c a.m p.m no fig eq ref vol ed eds dept univ "
    "assn bros est min max avg mg ml kg cm mm km hr hrs sec wk wks yr yrs mo mos dl mcg iu"
)
# names of states and the like carry on in capitals: "U.S. Department"
_BEFORE_NAMES = word_set("al u.s u.k u.n e.u")
# parts of a journal's name: "Exp. Cell Res. 224"
_JOURNAL = word_set("exp res sci med biol chem proc natl acad clin biochem int phys rev lett engl ann arch br am soc")
_FIRM = re.compile(r"\b(?:Inc|Ltd|Corp|Co|Llc|LLC|Plc|GmbH)$")
_BEFORE_NUMBER = word_set("no nos fig figs eq eqs ref refs vol vols ed p pp ca c approx")
_STARTERS = word_set(
    "the a an this that these those it its he she they we i you in on at for from with by to of as but and or if when "
    "while although however moreover furthermore there here our their his her no not one two three all some many most "
    "both each such after before during since because where what who how why is are was were"
)
_WORD_BEFORE = LazyPattern(r"[\w.'’&-]*$")
_INITIAL = LazyPattern(r"(?:^|[\s(\"“])(?:[A-Z]\.)*[A-Z]$")
_LOWER_WORD_AND_LETTER = LazyPattern(r"(?:[a-z]{3,}|\))\s+[A-Z]$")
_NEXT_WORD = LazyPattern(r"[\w’'-]*")
# names written in lower case begin sentences too: "mRNA vaccines", "p53", "iPS cells", "α-Synuclein"
_NAME_IN_LOWER_CASE = LazyPattern(r"[a-zα-ω]{1,2}[A-Z0-9-]")
_OPENERS = "\"'“‘«([—–- "
# how much of the text after and before a stop is looked at
_AHEAD, _BACK = 40, 24


def split_sentences(text: str) -> list[TextSpan]:
    """Spans of the sentences in order, without surrounding white space; a blank line always ends one."""
    spans: list[TextSpan] = []
    begin = 0
    for blank in _BLANK_LINE.finditer(text):
        spans += _split_paragraph(text, begin, blank.start())
        begin = blank.end()
    return spans + _split_paragraph(text, begin, len(text))


def _split_paragraph(text: str, begin: int, end: int) -> list[TextSpan]:
    spans = []
    start = begin
    for found in _CANDIDATE.finditer(text, begin, end):
        if found.end() < end and not _ends_here(text, start, found, end):
            continue
        spans.append(_trimmed(text, start, found.start("gap")))
        start = found.end()
    spans.append(_trimmed(text, start, end))
    return [span for span in spans if span]


def _trimmed(text: str, start: int, end: int) -> TextSpan:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return TextSpan(start, end)


def _ends_here(text: str, start: int, found: re.Match[str], end: int) -> bool:
    ahead = text[found.end() : min(end, found.end() + _AHEAD)]
    following = ahead.lstrip(_OPENERS)
    if not following:
        return True
    first = following[0]
    stop = found["stop"]
    if stop[-1] in "?!":
        # "Why?" she asked: a quoted question inside a sentence goes on in lower case
        return not first.islower()
    if stop[-1] == "…" or len(stop) > 1:
        return first.isupper() or first.isdigit()
    before = text[max(start, found.start() - _BACK) : found.start()]
    is_bare = not found["close"] and not found["marks"]
    if first.islower() and not _NAME_IN_LOWER_CASE.match(following):
        # "for years. (credit: the museum)" begins in lower case inside its bracket
        return ahead[0] == "(" and is_bare and not _is_abbreviation(before, following)
    if ahead[0] == "(" and _FIRM.search(before):
        return False  # "NovaCardia, Inc. (NASDAQ: NVCD) today announced"
    return not (is_bare and _is_abbreviation(before, following))


def _is_abbreviation(before: str, following: str) -> bool:
    """Whether the stop after `before` belongs to a shortened word and the sentence goes on with `following`."""
    found = _WORD_BEFORE.search(before)
    word = (found.group() if found else "").strip("'’").lower()
    if not word:
        return False
    first = following[0]
    if word in _NEVER or (word in _BEFORE_NUMBER and first.isdigit()):
        return True
    next_word = _NEXT_WORD.match(following)
    begins = next_word is not None and next_word.group().lower() in _STARTERS
    if _INITIAL.search(before):
        # "J. Smith" and "U.S. Department", but "vitamin C. The" and "hepatitis B. It"
        is_lone_letter = "." not in word
        return not begins if is_lone_letter else not (begins or _LOWER_WORD_AND_LETTER.search(before) is not None)
    if word in _BEFORE_NAMES:
        return not begins
    if word in _JOURNAL:
        return first.isdigit() or (not begins and before[-len(word) :][:1].isupper())
    return word in _SOMETIMES and not (first.isupper() or first.isdigit())
