"""A stored review goes out as files."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from factcheck_app.domain.decision import Decision
from factcheck_app.domain.errors import ExportFailed
from factcheck_app.domain.review import AuditHead, Review
from factcheck_app.reports.write_report import write_reports
from factcheck_app.storage.database_files import belongs_to_database

_OTHER_NAME = "Choose another name for the report."


def export_review(
    review: Review,
    history: Sequence[Decision],
    audit_head: AuditHead,
    targets: Sequence[Path],
    made_at: datetime,
    on_progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
    source_files: Mapping[str, bytes] = MappingProxyType({}),
    database: Path | None = None,
) -> list[Path]:
    """Writes one report a target, in the format of its ending. Raises ExportFailed or Cancelled.

    `source_files` are those of the review's source texts by hash (`SourceTextStore.contents`), where `needs_files`.
    Nothing is written over a file of `database`, by whatever name or link it is meant.
    """
    for target in targets:
        if database is not None and _is_part_of(target, database):
            raise ExportFailed(f"{target.name} belongs to the database of the reviews; it is as it was.", _OTHER_NAME)
    return write_reports(review, history, audit_head, made_at, targets, on_progress, is_cancelled, source_files)


def needs_files(targets: Sequence[Path]) -> bool:
    """Whether any of these reports holds the files of the sources."""
    return any(target.suffix.lower() == ".json" for target in targets)


def _is_part_of(target: Path, database: Path) -> bool:
    try:
        return belongs_to_database(target, database)
    except ValueError:  # a name that no file can have, which the writer refuses in its own words
        return False
