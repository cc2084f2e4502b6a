"""Recorded answers of the services: read without exception, with the right editorial status and design."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import defusedxml.ElementTree

from factcheck_app.domain.work import Provider, WorkRecord
from factcheck_app.lookups.records.merging import merge_records
from factcheck_app.lookups.services.crossref_record import read_crossref_work
from factcheck_app.lookups.services.csl_record import read_csl_works
from factcheck_app.lookups.services.datacite_record import read_datacite_work
from factcheck_app.lookups.services.europe_pmc_record import read_europe_pmc_result
from factcheck_app.lookups.services.json_values import child, rows
from factcheck_app.lookups.services.medline_text import read_medline
from factcheck_app.lookups.services.openalex_record import read_openalex_work
from factcheck_app.lookups.services.pubmed_record import read_pubmed_articles
from factcheck_app.lookups.services.unpaywall_record import read_unpaywall
from tests.evaluation.recorded_facts import DESIGNS, NOTICES, STATUSES
from tests.evaluation.recorded_lists import print_lists
from tests.evaluation.shared_data import SHARED

_PAYLOADS = SHARED / "payloads"
_FOLDERS = (
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
_NOW = datetime.now(UTC)


def evaluate(errors: int) -> None:
    """Prints files read of files there are, and statuses and designs that are right of those that are known."""
    if not _PAYLOADS.exists():
        print("payloads are not beside the project: not evaluated")
        return
    found: dict[str, WorkRecord] = {}
    for folder in _FOLDERS:
        paths = sorted((_PAYLOADS / folder).iterdir())
        records = {path: list(_records(path)) for path in paths}
        with_work = sum(bool(told) for told in records.values())
        count = sum(map(len, records.values()))
        print(f"{folder}: {len(paths)} of {len(paths)} files read, {with_work} hold works, {count} records")
        for path, told in records.items():
            found |= {_name(path, place): record for place, record in enumerate(told)}
    _print_statuses(found, errors)
    _print_designs(found, errors)
    print_lists(_PAYLOADS / "retraction_watch")


def _name(path: Path, place: int) -> str:
    return path.stem if place == 0 else f"{path.stem}#{place}"


def _records(path: Path) -> Iterator[WorkRecord]:
    content = path.read_bytes()
    if path.suffix == ".xml":
        yield from read_pubmed_articles(defusedxml.ElementTree.fromstring(content), _NOW)
    elif path.parent.name == "pubmed_medline":
        yield from read_medline(content.decode("utf-8"), _NOW)
    elif path.suffix == ".json":
        yield from _records_of_json(path.parent.name, json.loads(content))


def _records_of_json(folder: str, value: Any) -> Iterator[WorkRecord]:
    message = child(value, "message")
    if folder == "crossref" and isinstance(message, dict):
        items = rows(message.get("items"))
        works = items or ([message] if "title" in message else [])
        yield from (read_crossref_work(work, _NOW) for work in works)
    elif folder == "openalex":
        yield read_openalex_work(value, _NOW)
    elif folder == "europepmc":
        yield from (read_europe_pmc_result(one, _NOW) for one in rows(child(value, "resultList", "result")))
    elif folder == "datacite":
        yield read_datacite_work(child(value, "data") or value, _NOW)  # type: ignore[arg-type]  # what JSON gives
    elif folder == "unpaywall":
        yield read_unpaywall(value, _NOW)
    elif folder == "content_negotiation":
        yield from read_csl_works(value, Provider.CROSSREF, _NOW)


def _print_statuses(found: dict[str, WorkRecord], errors: int) -> None:
    right = wrong = 0
    false: Counter[str] = Counter()
    for name, record in found.items():
        if record.provider not in (Provider.CROSSREF, Provider.PUBMED):
            continue
        work = merge_records([record], (), _NOW)
        wanted = STATUSES.get(name, "none_found")
        is_right = work.status.value == wanted and work.is_notice is (name in NOTICES)
        right, wrong = right + is_right, wrong + (not is_right)
        false[f"{wanted} as {work.status.value}"] += work.status.value != wanted
        if errors and not is_right:
            print(f"  {name}: {work.status.value}, wanted {wanted}; is a notice: {work.is_notice}")
    missing = set(STATUSES) - set(found)
    print(f"editorial status: {right} right, {wrong} wrong, of {len(STATUSES)} affected and {len(NOTICES)} notices")
    for mistake, count in (+false).items():
        print(f"  {mistake}: {count}")
    if missing:
        print(f"  not among the files: {', '.join(sorted(missing))}")


def _print_designs(found: dict[str, WorkRecord], errors: int) -> None:
    right = 0
    for name, wanted in DESIGNS.items():
        work = merge_records([found[name]], (), _NOW) if name in found else None
        told = work.designs[0].value if work is not None and work.designs else ""
        right += told == wanted
        if errors and told != wanted:
            print(f"  {name}: {told or 'nothing'}, wanted {wanted or 'nothing'}")
    print(f"designs: {right} of {len(DESIGNS)} right")
