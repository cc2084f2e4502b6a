"""What a publisher's address says of the work behind it: rules by host, none of which opens the page."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import unquote, urlsplit

from factcheck_app.domain.check_digits import hyphened_issn, issn_holds
from factcheck_app.domain.doi import DOI, trim_doi
from factcheck_app.domain.identifier import Identifier, IdentifierKind
from factcheck_app.domain.mdpi_codes import mdpi_doi
from factcheck_app.domain.pii import pii_identifiers

_I = re.IGNORECASE
_PII = re.compile(r"/pii/(?:PII)?([SB][\dX().-]{16,30})", _I)
_CELL_PII = re.compile(r"/(?:PII)?(S\d{4}-\d{3}[\dX]\(\d\d\)\d{5}-[\dX]|S\d{15}[\dX](?=\.pdf|/|$))", _I)
_PMID = re.compile(r"^/(?:pubmed/)?(\d{1,8})(?:/|$)")
_EUROPE_PMID = re.compile(r"/(?:article|abstract)/med/(\d{1,8})(?:/|$)", _I)
_PMID_QUERY = re.compile(r"(?:^|[&;])(?:pmid|list_uids)=(\d{1,8})(?:[&;]|$)", _I)
_PMCID = re.compile(r"/(PMC\d{2,9})(?:/|\.|$)", _I)
_NCT = re.compile(r"\b(NCT\d{8})(?!\d)", _I)
_ARXIV = re.compile(
    r"/(?:abs|pdf|html|format)/((?:[a-z-]+(?:\.[A-Z]{2})?/\d{7}|\d{4}\.\d{4,5}))(?:v\d+)?(?:\.pdf)?/?$", _I
)
_NATURE = re.compile(r"/articles/([a-z\d.-]+?)(?:\.pdf|/.*)?$", _I)
_NATURE_YEAR = re.compile(r"([a-z]{2,12})((?:19|20)\d\d)(\d{1,4})", _I)
_NATURE_PLAIN = re.compile(
    r"[sd]\d{5}-\d{3}-\d{4,5}-[\da-z]|(?:ncomms|srep|nature|nrd|nrc|nrn|nri|nrg|nrm|nrmicro|nm|ng|nn|ni|nbt)\d{3,5}|[a-z]{2,8}\.\d{2,5}"
    r"|sj\.[a-z]+\.\d{4,8}|35\d{6}|\d{6}[a-z]\d",
    _I,
)
_MDPI = re.compile(r"^/(\d{4}-\d{3}[\dX])/(\d{1,3})/(\d{1,2})/(\d{1,5})(?:/|$)", _I)
_BMJ = re.compile(
    r"/content/(?:\d+|early|bmj)/(?:.*/)?(bmj[\w-]*[.-][\w.-]*?\d)(?:\.full|\.abstract|\.long)?(?:\.pdf)?/?$", _I
)
_ISSN_AND_PLACE = re.compile(r"^/(?:content/)?(\d{4}-\d{3}[\dX])/(\d{1,3})/([\dS]\d{0,4})(?:/|$)", _I)
_OLD_BMC = re.compile(
    r"^/(?:content/(?:pdf/)?|\d{4}-\d{3}[\dX]/.*)?((\d{4}-\d{3}[\dX])-\d{1,3}-[\dA-Z]{1,6})(?:\.pdf)?/?$", _I
)
_OLD_BIORXIV = re.compile(r"/content/(?:early/\d{4}/\d\d/\d\d/|biorxiv/early/\d{4}/\d\d/\d\d/)(\d{6})(?:$|[./v])", _I)
_SSRN = re.compile(r"(?:abstract_?id=|^/abstract=)(\d{5,8})", _I)
_PREPRINTS = re.compile(r"/manuscript/(\d{6}\.\d{4})/(v\d+)", _I)
_RESEARCH_SQUARE = re.compile(r"/article/(rs-\d+)/(v\d+)", _I)
_OUP_TAIL = re.compile(r"(10\.1093/[\w.-]+/[\w.-]+)/\d+$")
_COCHRANE_TAIL = re.compile(r"(10\.1002/14651858\.[\w.]+)/.+$", _I)

Rule = Callable[[str, str], list[Identifier]]


def identifiers_of_address(address: str) -> list[Identifier]:
    """Identifiers that the address holds or that follow from it, the best first; empty where nothing can be derived."""
    try:
        parts = urlsplit(address if "://" in address else f"https://{address}")
        host = (parts.hostname or "").lower().removeprefix("www.")
    except ValueError:
        return []
    path, query = unquote(parts.path), unquote(parts.query)
    by_host = [found for suffix, rule in _RULES if _is_of(host, suffix) for found in rule(path, query)]
    if any(found.kind is IdentifierKind.DOI for found in by_host):
        return _each_once(by_host)
    return _each_once([*_doi_in(host, path, query), *by_host, *_anywhere(f"{path}?{query}")])


def _is_of(host: str, suffix: str) -> bool:
    return host == suffix or host.endswith("." + suffix)


def _each_once(found: list[Identifier]) -> list[Identifier]:
    return list({(one.kind, one.value): one for one in reversed(found)}.values())[::-1]


def _doi_in(host: str, path: str, query: str) -> list[Identifier]:
    for part in (path, query):
        match = DOI.search(part)
        if match is None:
            continue
        doi = trim_doi(match.group(), from_address=True)
        for tail in (_OUP_TAIL, _COCHRANE_TAIL):
            doi = tail.sub(r"\1", doi)
        return [Identifier(IdentifierKind.DOI, doi)]
    return []


def _anywhere(path_and_query: str) -> list[Identifier]:
    pmids = _PMID_QUERY.findall(path_and_query.replace("?", "&"))
    trials = [Identifier(IdentifierKind.NCT, found.upper()) for found in _NCT.findall(path_and_query)]
    numbers = [Identifier(IdentifierKind.PMID, number) for number in pmids if not number.startswith("0")]
    # the proxies of libraries put a host of their own before the publisher's path
    return [*_sciencedirect(path_and_query, ""), *trials, *numbers]


def _sciencedirect(path: str, query: str) -> list[Identifier]:
    found = _PII.search(path)
    return pii_identifiers(found.group(1)) if found else []


def _cell(path: str, query: str) -> list[Identifier]:
    found = _CELL_PII.search(path)
    return pii_identifiers(found.group(1)) if found else []


def _lancet(path: str, query: str) -> list[Identifier]:
    found = _CELL_PII.search(path)
    return pii_identifiers(found.group(1), with_doi=True) if found else []


def _pubmed(path: str, query: str) -> list[Identifier]:
    found = [match.group(1) for match in (_PMID.search(path), _EUROPE_PMID.search(path)) if match]
    numbers = [_plain(IdentifierKind.PMID, number) for number in found if not number.startswith("0")]
    return numbers + _pmc(path, query)


def _europe_pmc(path: str, query: str) -> list[Identifier]:
    found = _EUROPE_PMID.search(path)
    return ([_plain(IdentifierKind.PMID, found.group(1))] if found else []) + _pmc(path, query)


def _pmc(path: str, query: str) -> list[Identifier]:
    found = _PMCID.search(path)
    return [_plain(IdentifierKind.PMCID, found.group(1).upper())] if found else []


def _plain(kind: IdentifierKind, value: str) -> Identifier:
    return Identifier(kind, value)


def _arxiv(path: str, query: str) -> list[Identifier]:
    found = _ARXIV.search(path)
    return [_plain(IdentifierKind.ARXIV, found.group(1).lower())] if found else []


def _nature(path: str, query: str) -> list[Identifier]:
    found = _NATURE.search(path)
    if found is None:
        return []
    slug = found.group(1).lower()
    if _NATURE_PLAIN.fullmatch(slug):
        return [_doi(slug, "10.1038")]
    dated = _NATURE_YEAR.fullmatch(slug)
    if dated is not None:
        return [_doi(".".join(dated.groups()), "10.1038", is_certain=False)]
    return []


def _mdpi(path: str, query: str) -> list[Identifier]:
    found = _MDPI.search(path)
    if found is None:
        return []
    issn, *place = found.groups()
    doi = mdpi_doi(issn.upper(), *place)
    named = [Identifier(IdentifierKind.DOI, doi, is_certain=False)] if doi else []
    return named + _issn(issn)


def _bmj(path: str, query: str) -> list[Identifier]:
    found = _BMJ.search(path)
    return [_doi(found.group(1).lower(), "10.1136", is_certain=False)] if found else []


def _biomedcentral(path: str, query: str) -> list[Identifier]:
    found = _OLD_BMC.search(path)
    if found is not None:
        return [_doi(found.group(1).lower(), "10.1186", is_certain=False), *_issn(found.group(2))]
    parted = _ISSN_AND_PLACE.search(path)
    return [_doi("-".join(parted.groups()).lower(), "10.1186", is_certain=False)] if parted else []


def _biorxiv(path: str, query: str) -> list[Identifier]:
    found = _OLD_BIORXIV.search(path)
    return [_doi(found.group(1), "10.1101", is_certain=False)] if found else []


def _ssrn(path: str, query: str) -> list[Identifier]:
    found = _SSRN.search(query) or _SSRN.search(path)
    return [_doi(f"ssrn.{found.group(1)}", "10.2139", is_certain=False)] if found else []


def _preprints(path: str, query: str) -> list[Identifier]:
    found = _PREPRINTS.search(path)
    return [_doi(f"preprints{found.group(1)}.{found.group(2)}", "10.20944", is_certain=False)] if found else []


def _research_square(path: str, query: str) -> list[Identifier]:
    found = _RESEARCH_SQUARE.search(path)
    return [_doi(f"rs.3.{found.group(1)}/{found.group(2)}", "10.21203", is_certain=False)] if found else []


def _doi(suffix: str, prefix: str, *, is_certain: bool = True) -> Identifier:
    return Identifier(IdentifierKind.DOI, f"{prefix}/{suffix}", is_certain)


def _issn(issn: str) -> list[Identifier]:
    return [Identifier(IdentifierKind.ISSN, hyphened_issn(issn))] if issn_holds(issn) else []


_RULES: tuple[tuple[str, Rule], ...] = (
    ("sciencedirect.com", _sciencedirect),
    ("linkinghub.elsevier.com", _sciencedirect),
    ("thelancet.com", _lancet),
    ("cell.com", _cell),
    ("pubmed.ncbi.nlm.nih.gov", _pubmed),
    ("pubmed.gov", _pubmed),
    ("ncbi.nlm.nih.gov", _pubmed),
    ("europepmc.org", _europe_pmc),
    ("arxiv.org", _arxiv),
    ("nature.com", _nature),
    ("mdpi.com", _mdpi),
    ("bmj.com", _bmj),
    ("biomedcentral.com", _biomedcentral),
    ("biorxiv.org", _biorxiv),
    ("ssrn.com", _ssrn),
    ("preprints.org", _preprints),
    ("researchsquare.com", _research_square),
)
