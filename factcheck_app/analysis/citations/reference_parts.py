"""What a reference says of its work: authors, year, title and journal, in AMA, Vancouver, APA, Chicago, MLA or none."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck_app.analysis.citations.reference_authors import Authors, read_authors
from factcheck_app.analysis.words.lazy_pattern import LazyPattern

_YEAR = r"(?:1[89]|20)\d\d"
_ADDRESS = LazyPattern(r"https?://\S+|www\.\S+|\bdoi:?\s?10\.\S+|\b10\.\d{4,9}/\S+", re.IGNORECASE)
_ACCESSED = LazyPattern(
    r"[\[(]?\b(?:accessed|retrieved|viewed|cited|last (?:reviewed|updated|accessed)|updated|"
    r"archived)\b[^.;\])]{0,40}?\d{4}[\])]?",
    re.IGNORECASE,
)
_IN_BRACKETS = LazyPattern(rf"\(({_YEAR})([a-z])?(?:[,/][^()]{{0,25}})?\)")
_BEFORE_VOLUME = LazyPattern(
    rf"\b({_YEAR})([a-z])?(?:[ ,][A-Z][a-z]{{2,8}}\.?(?:[ -]?[A-Z]?[a-z]{{0,8}}\.?)?(?: \d{{1,2}})?)?\s?;\s?(?:\d|\()"
)
_CHICAGO = LazyPattern(rf"[.,] ({_YEAR})([a-z])?\. [“\"A-Z]")
_LOOSE = LazyPattern(rf"(?<![\d:–—/.-])\b({_YEAR})([a-z])?\b(?![–—-]\d|\d|/)")
_QUOTED = LazyPattern(r"[“\"]([^”\"“]{8,400})[”\"]|(?<=[\s(])['‘]([^’‘\n]{8,400}?[.,]?)['’](?=[\s,.])")
_MARKS_OF_ITALICS = LazyPattern(r"[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?=[\s.,;:)]|$)")
_NOT_A_JOURNAL = LazyPattern(
    r"https?:|\b(?:doi|press|publish\w*|edition|ed\.|eds\.|university|retrieved|accessed|available|"
    r"website|org|com|in:)\b|[“”\"]|^\d",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ReferenceParts:
    """What was read for sure; empty or None where the style does not show it."""

    authors: Authors
    year: int | None
    suffix: str
    title: str | None
    journal: str | None


def read_reference(written: str) -> ReferenceParts:
    """The parts of one reference without its number."""
    text = " ".join(_MARKS_OF_ITALICS.sub("", written).split())[:2500]
    authors = read_authors(text)
    bare = _blanked(_ACCESSED, _blanked(_ADDRESS, text))
    year, suffix, at = _year_of(bare)
    title, journal = _title_and_journal(bare, authors, year, at)
    return ReferenceParts(authors, year, suffix, title, journal)


def _blanked(pattern: LazyPattern, text: str) -> str:
    return pattern.sub(lambda found: " " * len(found.group()), text)


def _year_of(text: str) -> tuple[int | None, str, int]:
    """Year, its letter, and where it stands; the last resort is the only year that the reference holds."""
    for pattern in (_BEFORE_VOLUME, _IN_BRACKETS, _CHICAGO):
        found = pattern.search(text)
        if found is not None:
            return int(found.group(1)), found.group(2) or "", found.start()
    quoted = _QUOTED.search(text)
    outside = _blanked(_QUOTED, text) if quoted else text
    found_all = list(_LOOSE.finditer(outside))
    years = {found.group(1) for found in found_all}
    if len(years) == 1:
        last = found_all[-1]
        return int(last.group(1)), last.group(2) or "", last.start()
    return None, "", -1


def _title_and_journal(text: str, authors: Authors, year: int | None, at: int) -> tuple[str | None, str | None]:
    quoted = _QUOTED.search(text)
    if quoted is not None:
        title = (quoted.group(1) or quoted.group(2)).strip(" .,")
        return title, _journal_after_quote(text[quoted.end() :])
    apa = re.match(rf"\({_YEAR}[a-z]?[^()]{{0,25}}\)[.,:]?\s", text[at:]) if at >= 0 else None
    if apa is not None and (authors.end or authors.group):
        return _after_year(text[at + apa.end() :])
    semicolon = _BEFORE_VOLUME.search(text)
    if semicolon is not None:
        return _before_year(text[: semicolon.start()], authors)
    if _CHICAGO.match(text, max(0, at)) and at >= 0:
        return _after_year(text[at + 8 :].lstrip(" ."))
    if year is not None and authors.surnames:
        return _loose(text, authors, at)
    return None, None


def _journal_after_quote(rest: str) -> str | None:
    found = re.match(
        r"[.,]?\s*(?:In\s)?(?P<journal>[^\d,“”\"()]{2,120}(?:, [A-Z][^\d,“”\"()]{2,60})?(?:,| and [^\d,()]{2,40})?)"
        r"(?=\s*(?:vol|no|\d|\(|,))",
        rest,
    )
    return _journal(re.sub(r",? (?:vol|no)\.?$", "", found["journal"].strip())) if found else None


def _after_year(rest: str) -> tuple[str | None, str | None]:
    """APA, Harvard, Chicago author-date: the title follows the year, the journal the title."""
    title = re.match(r"(.{6,400}?[.?!])\s+(?=[A-Z]|$)", rest + " ")
    if title is None:
        return None, None
    behind = rest[title.end() :]
    journal = re.match(
        r"([A-Z][^.()\d]{2,120}?(?:\([A-Z][^()]{2,40}\))?),? ?(?:\d{1,4}(?:\s?\(|,|:|\s\(|\.|$)|vol)", behind
    )
    if journal is None:
        whole = re.sub(r" \[[^\]]{3,40}\]", "", title.group(1))
        return whole.rstrip(" ."), None
    return title.group(1).rstrip(" ."), _journal(journal.group(1))


def _before_year(head: str, authors: Authors) -> tuple[str | None, str | None]:
    """AMA and Vancouver: authors, title, journal, year; the journal may be of abbreviated words with their stops."""
    body = head[authors.end :].lstrip(" .,:")
    if not authors.end and authors.group:
        body = head[head.index(authors.group) + len(authors.group) :].lstrip(" .,:")
        # people may be named behind the body
        body = body[read_authors(body).end :].lstrip(" .,:")
    pieces = re.split(r"(?<=[.?!])\s+", body.strip())
    if len(pieces) < 2:
        return None, None
    first = len(pieces) - 1
    while (
        first > 1 and all(len(word) <= 9 for word in pieces[first - 1].split()) and len(pieces[first - 1].split()) == 1
    ):
        first -= 1
    title = " ".join(pieces[:first]).rstrip(" .")
    return title or None, _journal(" ".join(pieces[first:]))


def _loose(text: str, authors: Authors, at: int) -> tuple[str | None, str | None]:
    """No style that is known: the sentence after the authors is the title where a volume follows further on."""
    if at < authors.end:
        return None, None
    body = text[authors.end : at].lstrip(" .,:")
    pieces = [piece for piece in re.split(r"(?<=[.?!])\s+", body.strip()) if piece]
    if len(pieces) < 2 or len(pieces[0].split()) < 3:
        return None, None
    journal = re.match(r"([A-Z][^\d,;:()]{2,100}?)(?:[.,]|\s\d|\s\(|$)", " ".join(pieces[1:]))
    return pieces[0].rstrip(" ."), _journal(journal.group(1)) if journal and re.search(r"\d", text[at + 4 :]) else None


def _journal(words: str) -> str | None:
    name = re.sub(r"\s*\[[^\]]*\]$|\s*\((?:Online|Print)\)$", "", words.strip(" .,;:"))
    if not name or len(name) > 120 or _NOT_A_JOURNAL.search(name) or not name[:1].isalpha():
        return None
    return name
