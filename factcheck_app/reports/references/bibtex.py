"""References as BibTeX in UTF-8, readable by bibtex, biber and reference managers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck_app.domain.review import Review
from factcheck_app.domain.work import Author
from factcheck_app.reports.references.reference import Reference, references_of

_TYPES = {
    "article-journal": "article",
    "review": "article",
    "book": "book",
    "chapter": "incollection",
    "entry": "incollection",
    "paper-conference": "inproceedings",
    "report": "techreport",
    "thesis": "phdthesis",
}
# where a type keeps the work that it stands in
_CONTAINERS = {"article": "journal", "incollection": "booktitle", "inproceedings": "booktitle"}
# what TeX reads as a command; braces also count in BibTeX's own balance, escaped or not
_ESCAPES = {
    "\\": r"{\textbackslash}",
    "{": r"{\textbraceleft}",
    "}": r"{\textbraceright}",
    "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}",
    **{letter: f"\\{letter}" for letter in "#$%&_"},
}
_SPECIAL = re.compile(r"[\\{}~^#$%&_]")
# fields that are set letter by letter: nothing may be escaped in them but what would end them
_VERBATIM_ESCAPES = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C"})
_VERBATIM = ("doi", "url")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def make_bibtex(review: Review) -> bytes:
    """One entry a source."""
    return "\n".join(_entry(reference) for reference in references_of(review)).encode()


def _entry(reference: Reference) -> str:
    kind = _TYPES.get(reference.kind, "misc")
    lines = [f"@{kind}{{{reference.key},"]
    lines += [f"  {name} = {value}," for name, value in _fields(reference, kind)]
    return "\n".join([*lines, "}", ""])


def _fields(reference: Reference, kind: str) -> Iterator[tuple[str, str]]:
    """Names with values that are braced already; a month is a macro and has none."""
    issued = reference.issued
    known = (
        ("title", _keep_capitals(reference.title)),
        ("author", " and ".join(map(_name, reference.authors))),
        (_CONTAINERS.get(kind, "howpublished"), escaped(reference.journal)),
        ("year", str(issued[0]) if issued else ""),
        ("volume", escaped(reference.volume)),
        ("number", escaped(reference.issue)),
        ("pages", escaped(re.sub("[-–—]+", "--", reference.pages))),
        ("institution" if kind == "techreport" else "publisher", escaped(reference.publisher)),
        ("issn", escaped(", ".join(reference.issns))),
        ("doi", reference.doi),
        ("url", reference.url),
        ("pmid", escaped(reference.pmid)),
        ("pmcid", escaped(reference.pmcid)),
        ("note", escaped(reference.note)),
    )
    for name, value in known:
        if value:
            yield name, f"{{{value.translate(_VERBATIM_ESCAPES) if name in _VERBATIM else value}}}"
        if name == "year" and len(issued) > 1 and 1 <= issued[1] <= len(_MONTHS):
            yield "month", _MONTHS[issued[1] - 1]
    if reference.url and reference.accessed:
        yield "urldate", f"{{{reference.accessed.isoformat()}}}"


def escaped(text: str) -> str:
    """The text as TeX sets it, with every sign that TeX would act on as a sign."""
    return _SPECIAL.sub(lambda match: _ESCAPES[match.group()], text)


def _keep_capitals(title: str) -> str:
    """The escaped title with braces round words whose capitals a style must not lower: names, acronyms, units."""
    words = title.split(" ")
    kept = [_is_kept(word, is_first=place == 0) for place, word in enumerate(words)]
    return " ".join(f"{{{escaped(word)}}}" if keeps else escaped(word) for word, keeps in zip(words, kept, strict=True))


def _is_kept(word: str, *, is_first: bool) -> bool:
    return any(letter.isupper() for letter in (word[1:] if is_first else word))


def _name(author: Author) -> str:
    """ "Family, Given"; a group, or a name with a comma or "and" in it, is braced so that it stays one name."""
    if not author.given:
        return f"{{{escaped(author.family)}}}"
    return f"{_part(author.family)}, {_part(author.given)}"


def _part(name: str) -> str:
    words = escaped(name)
    return f"{{{words}}}" if re.search(r",|\band\b", name) else words
