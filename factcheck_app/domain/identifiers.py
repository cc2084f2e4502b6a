"""Finds the identifiers in a text or an address: DOI, PMID, PMCID, PII, NCT, ISSN, ISBN, arXiv, and plain addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck_app.domain.address_rules import identifiers_of_address
from factcheck_app.domain.check_digits import hyphened_issn, isbn_holds, issn_holds, pii_holds
from factcheck_app.domain.doi import DOI, trim_doi
from factcheck_app.domain.identifier import Identifier, IdentifierKind
from factcheck_app.domain.pii import pii_identifiers
from factcheck_app.domain.text_span import TextSpan

_I = re.IGNORECASE
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"“”{}|\\^`\[\]]{3,2000}", _I)
# addresses of scholarly hosts are also written without their scheme
_BARE_ADDRESS = re.compile(
    r"(?<![\w./@-])(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:pmc\.)?ncbi\.nlm\.nih\.gov|europepmc\.org|arxiv\.org|clinicaltrials\.gov"
    r"|sciencedirect\.com|nature\.com|mdpi\.com|biorxiv\.org|medrxiv\.org)/[^\s<>\"“”{}|\\^`\[\]]{3,500}",
    _I,
)
# a bare number is no PMID: the word stands before it
_PMID = re.compile(r"\b(?:PMID|PubMed(?: ID)?)\b[:#\s]{1,4}(?:PMID:? ?)?([1-9]\d{0,7})(?![\d-])", _I)
_PMCID = re.compile(r"(?<![\w-])(?:PMCID:?\s?)?(PMC\d{3,9})\b", _I)
_NCT = re.compile(r"\bNCT ?(\d{8})(?!\d)", _I)
_ARXIV = re.compile(
    r"\barXiv:\s?((?:[a-z-]+(?:\.[A-Z]{2})?/\d{7})|(?:(?:0[7-9]|[1-9]\d)(?:0[1-9]|1[0-2])\.\d{4,5}))(?:v\d+)?(?!\d)", _I
)
_PII_PRINTED = re.compile(r"(?<![\w-])(?:PII:?\s?)?(S\d{4}-\d{3}[\dX]\(\d\d\)\d{5}-[\dX])(?![\w-])", _I)
_PII_PLAIN = re.compile(r"(?<![\w-])(?P<word>PII:?\s?)?(?P<pii>S\d{15}[\dX])(?!\w)", _I)
_ISSN_WORD = re.compile(
    r"\b[ep]?-?ISSNs?\b(?:-L)?[\s:]*(?:\((?:print|online|electronic)\):?\s?)?(\d{4}[-‐–]?\d{3}[\dX])(?!\w)", _I
)
_ISSN_FORM = re.compile(r"(?<![\w./(-])(\d{4}-\d{3}[\dXx])(?![\w-]|\.\d)")
_YEARS = re.compile(r"(?:1[89]|20)\d\d-(?:1[89]|20)\d\d")
_ISBN = re.compile(
    r"\bISBN(?:-1[03])?(?: \((?:print|online|electronic|\w+back)\))?:?\s?((?:97[89][- ]?)?(?:\d[- ]?){9}[\dX])(?!\d)",
    _I,
)
_ISBN_FORM = re.compile(r"(?<![\w-])(97[89]-\d{1,5}-\d{1,7}-\d{1,7}-\d)(?![\w-])")
_TRAILING = ".,;:!?'’*_"


def find_identifiers(text_or_url: str) -> list[Identifier]:
    """Each identifier once, in the order of the text; of an address the best first.

    An address gives a `url` only where nothing else follows from it. ISSN and ISBN need their check digit, a PMID its
    word or its host, so that other numbers are left alone.
    """
    found = [(start, place, one) for start, place, one in _found_in(text_or_url)]
    found.sort(key=lambda item: item[:2])
    return list(dict.fromkeys(one for _, _, one in found))


def _found_in(text: str) -> Iterator[tuple[int, int, Identifier]]:
    taken: list[TextSpan] = []
    for pattern in (_ADDRESS, _BARE_ADDRESS):
        for match in pattern.finditer(text):
            address = _trimmed(match.group())
            span = TextSpan(match.start(), match.start() + len(address))
            if taken and taken[-1].overlaps(span):
                continue
            taken.append(span)
            derived = identifiers_of_address(address)
            if not derived and pattern is _ADDRESS:
                derived = [Identifier(IdentifierKind.URL, address)]
            yield from ((match.start(), place, one) for place, one in enumerate(derived))
    rest = _blanked(text, taken)
    taken = []
    for match in DOI.finditer(rest):
        doi = trim_doi(match.group())
        taken.append(TextSpan(match.start(), match.start() + len(doi)))
        yield match.start(), 0, Identifier(IdentifierKind.DOI, doi)
    yield from _numbered(_blanked(rest, taken))


def _numbered(text: str) -> Iterator[tuple[int, int, Identifier]]:
    for kind, pattern in ((IdentifierKind.PMID, _PMID), (IdentifierKind.ARXIV, _ARXIV)):
        for match in pattern.finditer(text):
            yield match.start(), 0, Identifier(kind, match.group(1).lower())
    for match in _PMCID.finditer(text):
        yield match.start(), 0, Identifier(IdentifierKind.PMCID, match.group(1).upper())
    for match in _NCT.finditer(text):
        yield match.start(), 0, Identifier(IdentifierKind.NCT, f"NCT{match.group(1)}")
    for match in _PII_PRINTED.finditer(text):
        yield from ((match.start(), place, one) for place, one in enumerate(pii_identifiers(match.group(1))))
    for match in _PII_PLAIN.finditer(text):
        if match["word"] or pii_holds(match["pii"]):
            yield from ((match.start(), place, one) for place, one in enumerate(pii_identifiers(match["pii"])))
    for pattern in (_ISSN_WORD, _ISSN_FORM):
        for match in pattern.finditer(text):
            issn = re.sub(r"[‐–]", "-", match.group(1))
            if issn_holds(issn) and (pattern is _ISSN_WORD or not _YEARS.fullmatch(issn)):
                yield match.start(1), 0, Identifier(IdentifierKind.ISSN, hyphened_issn(issn))
    for pattern in (_ISBN, _ISBN_FORM):
        for match in pattern.finditer(text):
            if isbn_holds(match.group(1)):
                isbn = re.sub(r"[\s-]", "", match.group(1)).upper()
                yield match.start(1), 0, Identifier(IdentifierKind.ISBN, isbn)


def _trimmed(address: str) -> str:
    while address:
        last = address[-1]
        if last in _TRAILING or (last == ")" and address.count(")") > address.count("(")):
            address = address[:-1]
        else:
            break
    return address


def _blanked(text: str, spans: list[TextSpan]) -> str:
    """The text with these stretches blank, so that no number inside an address is read twice."""
    parts, position = [], 0
    for span in sorted(spans):
        parts += [text[position : span.start], " " * len(span)]
        position = span.end
    return "".join([*parts, text[position:]])
