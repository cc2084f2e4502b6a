"""What a file of one format would hold, for a look before it is written: pages as a PDF, or the beginning of a text."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass

from factcheck_app.domain.export_format import FORMAT_BY_CODE, ExportFormat, ExportKind
from factcheck_app.domain.export_options import ExportOptions
from factcheck_app.reports.formats import ExportMaterial
from factcheck_app.reports.makers import make_file
from factcheck_app.workflow.export_material import with_comparisons

_MOST_LINES, _LONGEST_LINE = 400, 300
_SAME = {
    ".docx": "The Word report says the same on Word's own pages.",
    ".html": "The web page says the same in one column.",
}


@dataclass(frozen=True, slots=True, eq=False)
class FilePreview:
    """Pages as a PDF, or text where the format has none; `remarks` are sentences about the file."""

    pdf: bytes | None = None
    text: str = ""
    remarks: tuple[str, ...] = ()


def preview_export(material: ExportMaterial, wanted: ExportFormat, options: ExportOptions) -> FilePreview:
    """The preview of one format. Raises ExportFailed."""
    material = with_comparisons(material, [wanted])
    if wanted.kind in (ExportKind.REPORT, ExportKind.ANNOTATED):
        made = make_file(FORMAT_BY_CODE[f"{wanted.kind}.pdf"], material, options)
        same = (_SAME[wanted.ending],) if wanted.kind is ExportKind.REPORT and wanted.ending in _SAME else ()
        return FilePreview(pdf=made.content, remarks=same or made.remarks)
    if wanted.kind is ExportKind.TABLE:
        made = make_file(FORMAT_BY_CODE["table.csv"], material, options)
        return FilePreview(text=_beginning(made.content), remarks=made.remarks)
    made = make_file(wanted, material, options)
    if wanted.kind is ExportKind.PACK:
        return FilePreview(text=_files_of(made.content), remarks=made.remarks)
    return FilePreview(text=_beginning(made.content), remarks=made.remarks)


def _beginning(content: bytes) -> str:
    lines = content.decode("utf-8-sig", "replace").splitlines()
    shown = [line if len(line) <= _LONGEST_LINE else line[:_LONGEST_LINE] + " …" for line in lines[:_MOST_LINES]]
    more = len(lines) - len(shown)
    return "\n".join([*shown, *([f"… and {more} more lines"] if more else [])])


def _files_of(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as pack:
        rows = [(entry.filename, f"{entry.file_size:,}") for entry in pack.infolist()]
    width = max(len(size) for _, size in rows)
    return "\n".join(f"{size:>{width}}  {name}" for name, size in rows)
