"""Recorded answers of the services as records, where they stand beside the project."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import defusedxml.ElementTree

from factcheck_app.domain.work import Provider, WorkRecord
from factcheck_app.lookups.services.crossref_record import read_crossref_work
from factcheck_app.lookups.services.csl_record import read_csl_works
from factcheck_app.lookups.services.datacite_record import read_datacite_work
from factcheck_app.lookups.services.europe_pmc_record import read_europe_pmc_result
from factcheck_app.lookups.services.json_values import child, rows
from factcheck_app.lookups.services.medline_text import read_medline
from factcheck_app.lookups.services.openalex_record import read_openalex_work
from factcheck_app.lookups.services.pubmed_record import read_pubmed_articles
from factcheck_app.lookups.services.unpaywall_record import read_unpaywall
from tests.evaluation.shared_data import SHARED

PAYLOADS = SHARED / "payloads"
FOLDERS = (
    "crossref",
    "pubmed_efetch",
    "pubmed_medline",
    "pubmed_eutils",
    "openalex",
    "europepmc",
    "datacite",
    "unpaywall",
    "content_negotiation",
)
READ_AT = datetime.now(UTC)


def recorded_works(folder: str) -> dict[str, list[WorkRecord]]:
    """The records of each file of this folder, by the file's name; a file that holds none is there too."""
    return {path.stem: list(_records(path)) for path in sorted((PAYLOADS / folder).iterdir())}


def _records(path: Path) -> Iterator[WorkRecord]:
    content = path.read_bytes()
    if path.suffix == ".xml":
        yield from read_pubmed_articles(defusedxml.ElementTree.fromstring(content), READ_AT)
    elif path.parent.name == "pubmed_medline":
        yield from read_medline(content.decode("utf-8"), READ_AT)
    elif path.suffix == ".json":
        yield from _records_of_json(path.parent.name, json.loads(content))


def _records_of_json(folder: str, value: Any) -> Iterator[WorkRecord]:
    message = child(value, "message")
    if folder == "crossref" and isinstance(message, dict):
        items = rows(message.get("items"))
        works = items or ([message] if "title" in message else [])
        yield from (read_crossref_work(work, READ_AT) for work in works)
    elif folder == "openalex":
        yield read_openalex_work(value, READ_AT)
    elif folder == "europepmc":
        yield from (read_europe_pmc_result(one, READ_AT) for one in rows(child(value, "resultList", "result")))
    elif folder == "datacite":
        yield read_datacite_work(child(value, "data") or value, READ_AT)  # type: ignore[arg-type]  # what JSON gives
    elif folder == "unpaywall":
        yield read_unpaywall(value, READ_AT)
    elif folder == "content_negotiation":
        yield from read_csl_works(value, Provider.CROSSREF, READ_AT)
