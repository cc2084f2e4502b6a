"""A stored review goes out as files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from factcheck_app.domain.decision import Decision
from factcheck_app.domain.review import AuditHead, Review
from factcheck_app.reports.write_report import write_reports


def export_review(
    review: Review,
    history: Sequence[Decision],
    audit_head: AuditHead,
    targets: Sequence[Path],
    made_at: datetime,
    on_progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> list[Path]:
    """Writes one report a target, in the format of its ending. Raises ExportFailed or Cancelled."""
    return write_reports(review, history, audit_head, made_at, targets, on_progress, is_cancelled)
