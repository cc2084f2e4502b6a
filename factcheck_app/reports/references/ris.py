"""References as RIS, with the tags of the 2011 specification that Zotero, EndNote and Mendeley read."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck_app.domain.review import Review
from factcheck_app.reports.references.reference import Reference, references_of

_TYPES = {
    "article-journal": "JOUR",
    "article": "UNPB",
    "book": "BOOK",
    "chapter": "CHAP",
    "dataset": "DATA",
    "entry": "ENCYC",
    "paper-conference": "CPAPER",
    "report": "RPRT",
    "review": "JOUR",
    "thesis": "THES",
    "webpage": "ELEC",
}


def make_ris(review: Review) -> bytes:
    """UTF-8 with Windows line ends, as the format asks; no field can hold one, so none can begin another."""
    lines = (line for reference in references_of(review) for line in (*_lines(reference), ""))
    return "".join(f"{line}\r\n" for line in lines).encode()


def _lines(reference: Reference) -> Iterator[str]:
    yield f"TY  - {_TYPES.get(reference.kind, 'GEN')}"
    for tag, value in _fields(reference):
        if value:
            yield f"{tag}  - {value}"
    yield "ER  - "


def _fields(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "ID", reference.key
    for author in reference.authors:
        # a comma parts family and given name: a name that holds one would be torn
        yield "AU", ", ".join(part.replace(",", ";") for part in (author.family, author.given) if part)
    first, _dash, last = reference.pages.replace("–", "-").partition("-")
    yield "TI", reference.title
    yield "T2", reference.journal
    yield "PY", str(reference.issued[0]) if reference.issued else ""
    yield "DA", _date(reference.issued) if len(reference.issued) > 1 else ""
    yield from (("VL", reference.volume), ("IS", reference.issue), ("SP", first.strip()), ("EP", last.strip()))
    yield "PB", reference.publisher
    yield "SN", ", ".join(reference.issns)
    yield from (("DO", reference.doi), ("UR", reference.url), ("LA", reference.language))
    # where EndNote and Zotero keep the numbers of PubMed and its archive
    yield from (("AN", reference.pmid), ("C2", reference.pmcid))
    if reference.url and reference.accessed:
        day = reference.accessed
        yield "Y2", _date((day.year, day.month, day.day))
    yield "N1", reference.note


def _date(parts: tuple[int, ...]) -> str:
    """YYYY/MM/DD/ with what is known."""
    words = [f"{parts[0]:04}", *(f"{part:02}" for part in parts[1:])]
    return "/".join([*words, *[""] * (4 - len(words))])
