"""Recorded answers of the services: read without exception, with the right editorial status and design."""

from __future__ import annotations

from collections import Counter

from factcheck_app.domain.work import Provider, WorkRecord
from factcheck_app.lookups.records.merging import merge_records
from tests.evaluation.recorded_facts import DESIGNS, NOTICES, STATUSES
from tests.evaluation.recorded_lists import print_lists
from tests.evaluation.recorded_works import FOLDERS, PAYLOADS, READ_AT, recorded_works


def evaluate(errors: int) -> None:
    """Prints files read of files there are, and statuses and designs that are right of those that are known."""
    if not PAYLOADS.exists():
        print("payloads are not beside the project: not evaluated")
        return
    found: dict[str, WorkRecord] = {}
    for folder in FOLDERS:
        records = recorded_works(folder)
        with_work = sum(bool(told) for told in records.values())
        count = sum(map(len, records.values()))
        print(f"{folder}: {len(records)} of {len(records)} files read, {with_work} hold works, {count} records")
        for name, told in records.items():
            found |= {f"{name}#{place}" if place else name: record for place, record in enumerate(told)}
    _print_statuses(found, errors)
    _print_designs(found, errors)
    print_lists(PAYLOADS / "retraction_watch")


def _print_statuses(found: dict[str, WorkRecord], errors: int) -> None:
    right = wrong = 0
    false: Counter[str] = Counter()
    for name, record in found.items():
        if record.provider not in (Provider.CROSSREF, Provider.PUBMED):
            continue
        work = merge_records([record], (), READ_AT)
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
        work = merge_records([found[name]], (), READ_AT) if name in found else None
        told = work.designs[0].value if work is not None and work.designs else ""
        right += told == wanted
        if errors and told != wanted:
            print(f"  {name}: {told or 'nothing'}, wanted {wanted or 'nothing'}")
    print(f"designs: {right} of {len(DESIGNS)} right")
