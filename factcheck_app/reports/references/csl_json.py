"""References as CSL-JSON, the format of citeproc-js and most reference managers (schema 1.0, csl-data.json)."""

from __future__ import annotations

from typing import Any

from factcheck_app.domain.review import Review
from factcheck_app.domain.work import Author
from factcheck_app.reports.json_text import json_text
from factcheck_app.reports.references.reference import Reference, references_of


def make_csl_json(review: Review) -> bytes:
    """A list with one item a source, in UTF-8."""
    return json_text([_item(reference) for reference in references_of(review)]).encode() + b"\n"


def _item(reference: Reference) -> dict[str, Any]:
    accessed = reference.accessed if reference.url else None
    known: dict[str, Any] = {
        "title": reference.title,
        "author": [_name(author) for author in reference.authors],
        "container-title": reference.journal,
        "issued": {"date-parts": [list(reference.issued)]} if reference.issued else None,
        "volume": reference.volume,
        "issue": reference.issue,
        "page": reference.pages,
        "publisher": reference.publisher,
        "language": reference.language,
        "ISSN": ", ".join(reference.issns),
        "DOI": reference.doi,
        "PMID": reference.pmid,
        "PMCID": reference.pmcid,
        "URL": reference.url,
        "accessed": {"date-parts": [[accessed.year, accessed.month, accessed.day]]} if accessed else None,
        "note": reference.note,
    }
    said = {name: value for name, value in known.items() if value}
    return {"id": reference.key, "citation-key": reference.key, "type": reference.kind, **said}


def _name(author: Author) -> dict[str, str]:
    return {"family": author.family, "given": author.given} if author.given else {"literal": author.family}
