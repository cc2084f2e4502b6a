"""Finds the identifiers in a text or an address: DOI, PMID, PMCID, PII, NCT, ISSN, ISBN, arXiv, and plain addresses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from factcheck_app.domain.address_rules import identifiers_of_address
from factcheck_app.domain.check_digits import hyphened_issn, isbn_holds, issn_holds, pii_holds
from factcheck_app.domain.doi import DOI, trim_doi
from factcheck_app.domain.identifier import Identifier, IdentifierKind
from factcheck_app.domain.pii import pii_identifiers
from factcheck_app.domain.text_span import TextSpan

_I = re.IGNORECASE
# addresses of scholarly hosts are also written without their scheme
_ANY_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>\"“”{}|\\^`\[\]]{3,2000}"
    r"|(?P<bare>(?<![\w./@-])(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:pmc\.)?ncbi\.nlm\.nih\.gov|europepmc\.org|arxiv\.org|clinicaltrials\.gov"
    r"|sciencedirect\.com|nature\.com|mdpi\.com|biorxiv\.org|medrxiv\.org)/[^\s<>\"“”{}|\\^`\[\]]{3,500})",
    _I,
)
# a bare number is no PMID: the word stands before it
_PMID = re.compile(r"\b(?:PMID|PubMed(?: ID)?)\b[:#\s]{1,4}(?:PMID:? ?)?([1-9]\d{0,7})(?![\d-])", _I)
_PMCID = re.compile(r"(?<![\w-])(?:PMCID:?\s?)?(PMC\d{3,9})\b", _I)
_NCT = re.compile(r"\bNCT ?(\d{8})(?!\d)", _I)
_ARXIV = re.compile(
    r"\barXiv:\s?((?:[a-z-]+(?:\.[A-Z]{2})?/\d{7})|(?:(?:0[7-9]|[1-9]\d)(?:0[1-9]|1[0-2])\.\d{4,5}))(?:v\d+)?(?!\d)", _I
)
_PII = re.compile(
    r"(?<![\w-])(?P<word>PII:?\s?)?(?P<pii>S\d{4}-\d{3}[\dX]\(\d\d\)\d{5}-[\dX](?![\w-])|S\d{15}[\dX](?!\w))", _I
)
_ISSN = re.compile(
    r"\b[ep]?-?ISSNs?(?:-L)?\b[\s:]{0,4}(?:\((?:print|online|electronic)\):?\s?)?"
    r"(?P<issn>\d{4}[-‐–]?\d{3}[\dX])(?!\w)|(?<![\w./(-])(?P<bare>\d{4}-\d{3}[\dX])(?![\w-]|\.\d)",
    _I,
)
_YEARS = re.compile(r"(?:1[89]|20)\d\d-(?:1[89]|20)\d\d")
_ISBN = re.compile(
    r"\bISBN(?:-1[03])?(?: \((?:print|online|electronic|\w+back)\))?:?\s?"
    r"(?P<isbn>(?:97[89][- ]?)?(?:\d[- ]?){9}[\dX])(?!\d)"
    r"|(?<![\w-])(?=97[89]-\d{1,5}-\d)(?P<bare>[\d-]{17})(?![\w-])",
    _I,
)
_TRAILING = ".,;:!?'’*_"


@dataclass(frozen=True, slots=True)
class PlacedIdentifier:
    """An identifier and the words of the text that hold it."""

    span: TextSpan
    identifier: Identifier


def find_identifiers(text_or_url: str) -> list[Identifier]:
    """Each identifier once, in the order of the text; of an address the best first.

    An address gives a `url` only where nothing else follows from it. ISSN and ISBN need their check digit, a PMID its
    word or its host, so that other numbers are left alone.
    """
    return list(dict.fromkeys(placed.identifier for placed in place_identifiers(text_or_url)))


def place_identifiers(text: str) -> list[PlacedIdentifier]:
    """Every identifier with its place, in the order of the text; those of one address share its place."""
    found = [*_in_addresses(text)]
    rest = _blanked(text, [placed.span for placed in found])
    dois = [*_bare_dois(rest)]
    numbered = _numbered(_blanked(rest, [placed.span for placed in dois]))
    return sorted([*found, *dois, *numbered], key=lambda placed: placed.span.start)


def _in_addresses(text: str) -> Iterator[PlacedIdentifier]:
    end = 0
    if "/" not in text:
        return
    for match in _ANY_ADDRESS.finditer(text):
        address = _trimmed(match.group())
        span = TextSpan(match.start(), match.start() + len(address))
        if span.start < end:
            continue
        end = span.end
        derived = identifiers_of_address(address)
        if not derived and match["bare"] is None:
            derived = [Identifier(IdentifierKind.URL, address)]
        yield from (PlacedIdentifier(span, one) for one in derived)


def _bare_dois(text: str) -> Iterator[PlacedIdentifier]:
    for match in DOI.finditer(text) if "10." in text else ():
        doi = trim_doi(match.group())
        yield PlacedIdentifier(TextSpan(match.start(), match.start() + len(doi)), Identifier(IdentifierKind.DOI, doi))


def _numbered(text: str) -> Iterator[PlacedIdentifier]:
    lower = text.lower()
    for words, pattern, read in _NUMBERED:
        # most texts have none of them: a plain search is far quicker than the pattern
        if not any(word in lower for word in words):
            continue
        for match in pattern.finditer(text):
            yield from (PlacedIdentifier(TextSpan(*match.span()), one) for one in read(match))


def _pii(match: re.Match[str]) -> list[Identifier]:
    # without its word a run of digits has to prove itself
    written = match["pii"]
    return pii_identifiers(written) if match["word"] or "-" in written or pii_holds(written) else []


def _issn(match: re.Match[str]) -> list[Identifier]:
    issn = re.sub(r"[‐–]", "-", match["issn"] or match["bare"])
    if not issn_holds(issn) or (match["bare"] and _YEARS.fullmatch(issn)):
        return []
    return [Identifier(IdentifierKind.ISSN, hyphened_issn(issn))]


def _isbn(match: re.Match[str]) -> list[Identifier]:
    digits = re.sub(r"[\s-]", "", match["isbn"] or match["bare"]).upper()
    return [Identifier(IdentifierKind.ISBN, digits)] if isbn_holds(digits) else []


_NUMBERED: tuple[tuple[tuple[str, ...], re.Pattern[str], Callable[[re.Match[str]], list[Identifier]]], ...] = (
    (("pmid", "pubmed"), _PMID, lambda match: [Identifier(IdentifierKind.PMID, match.group(1))]),
    (("arxiv",), _ARXIV, lambda match: [Identifier(IdentifierKind.ARXIV, match.group(1).lower())]),
    (("pmc",), _PMCID, lambda match: [Identifier(IdentifierKind.PMCID, match.group(1).upper())]),
    (("nct",), _NCT, lambda match: [Identifier(IdentifierKind.NCT, f"NCT{match.group(1)}")]),
    (("s0", "s1", "s2", "s3", "pii"), _PII, _pii),
    (("-", "issn"), _ISSN, _issn),
    (("isbn", "978-", "979-"), _ISBN, _isbn),
)


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
