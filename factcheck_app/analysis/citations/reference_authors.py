"""Authors at the head of a reference: surnames as far as the style makes them plain, or the body that wrote it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from factcheck_app.analysis.words.lazy_pattern import LazyPattern

_PARTICLE = (
    r"(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|[Dd]os|[Dd]u|[Ll]a|[Ll]e|[Tt]en|"
    r"[Tt]er|[Ee]l|[Aa]l)[ -])"
)
# every repetition has an end, so that heaps of letters take time in proportion to their length
_WORD = r"[^\W\d_]{1,40}(?:['’‐-][^\W\d_]{1,40}){0,4}"
SURNAME = rf"{_PARTICLE}{{0,3}}{_WORD}"
_SUFFIX = r"(?:,? (?:Jr|Sr|II|III|IV|2nd|3rd)\.?)?"
_AND = r"(?:,? (?:and|&|y|und) |, ?)"
# "Smith J, Jones AB, et al." / "Smith J., Jones A."
_VANCOUVER_NAME = LazyPattern(
    rf"({SURNAME}(?: {_WORD})?) (?:[A-ZÀ-Þ]{{1,4}}|[A-ZÀ-Þ]\.(?:-?[A-ZÀ-Þ]\.){{0,3}}){_SUFFIX}(?=[,.;:( ]|$)"
)
# "Smith, J. A., & Jones, B."
_APA_NAME = LazyPattern(rf"({SURNAME}(?: {_WORD})?), [A-ZÀ-Þ]\.(?:[ -]?[A-ZÀ-Þ]\.){{0,3}}{_SUFFIX}")
# "Smith, John A." at the head of MLA and Chicago
_FULL_NAME = LazyPattern(rf"({SURNAME}), ({_WORD}\.?(?: (?:{_WORD}|[A-Z])\.?){{0,3}}?)(?=[,.] |,? and |,? et al|\.?$)")
# "John A. Smith," at the head of a Chicago note, and the later authors of MLA and Chicago
_GIVEN_FIRST = LazyPattern(rf"(?:{_WORD}|[A-Z]\.)(?: (?:{_WORD}|[A-Z])\.?){{0,2}}? ({SURNAME})(?=,|\.| and |$)")
_LATER_NAME = LazyPattern(
    rf"(?:,? and |, )(?:{_WORD}|[A-Z]\.?)(?: (?:{_WORD}|[A-Z])\.?){{0,2}}? ({SURNAME})(?=[.,]|,? and |$)"
)
_SMALL_WORDS = frozenset(["of", "the", "for", "and", "in", "on", "&", "to"])
_LONGEST = 1500


@dataclass(frozen=True, slots=True)
class Authors:
    """Surnames in order (the first is sure, later ones where the style shows them), and where the names end."""

    surnames: tuple[str, ...]
    group: str
    end: int


def read_authors(reference: str) -> Authors:
    """Authors of one reference; no surnames where it begins with a title or a body ("World Health Organization")."""
    head = reference[:_LONGEST]
    for pattern, separator in ((_APA_NAME, _AND), (_VANCOUVER_NAME, _AND)):
        surnames, end = _run_of(pattern, separator, head)
        if surnames:
            return Authors(tuple(surnames), "", _past_et_al(head, end))
    full = _FULL_NAME.match(head)
    if full is not None and _is_name(full.group(1)) and full.group(2)[:1].isupper():
        return _with_later(head, full)
    given = _GIVEN_FIRST.match(head)
    if given is not None and _looks_like_note(head, given):
        return Authors((given.group(1),), "", _past_et_al(head, given.end()))
    return Authors((), _group_of(head), 0)


def plain_name(name: str) -> str:
    """A surname without case, accents, hyphens and particles, for comparing."""
    folded = "".join(
        c for c in unicodedata.normalize("NFKD", name.replace("ø", "o").replace("ł", "l")) if c.isalpha() or c == " "
    )
    words = folded.casefold().split()
    kept = [word for word in words if word not in _PARTICLES] or words
    return " ".join(kept)


_PARTICLES = frozenset(
    ["van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "ten", "ter"]
)


def _run_of(pattern: LazyPattern, separator: str, head: str) -> tuple[list[str], int]:
    between = LazyPattern(rf"\s?(?:{separator}|; ?)(?:(?:and|&) )?")
    surnames: list[str] = []
    position = end = 0
    while (found := pattern.match(head, position)) is not None and _is_name(found.group(1)):
        surnames.append(found.group(1))
        end = found.end()
        gap = between.match(head, end)
        if gap is None:
            break
        position = gap.end()
    return surnames, end


def _is_name(surname: str) -> bool:
    words = surname.split()
    return words[-1][:1].isupper() and not any(word.casefold() in _NO_NAMES for word in words)


_NO_NAMES = frozenset(
    [
        "the",
        "a",
        "an",
        "in",
        "on",
        "of",
        "for",
        "effect",
        "effects",
        "study",
        "trial",
        "review",
        "available",
        "retrieved",
        "accessed",
        "vitamin",
    ]
)


def _with_later(head: str, first: re.Match[str]) -> Authors:
    surnames = [first.group(1)]
    end = first.end()
    while (found := _LATER_NAME.match(head, end)) is not None and found.group(1)[:1].isupper():
        surnames.append(found.group(1))
        end = found.end()
    return Authors(tuple(surnames), "", _past_et_al(head, end))


def _looks_like_note(head: str, given: re.Match[str]) -> bool:
    # a note of Chicago style: given name first, a comma, a quoted title somewhere behind
    rest = head[given.end() : given.end() + 120]
    return re.match(r"(?:,| and |, and |,? et al\.?,)[^“\"]{0,90}[“\"]", rest) is not None


def _past_et_al(head: str, end: int) -> int:
    found = re.match(r"[,;]? ?(?:et al\.?|and others)", head[end:], re.IGNORECASE)
    return end + found.end() if found else end


def _group_of(head: str) -> str:
    """A body that wrote it: capitalised words up to the first stop."""
    found = re.match(
        r"(?:The )?([A-Z](?:[^.,:;()“\"\n]|\([A-Z]{2,8}\) ){2,80}?)"
        r"(?: [(\[][A-Z]{2,8}[)\]])?(?=\. |, | \((?:19|20)\d\d|: )",
        head,
    )
    if found is None:
        return ""
    words = [word.lstrip("(") for word in found.group(1).split() if word not in _SMALL_WORDS]
    return found.group(1) if sum(not word[:1].islower() for word in words) == len(words) <= 9 else ""
