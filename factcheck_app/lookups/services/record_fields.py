"""The fields of a record in the one form in which records of different services are compared."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import unquote

from factcheck_app.domain.check_digits import hyphened_issn, issn_holds
from factcheck_app.domain.pii import plain_pii
from factcheck_app.domain.work import Notice, NoticeKind

# Elsevier, Springer Nature and Wiley put it before the title
RETRACTED_MARK = re.compile(
    r"^\W*(?:RETRACTED(?:\s+(?:ARTICLE|CHAPTER|PAPER|AND\s+REPLACED))?"
    r"|Retracted(?:\s+(?:Article|Chapter|Paper|and\s+[Rr]eplaced))?)\s*(?:[:.\]—–]|--?\s)\s*"
)
# the servers of preprints have no notices: they change the title. Of a journal's review it means "out of date".
WITHDRAWN_MARK = re.compile(r"^\W*WITHDRAWN(?:\s+PREPRINT)?\s*(?:[:.\]—–]|--?\s)\s*", re.IGNORECASE)
_WITHDRAWN_BEHIND = re.compile(r"\s*[\[(—–-]\s*WITHDRAWN\s*[\])]?\s*\.?$", re.IGNORECASE)
_DOI = re.compile(r"10\.\d{4,9}/\S+")
_DOI_IN_TEXT = re.compile(r"\b10\.\d{4,9}/[^\s\"<>]+", re.IGNORECASE)
_PREPRINT_PREFIXES = (
    "10.1101/",  # bioRxiv, medRxiv
    "10.64898/",  # both since they moved
    "10.2139/",  # SSRN
    "10.20944/",  # Preprints.org
    "10.21203/",  # Research Square
    "10.22541/",  # Authorea
    "10.26434/",  # ChemRxiv
    "10.31219/",  # OSF
    "10.31234/",  # PsyArXiv
    "10.36227/",  # TechRxiv
    "10.48550/",  # arXiv
    "10.7287/peerj.preprints",
)
# ISO 639-2, as MEDLINE writes it, to ISO 639-1
_LANGUAGES = {
    "ara": "ar",
    "chi": "zh",
    "zho": "zh",
    "cze": "cs",
    "dan": "da",
    "dut": "nl",
    "nld": "nl",
    "eng": "en",
    "fin": "fi",
    "fre": "fr",
    "fra": "fr",
    "ger": "de",
    "deu": "de",
    "gre": "el",
    "heb": "he",
    "hun": "hu",
    "ita": "it",
    "jpn": "ja",
    "kor": "ko",
    "nor": "no",
    "per": "fa",
    "pol": "pl",
    "por": "pt",
    "rus": "ru",
    "spa": "es",
    "swe": "sv",
    "tur": "tr",
    "ukr": "uk",
}


def doi_of(written: str) -> str | None:
    """The DOI in lower case, without resolver or label; None where it is none."""
    plain = re.sub(r"^(?:https?://(?:dx\.)?doi\.org/|doi:?\s*)", "", written.strip(), flags=re.IGNORECASE).lower()
    if "%2f" in plain and "/" not in plain:
        plain = unquote(plain)
    return plain if _DOI.fullmatch(plain) else None


def doi_in(sentence: str) -> str | None:
    """The DOI that a reference names ("Lancet. 2010 Feb 6. doi: 10.1016/x. PMID: 1")."""
    found = _DOI_IN_TEXT.search(sentence)
    return doi_of(found.group().rstrip(".,;")) if found else None


def is_preprint_doi(doi: str) -> bool:
    """Whether the DOI's prefix is one under which preprints alone are registered."""
    return doi.startswith(_PREPRINT_PREFIXES)


def pmid_of(written: str) -> str | None:
    """A PMID, also out of its address."""
    found = re.search(r"(?:^|/|:)\s*([1-9]\d{0,8})/?$", written.strip(), re.ASCII)
    return found[1] if found else None


def pmcid_of(written: str) -> str | None:
    """A PMCID with its letters, without a version, also out of its address."""
    found = re.search(r"(?:PMC|/articles/|^)(\d{2,9})(?:\.\d+)?/?$", written.strip().upper(), re.ASCII | re.IGNORECASE)
    return f"PMC{found[1]}" if found else None


def pii_of(written: tuple[str, ...]) -> str | None:
    """The first publisher item identifier among these, as bare characters."""
    return next((pii for pii in map(plain_pii, written) if pii), None)


def issns_of(written: tuple[str, ...]) -> tuple[str, ...]:
    """ISSNs with their hyphen, each once, without those whose check digit fails."""
    found = [piece for value in written for piece in re.split(r"[;,\s]+", value) if issn_holds(piece)]
    return tuple(dict.fromkeys(hyphened_issn(issn) for issn in found))


def language_of(written: str) -> str | None:
    """A two-letter code where there is one, else the service's own; None for "undetermined"."""
    code = written.strip().lower()
    if code in {"", "und", "mul", "mis", "zxx"}:
        return None
    return _LANGUAGES.get(code, re.split("[-_]", code)[0] if re.match("[a-z]{2}[-_]", code) else code)


def full_pages(written: str) -> str | None:
    """ "637-41" as "637-641"; other forms as they are."""
    pages = written.strip().replace("–", "-")
    found = re.fullmatch(r"(?P<letters>[A-Za-z]*)(?P<first>\d+)-(?P=letters)?(?P<last>\d+)", pages)
    if found is None:
        return pages or None
    first, last = found["first"], found["last"]
    if len(last) < len(first):
        last = first[: len(first) - len(last)] + last
    return f"{found['letters']}{first}" + (f"-{found['letters']}{last}" if last != first else "")


def is_withdrawn_title(title: str) -> bool:
    """Whether a preprint's title says that it was withdrawn, before it or behind it."""
    return WITHDRAWN_MARK.match(title) is not None or _WITHDRAWN_BEHIND.search(title) is not None


def without_mark(title: str, notices: Iterable[Notice]) -> str | None:
    """A title without the publisher's "RETRACTED:" before it, so that it can be compared; None where nothing is left.

    The mark goes only where a notice says the same.
    """
    if any(notice.kind is NoticeKind.RETRACTION for notice in notices):
        title = _WITHDRAWN_BEHIND.sub("", WITHDRAWN_MARK.sub("", RETRACTED_MARK.sub("", title)))
    return title or None


def without_stop(title: str) -> str:
    """A title without MEDLINE's final stop and the brackets of a translation; "U.S.A." keeps its own."""
    title = title.strip()
    bracketed = re.fullmatch(r"\[(?P<title>[^\[\]]*)\]\.?", title)
    if bracketed is not None:
        title = bracketed["title"].strip()
    last = title.rsplit(" ", 1)[-1]
    return title[:-1] if title.endswith(".") and "." not in last[:-1] else title
