"""Where sentences end, in prose as authors write it: abbreviations, decimals, citations, headings without a stop."""

from __future__ import annotations

import re
from functools import cache

from factcheck_app.domain.text_span import TextSpan

# a possible end: stops, then closing quotes and brackets, citation marks glued to them, then white space or the end
_CANDIDATE = re.compile(
    r"(?P<stop>[.!?…]+|[。！？]+)"
    r"(?P<close>[\"'”’»)\]]*)"
    r"(?P<marks>(?:\s?\[[\d.…][^\]\n]{0,12}\]|[¹²³⁰⁴-⁹]+|\d{1,3}(?:[,–-]\d{1,3})*(?=\s+[\"“‘(]?[A-Z]))*)"
    r"(?P<gap>\s+|$)"
)
# words after which a stop is no end, whatever follows
_NEVER = frozenset(
    "dr mr mrs ms prof st vs e.g i.e cf viz approx ca resp figs eqs refs nos vols pp "
    "jan feb mar apr jun jul aug sept oct nov dec rev gen col lt sgt capt hon sr".split()
)
# abbreviations that end a sentence only where the next word looks like the beginning of one
_SOMETIMES = frozenset(
    "al etc inc ltd co corp jr u.s u.k u.n e.u ph.d m.d b.sc m.sc d.c a.m p.m no fig eq ref vol ed eds dept univ "
    "assn bros est min max avg mg ml kg cm mm km hr hrs sec wk wks yr yrs mo mos dl mcg iu".split()
)
_BEFORE_NUMBER = frozenset(
    {"no", "nos", "fig", "figs", "eq", "eqs", "ref", "refs", "vol", "vols", "ed", "p", "pp", "ca", "approx"}
)
_WORD_BEFORE = re.compile(r"[\w.'’&-]*$")
_INITIAL = re.compile(r"(?:^|[\s(])(?:[A-Z]\.)*[A-Z]$")
_STARTERS = frozenset(
    "the a an this that these those it its he she they we i you in on at for from with by to of as but and or if when "
    "while although however moreover furthermore there here our their his her no not one two three all some many most "
    "both each such after before during since because where what who how why is are was were".split()
)


def split_sentences(text: str) -> list[TextSpan]:
    """Spans of the sentences in order, without surrounding white space; a blank line always ends one."""
    spans: list[TextSpan] = []
    begin = 0
    for paragraph in re.finditer(r"\n\s*\n", text):
        spans += _split_paragraph(text, begin, paragraph.start())
        begin = paragraph.end()
    return spans + _split_paragraph(text, begin, len(text))


def _split_paragraph(text: str, begin: int, end: int) -> list[TextSpan]:
    spans = []
    start = begin
    for found in _CANDIDATE.finditer(text, begin, end):
        if found.end() < end and not _ends_here(text, start, found, end):
            continue
        last = found.start("gap")
        spans.append((start, last))
        start = found.end()
    if start < end:
        spans.append((start, end))
    return [span for span in (_trim(text, first, last) for first, last in spans) if span is not None]


def _trim(text: str, start: int, end: int) -> TextSpan | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return TextSpan(start, end) if end > start else None


def _ends_here(text: str, start: int, found: re.Match[str], end: int) -> bool:
    following = text[found.end() : min(end, found.end() + 40)].lstrip("\"'“‘«([—–- ")
    if not following:
        return True
    first = following[0]
    stop, close = found["stop"], found["close"]
    if stop[-1] in "?!":
        # "Why?" she asked: a quoted question inside a sentence goes on in lower case
        return not first.islower()
    if stop[-1] in "…" or len(stop) > 1:
        return first.isupper() or first.isdigit()
    if first.islower():
        return _odd_lower_start(following)
    before = text[max(start, found.start() - 24) : found.start()]
    if not close and not found["marks"] and _is_abbreviation(before, following, first):
        return False
    return True


def _odd_lower_start(following: str) -> bool:
    # names written in lower case begin sentences too: "mRNA vaccines", "p53", "iPS cells", "α-Synuclein"
    word = re.match(r"\S+", following)
    return bool(word and re.match(r"[a-zα-ω]{1,2}[A-Z0-9-]", word.group()))


def _is_abbreviation(before: str, following: str, first: str) -> bool:
    found = _WORD_BEFORE.search(before)
    word = (found.group() if found else "").strip("'’").lower()
    if not word:
        return False
    if word in _BEFORE_NUMBER and first.isdigit():
        return True
    if word in _NEVER:
        return True
    next_word = re.match(r"[\w’'-]*", following)
    begins = bool(next_word) and (next_word.group().lower() if next_word else "") in _STARTERS
    if _INITIAL.search(before):
        # "J. Smith" and "U.S. Department", but "vitamin C. The" and "hepatitis B. It"
        lone = "." not in word
        return not begins if not lone else not (begins or _follows_lower_word(before))
    if word in _SOMETIMES:
        if word in {"al", "u.s", "u.k", "u.n", "e.u"}:
            return not begins
        return not (first.isupper() or first.isdigit()) or (
            word in {"no", "fig", "eq", "ref", "vol"} and first.isdigit()
        )
    return False


@cache
def _lower_word() -> re.Pattern[str]:
    return re.compile(r"(?:[a-z]{3,}|\))\s+[A-Z]$")


def _follows_lower_word(before: str) -> bool:
    return bool(_lower_word().search(before))
