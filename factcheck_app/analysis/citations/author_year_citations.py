"""Citations by author and year: "Smith et al. (2019)", "(Smith & Jones, 2019; Doe 2020a)", "Smith's 2019 trial"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck_app.analysis.citations.author_names import NAMES, has_others, split_names
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.text_span import TextSpan

_YEAR = r"(?:(?:1[89]|20)\d\d[a-z]?|n\.d\.|in press)"
_YEARS = rf"{_YEAR}(?:(?:, ?| and | ?& ?|/){_YEAR}|, ?[a-z]\b){{0,5}}"
_BRACKETS = LazyPattern(r"[(\[]([^()\[\]]{1,400})[)\]]")
_YEARS_ALONE = LazyPattern(rf"\s*({_YEARS})(?:[,:;] ?(?:p{{1,2}}\.? ?|para\.? ?)?[\d–-]+)?\s*")
_PIECE = LazyPattern(
    rf"\s*(?:(?:see(?: also)?|e\.g\.?|i\.e\.?|cf\.?|reviewed (?:in|by)|for (?:a )?(?:recent )?reviews?,? "
    rf"see|also|and|but see|as in|"
    rf"adapted from|reported (?:in|by)|according to|source:|data from|from)[,:]? )*"
    rf"(?P<names>{NAMES}|(?:the )?[A-Z][\w&.'’ -]{{1,80}}?)(?:,? \[[A-Z]{{2,8}}\])?[, ]\s?(?P<years>{_YEARS})"
    rf"(?:[,:] ?(?:p{{1,2}}\.? ?|para\.? ?|ch\.? ?|table ?|fig\.? ?)?[\d–-]+)?\s*"
)
_BEFORE_YEARS = LazyPattern(
    rf"({NAMES})(?:['’]s?)?(?: (?:study|trial|review|paper|work|report|analysis|meta-analysis))?\s*$"
)
_GROUP_BEFORE = LazyPattern(
    r"(?<![\w’'-])((?:[A-Z][\w&.-]{1,30} (?:(?:of|for|the|and|on|in|&) ){0,2}){1,7}[A-Z][\w.-]{1,30})\s?$"
)
_PAGE = LazyPattern(rf"\s*(?P<names>{NAMES})(?: (?P<pages>\d{{1,4}}(?:[–-]\d{{1,4}})?))?\s*")
_POSSESSIVE = LazyPattern(
    rf"\b({NAMES})['’]s? ((?:19|20)\d\d) (?:study|trial|review|paper|work|report|analysis|meta-analysis|"
    rf"survey|cohort)\b"
)
_YEAR_STUDY_BY = LazyPattern(
    rf"\b((?:19|20)\d\d) (?:[\w-]+ ){{0,4}}?(?:study|trial|review|paper|report|analysis|meta-analysis|"
    rf"survey|cohort)(?:,| by| from| led by) (?:(?:Dr\.?|Prof\.?|Professor) )?(?:[A-Z]\. ?)*({NAMES})"
)
_HAS_YEAR = LazyPattern(_YEAR)
_LOOK_BACK = 160
_SENTENCE_OPENER = LazyPattern(
    r"However|Earlier|Later|Recently|Similarly|Likewise|Moreover|Furthermore|Additionally|Conversely|Also|Finally|"
    r"Interestingly|Notably|Instead|Meanwhile|Thus|Indeed|Here"
)


@dataclass(frozen=True, slots=True)
class AuthorYear:
    """Who and when: the surnames (or one body), whether others follow, the year, its letter, and where it stands.

    `is_plain` where the form alone shows a citation; else only a list of references can tell.
    """

    span: TextSpan
    words: str
    names: tuple[str, ...]
    others: bool
    year: int | None
    suffix: str
    is_plain: bool


def find_author_years(body: str) -> list[AuthorYear]:
    """Citations by author in the order of the text; several years of one author are several citations."""
    found: list[AuthorYear] = []
    for bracket in _BRACKETS.finditer(body):
        inside = bracket.group(1)
        if _HAS_YEAR.search(inside) is None:
            found += _by_page(body, bracket)
            continue
        alone = _YEARS_ALONE.fullmatch(inside)
        found += _narrative(body, bracket, alone) if alone else _parenthetical(bracket)
    for possessive in _POSSESSIVE.finditer(body):
        words = possessive.group(1)
        found += _of(body, possessive.span(), words, possessive.group(2), is_plain=_is_plural(words))
    for by in _YEAR_STUDY_BY.finditer(body):
        found += _of(body, by.span(), by.group(2), by.group(1), is_plain=_is_plural(by.group(2)))
    taken = sorted(one.span for one in found)
    found += [one for one in _without_year(body) if not _is_taken(one.span, taken)]
    return sorted(found, key=lambda one: one.span)


def _narrative(body: str, bracket: re.Match[str], alone: re.Match[str]) -> Iterator[AuthorYear]:
    start = max(0, bracket.start() - _LOOK_BACK)
    group = _GROUP_BEFORE.search(body, start, bracket.start())
    if group is not None:
        yield from _of(body, (group.start(1), bracket.end()), group.group(1), alone.group(1), is_plain=False)
    names = _BEFORE_YEARS.search(body, start, bracket.start())
    if names is None:
        return
    words = _clean(names.group(1))
    plain = _is_plural(words)
    yield from _of(
        body,
        (bracket.start() - len(names.group()) + names.group().find(words), bracket.end()),
        words,
        alone.group(1),
        is_plain=plain,
    )


def _parenthetical(bracket: re.Match[str]) -> Iterator[AuthorYear]:
    position = bracket.start(1)
    for piece in bracket.group(1).split(";"):
        found = _PIECE.fullmatch(piece)
        if found is not None:
            words = found["names"].strip(" ,")
            comma = "," in piece[found.end("names") : found.start("years")]
            span = (position + found.start("names"), position + len(piece.rstrip()))
            plain = has_others(words) or comma or bool(re.search(r" (?:and|&) ", words))
            yield from _of(bracket.string, span, words, found["years"], is_plain=plain)
        position += len(piece) + 1


def _by_page(body: str, bracket: re.Match[str]) -> Iterator[AuthorYear]:
    """MLA: "(Smith 45)", "(Smith and Jones)"; a list of references has to know the name."""
    if re.fullmatch(r"\d{1,4}(?:[–-]\d{1,4})?", bracket.group(1)):
        names_before = _BEFORE_YEARS.search(body, max(0, bracket.start() - _LOOK_BACK), bracket.start())
        words = _clean(names_before.group(1)) if names_before else ""
        if split_names(words):
            span = TextSpan(bracket.start(), bracket.end())
            yield AuthorYear(span, words, split_names(words), has_others(words), None, "", False)
        return
    for piece in bracket.group(1).split(";"):
        found = _PAGE.fullmatch(piece)
        names = split_names(found["names"]) if found else ()
        if found and names:
            span = TextSpan(*bracket.span())
            yield AuthorYear(span, found["names"], names, has_others(found["names"]), None, "", False)


def _without_year(body: str) -> Iterator[AuthorYear]:
    """ "Smith et al. found": known only where the list or an earlier citation has the name."""
    for others in re.finditer(
        r" (?:et al\.?|and colleagues|and co-?workers|and (?:his|her|their) (?:team|colleagues))", body
    ):
        start = max(0, others.start() - 60)
        name = re.search(r"[^\W\d_][\w'’‐-]*(?:, [^\W\d_][\w'’‐-]*)*$", body[start : others.start()])
        if name is None:
            continue
        names = split_names(name.group())[-3:]
        if names:
            span = TextSpan(start + name.start(), others.end())
            yield AuthorYear(span, span.of(body), names[:1], True, None, "", False)


def _of(body: str, span: tuple[int, int], words: str, years: str, *, is_plain: bool) -> Iterator[AuthorYear]:
    names = split_names(words) or ((words.removeprefix("the ").removeprefix("The "),) if _may_be_group(words) else ())
    if not names:
        return
    place = TextSpan(*span)
    base = ""
    for year in re.split(r"[,/&]| and ", years):
        value = year.strip()
        if re.fullmatch(r"[a-z]", value) and base:
            value = base + value
        digits = re.match(r"\d{4}", value)
        base = digits.group() if digits else base
        suffix = value[4:5] if digits else ""
        yield AuthorYear(
            place, place.of(body), names, has_others(words), int(base) if digits else None, suffix, is_plain
        )


def _is_plural(words: str) -> bool:
    """Several authors: a place or a month is never written so."""
    return has_others(words) or len(split_names(words)) > 1


def _may_be_group(words: str) -> bool:
    parts = [word for word in words.split() if word not in {"of", "the", "for", "and", "on", "in", "&"}]
    return bool(parts) and all(part[:1].isupper() for part in parts) and len(parts) <= 8


def _clean(words: str) -> str:
    """The names without the sentence's words before them ("In Smith", "While Smith")."""
    parts = words.split(", ")
    if len(parts) > 1 and not re.search(r"\b(?:and|et al|others)\b|&", words):
        return parts[-1]
    while len(parts) > 1 and (not split_names(parts[0]) or _SENTENCE_OPENER.fullmatch(parts[0])):
        parts = parts[1:]
    return ", ".join(parts)


def _is_taken(span: TextSpan, taken: Sequence[TextSpan]) -> bool:
    index = bisect_right(taken, span)
    return any(other.overlaps(span) for other in taken[max(0, index - 3) : index + 3])
