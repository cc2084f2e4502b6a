"""What a file of one format would hold, for a look before it is written: pages as a PDF, a table, comments, a text."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from factcheck_app.domain.errors import Cancelled
from factcheck_app.domain.export_format import FORMAT_BY_CODE, ExportFormat, ExportKind
from factcheck_app.domain.export_options import ExportOptions
from factcheck_app.domain.margin_comment import MarginComment
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
    """Pages as a PDF, a table of words, comments, or text where the format has none of them.

    `columns` are the names in the head of a table, and each of `rows` has one cell a column.
    `comments` are those of the file in the order of the draft; `remarks` are sentences about the file.
    """

    pdf: bytes | None = None
    text: str = ""
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    comments: tuple[MarginComment, ...] = ()
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
            return _preview_comments(made)
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


def _preview_comments(made: MadeFile) -> FilePreview:
    """Each comment of the file, read from it as a word processor does."""
    comments = read_comments(made.content)
    more = (f"These are the first {_MOST_COMMENTS} of {len(comments)} comments.",)
    remarks = (*(more if len(comments) > _MOST_COMMENTS else ()), *made.remarks)
    return FilePreview(comments=tuple(map(_comment, comments[:_MOST_COMMENTS])), remarks=remarks)


def _comment(comment: StandingComment) -> MarginComment:
    said = _cut("\n".join(line for line in comment.lines if line), _LONGEST_COMMENT)
    words = _cut(comment.words, _LONGEST_LINE)
    return MarginComment(words, comment.author, comment.initials, tuple(said.split("\n")))


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
