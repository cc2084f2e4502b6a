"""A review goes out as files, each in the format of its ending."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from factcheck_app.domain.decision import Decision
from factcheck_app.domain.errors import Cancelled, ExportFailed
from factcheck_app.domain.review import AuditHead, Review
from factcheck_app.reports.atomic_write import atomic_write
from factcheck_app.reports.csv_report import make_csv
from factcheck_app.reports.report import Report, build_report
from factcheck_app.reports.review_json import make_json

_NO_FILES: Mapping[str, bytes] = MappingProxyType({})
REPORT_ENDINGS = (".html", ".pdf", ".docx", ".csv", ".json")


def write_reports(
    review: Review,
    history: Sequence[Decision],
    audit_head: AuditHead,
    made_at: datetime,
    targets: Sequence[Path],
    on_progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
    source_files: Mapping[str, bytes] = _NO_FILES,
) -> list[Path]:
    """Writes one file a target and returns their paths; `on_progress` hears (files done, files wanted).

    `source_files` are those of the review's source texts by hash; JSON alone needs them. All contents are made before
    the first file is touched. Raises ExportFailed or Cancelled.
    """
    for target in targets:
        _check_ending(target)
    report = build_report(review, history, audit_head, made_at)
    contents: list[bytes] = []
    for target in targets:
        _stop_if(is_cancelled)
        if target.suffix.lower() == ".json":
            contents.append(make_json(review, history, audit_head, report.made_at, files=source_files))
        else:
            contents.append(_make(target.suffix.lower(), report))
        if on_progress is not None:
            on_progress(len(contents), len(targets))
    _stop_if(is_cancelled)
    for target, content in zip(targets, contents, strict=True):
        atomic_write(target, content)
    return list(targets)


def _check_ending(target: Path) -> None:
    if target.suffix.lower() not in REPORT_ENDINGS:
        what = f"Reports cannot end in {target.suffix}" if target.suffix else f"{target.name or target} has no ending"
        known = f"{', '.join(REPORT_ENDINGS[:-1])} or {REPORT_ENDINGS[-1]}"
        raise ExportFailed(f"{what}.", f"Give the file one of the endings {known}.")


def _make(ending: str, report: Report) -> bytes:
    # writers are loaded where they are wanted: the command line has Qt for a PDF alone, and no start waits for any
    match ending:
        case ".pdf":
            from factcheck_app.reports.pdf_report import make_pdf

            return make_pdf(report)
        case ".docx":
            from factcheck_app.reports.docx_report import make_docx

            return make_docx(report)
        case ".html":
            from factcheck_app.reports.html_report import make_html

            return make_html(report)
        case _:
            return make_csv(report)


def _stop_if(is_cancelled: Callable[[], bool] | None) -> None:
    if is_cancelled is not None and is_cancelled():
        raise Cancelled("The export was cancelled; no file was written.", "Export again when you are ready.")
