"""What a file of one format would hold, for a look before it is written: pages as a PDF, a table, or a text."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from factcheck_app.domain.errors import Cancelled
from factcheck_app.domain.export_format import FORMAT_BY_CODE, ExportFormat, ExportKind
from factcheck_app.domain.export_options import ExportOptions
from factcheck_app.reports.formats import ExportMaterial, MadeFile
from factcheck_app.reports.hand_back.standing_comments import StandingComment, read_comments
from factcheck_app.reports.makers import make_file
from factcheck_app.reports.pdf_ua import is_installed as tags_pdfs
from factcheck_app.reports.tables.claims_table import claims_table
from factcheck_app.reports.tables.table import Cell
from factcheck_app.workflow.export_material import with_comparisons

__all__ = ["FilePreview", "preview_export", "tags_pdfs"]

_MOST_LINES, _LONGEST_LINE = 400, 300
_MOST_ROWS, _LONGEST_CELL = 200, 200
_MOST_COMMENTS, _LONGEST_COMMENT = 200, 1_000
_SAME = {
    ".docx": "The Word report says the same on Word's own pages.",
    ".html": "The web page says the same in one column.",
}
_SHEETS = "The workbook has sheets for the sources, the decisions and the record beside this one."


@dataclass(frozen=True, slots=True, eq=False)
class FilePreview:
    """Pages as a PDF, a table of words, or text where the format has neither; `remarks` are sentences about the file.

    `columns` are the names in the head of a table, and each of `rows` has one cell a column.
    """

    pdf: bytes | None = None
    text: str = ""
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    remarks: tuple[str, ...] = ()


def preview_export(
    material: ExportMaterial,
    wanted: ExportFormat,
    options: ExportOptions,
    is_cancelled: Callable[[], bool] | None = None,
) -> FilePreview:
    """The preview of one format. Raises ExportFailed or Cancelled."""
    material = with_comparisons(material, [wanted], is_cancelled)
    if is_cancelled is not None and is_cancelled():
        raise Cancelled("Another preview was asked for.", "Wait for it.")
    match wanted.kind:
        case ExportKind.REPORT | ExportKind.ANNOTATED:
            made = make_file(FORMAT_BY_CODE[f"{wanted.kind}.pdf"], material, options)
            same = (_SAME[wanted.ending],) if wanted.kind is ExportKind.REPORT and wanted.ending in _SAME else ()
            return FilePreview(pdf=made.content, remarks=same or made.remarks)
        case ExportKind.TABLE:
            return _preview_table(material, wanted)
        case ExportKind.HAND_BACK:
            made = make_file(wanted, material, options)
            return FilePreview(text=_comments_of(made), remarks=made.remarks)
        case ExportKind.PACK:
            made = make_file(wanted, material, options)
            return FilePreview(text=_files_of(made.content), remarks=made.remarks)
        case _:
            made = make_file(wanted, material, options)
            return FilePreview(text=_beginning(made.content), remarks=made.remarks)


def _preview_table(material: ExportMaterial, wanted: ExportFormat) -> FilePreview:
    table = claims_table(material.review)
    rows = tuple(tuple(_shown(cell) for cell in row) for row in table.rows[:_MOST_ROWS])
    remarks = [_SHEETS] if wanted.ending == ".xlsx" else []
    if len(table.rows) > _MOST_ROWS:
        remarks.insert(0, f"These are the first {_MOST_ROWS} of {len(table.rows)} rows.")
    return FilePreview(columns=tuple(column.name for column in table.columns), rows=rows, remarks=tuple(remarks))


def _shown(cell: Cell) -> str:
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M}"
    return "" if cell is None else _cut(" ".join(str(cell).split()), _LONGEST_CELL)


def _comments_of(made: MadeFile) -> str:
    """Each comment below the words that it stands on."""
    comments = read_comments(made.content)
    more = len(comments) - _MOST_COMMENTS
    shown = [_comment(one) for one in comments[:_MOST_COMMENTS]]
    return "\n\n".join([*shown, *([f"… and {more} more comments"] if more > 0 else [])])


def _comment(comment: StandingComment) -> str:
    by = f"{comment.author} ({comment.initials})" if comment.initials else comment.author
    words = f"“{_cut(comment.words, _LONGEST_LINE)}”" if comment.words else "At the end of the draft"
    said = _cut("\n".join(line for line in comment.lines if line), _LONGEST_COMMENT)
    return "\n".join([words, *(f"    {line}" for line in [by, *said.split("\n")])])


def _cut(words: str, longest: int) -> str:
    return words if len(words) <= longest else f"{words[:longest]} …"


def _beginning(content: bytes) -> str:
    lines = content.decode("utf-8-sig", "replace").splitlines()
    shown = [_cut(line, _LONGEST_LINE) for line in lines[:_MOST_LINES]]
    more = len(lines) - len(shown)
    return "\n".join([*shown, *([f"… and {more} more lines"] if more else [])])


def _files_of(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as pack:
        rows = [(entry.filename, f"{entry.file_size:,}") for entry in pack.infolist()]
    width = max(len(size) for _, size in rows)
    return "\n".join(f"{size:>{width}}  {name}" for name, size in rows)
