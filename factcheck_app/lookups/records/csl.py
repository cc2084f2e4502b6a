"""A work as CSL-JSON, the format of citeproc-js and reference managers (schema 1.0, csl-data.json)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from factcheck_app.domain.work import Author, Design, Work

# Crossref's and DataCite's words for a work -> CSL's
_TYPES = {
    "journal-article": "article-journal",
    "book": "book",
    "monograph": "book",
    "edited-book": "book",
    "reference-book": "book",
    "book-chapter": "chapter",
    "book-section": "chapter",
    "book-part": "chapter",
    "reference-entry": "entry",
    "proceedings-article": "paper-conference",
    "conferencepaper": "paper-conference",
    "dissertation": "thesis",
    "thesis": "thesis",
    "report": "report",
    "dataset": "dataset",
    "posted-content": "article",
    "preprint": "article",
    "peer-review": "review",
    "journal article": "article-journal",
    "journalarticle": "article-journal",
}


def csl_of(work: Work, types: Sequence[str] = ()) -> str:
    """The work as one CSL-JSON item, as text; `types` are the services' own words for what it is.

    Editorial status is no field of CSL and is left out.
    """
    item: dict[str, Any] = {"id": _id_of(work), "type": _type_of(work, types)}
    if work.authors:
        item["author"] = [_name(author) for author in work.authors]
    issued = _issued(work)
    if issued:
        item["issued"] = {"date-parts": [issued]}
    plain = {
        "title": work.title,
        "container-title": work.journal,
        "volume": work.volume,
        "issue": work.issue,
        "page": work.pages,
        "publisher": work.publisher,
        "language": work.language,
        "DOI": work.doi,
        "PMID": work.pmid,
        "PMCID": work.pmcid,
        "ISSN": work.issns[0] if work.issns else None,
    }
    item |= {name: value for name, value in plain.items() if value}
    return json.dumps(item, ensure_ascii=False, sort_keys=True)


def _id_of(work: Work) -> str:
    return work.doi or (f"pmid:{work.pmid}" if work.pmid else work.pii or work.title or "work")


def _type_of(work: Work, types: Sequence[str]) -> str:
    if Design.PREPRINT in work.designs:
        return "article"
    known = next((_TYPES[word.lower()] for word in types if word.lower() in _TYPES), None)
    return known or ("article-journal" if work.journal and work.issns else "document")


def _name(author: Author) -> dict[str, str]:
    return {"family": author.family, "given": author.given} if author.given else {"literal": author.family}


def _issued(work: Work) -> list[int]:
    """Year, month and day as far as they are known; the year that is shown wins over another one's date."""
    parts = [int(part) for part in (work.published or "").split("-") if part.isdigit()][:3]
    if work.year is None or (parts and parts[0] == work.year):
        return parts
    return [work.year]
