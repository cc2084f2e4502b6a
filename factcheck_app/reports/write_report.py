"""A review goes out as files: all of them are made before the first is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck_app.domain.errors import Cancelled, ExportFailed
from factcheck_app.domain.export_format import ExportFormat
from factcheck_app.reports.atomic_write import atomic_write
from factcheck_app.reports.export_target import ExportTarget
from factcheck_app.reports.formats import ExportMaterial, ExportOptions, MadeFile
from factcheck_app.reports.report import Report, build_report

ALL_AS_USUAL = ExportOptions()


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that was written, and in sentences what the reader should know of it."""

    path: Path
    remarks: tuple[str, ...] = ()


def write_reports(
    material: ExportMaterial,
    targets: Sequence[ExportTarget],
    options: ExportOptions = ALL_AS_USUAL,
    on_progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> list[WrittenFile]:
    """Writes one file a target; `on_progress` hears (files made, files wanted).

    All contents are made before the first file is touched. Raises ExportFailed or Cancelled.
    """
    _demand_one_file_each(targets)
    made: list[MadeFile] = []
    for target in targets:
        _stop_if(is_cancelled)
        made.append(make_file(target.format, material, options))
        if on_progress is not None:
            on_progress(len(made), len(targets))
    _stop_if(is_cancelled)
    for target, file in zip(targets, made, strict=True):
        atomic_write(target.path, file.content)
    return [WrittenFile(target.path, file.remarks) for target, file in zip(targets, made, strict=True)]


def make_file(wanted: ExportFormat, material: ExportMaterial, options: ExportOptions = ALL_AS_USUAL) -> MadeFile:
    """The content of one file. Raises ExportFailed."""
    # makers are loaded where they are wanted: the command line has Qt for a PDF alone, and no start waits for any
    match wanted.code:
        case "report.html":
            from factcheck_app.reports.html_report import make_html

            return MadeFile(make_html(_report(material)))
        case "report.pdf":
            from factcheck_app.reports.pdf_report import make_pdf

            return MadeFile(make_pdf(_report(material)))
        case "report.docx":
            from factcheck_app.reports.docx_report import make_docx

            return MadeFile(make_docx(_report(material)))
        case "table.csv":
            from factcheck_app.reports.tables.csv_table import make_csv

            return MadeFile(make_csv(material))
        case "table.xlsx":
            from factcheck_app.reports.tables.xlsx_tables import make_xlsx

            return MadeFile(make_xlsx(material))
        case "data.json":
            from factcheck_app.reports.review_json import make_json

            return MadeFile(_data(material, make_json))
        case "claim-review.json":
            from factcheck_app.reports.linked_data.claim_review import make_claim_review

            return MadeFile(make_claim_review(material))
        case "web-annotation.json":
            from factcheck_app.reports.linked_data.web_annotation import make_web_annotation

            return MadeFile(make_web_annotation(material))
        case "references.json":
            from factcheck_app.reports.references.csl_json import make_csl_json

            return MadeFile(make_csl_json(material.review))
        case "references.ris":
            from factcheck_app.reports.references.ris import make_ris

            return MadeFile(make_ris(material.review))
        case "references.bib":
            from factcheck_app.reports.references.bibtex import make_bibtex

            return MadeFile(make_bibtex(material.review))
        case code:
            raise ExportFailed(f"There is no format called {code}.", "Choose another format.")


def _report(material: ExportMaterial) -> Report:
    return build_report(
        material.review, material.history, material.audit_head, material.made_at, material.program_version
    )


def _data(material: ExportMaterial, make_json: Callable[..., bytes]) -> bytes:
    return make_json(
        material.review,
        material.history,
        material.audit_head,
        material.made_at,
        material.program_version,
        material.source_files,
    )


def _demand_one_file_each(targets: Sequence[ExportTarget]) -> None:
    paths = [target.path for target in targets]
    for path in paths:
        if paths.count(path) > 1:
            raise ExportFailed(f"{path.name or path} is named twice.", "Give each file a name of its own.")


def _stop_if(is_cancelled: Callable[[], bool] | None) -> None:
    if is_cancelled is not None and is_cancelled():
        raise Cancelled("The export was cancelled; no file was written.", "Export again when you are ready.")
