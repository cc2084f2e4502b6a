"""Extracts of Retraction Watch's list: how many rows are read, and what status each work gets from its rows alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import UTC, datetime
from pathlib import Path

from factcheck_app.domain.work import Notice, Provider, WorkRecord
from factcheck_app.lookups.records.merging import merge_records
from factcheck_app.lookups.retraction_watch import read_retraction_watch

# works of several rows, and one that was reinstated without its retraction on the list
_WANTED = {
    "10.1016/s0140-6736(97)11096-0": "retracted",
    "10.1002/ana.24658": "retracted",
    "10.1371/journal.pone.0058088": "expression_of_concern",
    "10.1308/rcsann.2020.0038": "expression_of_concern",
    "10.9999/reinstated-paper": "reinstated",
    "10.1093/ageing/28.3.265": "retracted",
    "10.1016/j.heliyon.2023.e18637": "reinstated",
    "10.1016/j.est.2022.104134": "retracted",
    "10.1016/s0140-6736(20)31180-6": "retracted",
    "10.2807/1560-7917.es.2020.25.3.2000045": "expression_of_concern",
    "10.1016/j.biomaterials.2016.02.025": "corrected",
    "10.1001/jama.2021.16685": "reinstated",
}


def print_lists(folder: Path) -> None:
    """Prints a line for each list and one for the statuses."""
    by_doi: dict[str, list[Notice]] = defaultdict(list)
    for path in sorted(folder.glob("*.csv")):
        read = read_retraction_watch(path.read_bytes())
        kinds = Counter(entry.notice.kind.value for entry in read.entries)
        told = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common())
        print(f"{path.name}: {len(read.entries)} rows read, {read.unread} left out; newest {read.newest}; {told}")
        for entry in read.entries:
            if entry.doi:
                by_doi[entry.doi].append(entry.notice)
    now = datetime.now(UTC)
    found = {
        doi: merge_records(
            [WorkRecord(Provider.RETRACTION_WATCH, now, doi=doi, notices=tuple(notices))], (), now
        ).status
        for doi, notices in by_doi.items()
    }
    right = sum(found.get(doi) == status for doi, status in _WANTED.items())
    counts = ", ".join(f"{count} {status.value}" for status, count in Counter(found.values()).most_common())
    print(f"statuses from the lists alone: {right} of {len(_WANTED)} right; {len(found)} works: {counts}")
