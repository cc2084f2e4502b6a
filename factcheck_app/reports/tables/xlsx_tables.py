"""Claims, sources, decisions and the record as sheets of one workbook: nothing in it is a formula or a link."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from factcheck_app.reports.formats import ExportMaterial
from factcheck_app.reports.report_colours import colour
from factcheck_app.reports.tables.claims_table import claims_table
from factcheck_app.reports.tables.decisions_table import decisions_table
from factcheck_app.reports.tables.formula_guard import begins_a_formula
from factcheck_app.reports.tables.long_cells import with_long_cells_split
from factcheck_app.reports.tables.record_table import record_table
from factcheck_app.reports.tables.sources_table import sources_table
from factcheck_app.reports.tables.table import Cell, Column, Table

_MARKS = ("supported", "overstated", "unsupported", "undecided")
_TOP = {"text_wrap": True, "valign": "top", "font_name": "Calibri", "font_size": 10}


def make_xlsx(material: ExportMaterial) -> bytes:
    """A workbook with a filter and a frozen header on every sheet."""
    content = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(content, options) as workbook:
        made_at = material.made_at.astimezone(UTC).replace(tzinfo=None)
        title = str(record_table(material).rows[0][1])[:250]
        workbook.set_properties({"title": title, "created": made_at})
        formats = _Formats(workbook)
        for table in (
            claims_table(material.review),
            sources_table(material.review),
            decisions_table(material.review, material.history),
            record_table(material),
        ):
            _write_sheet(workbook, with_long_cells_split(table), formats)
    return content.getvalue()


class _Formats:
    """The looks of cells, made once a workbook."""

    def __init__(self, workbook: Workbook) -> None:
        head = {"bold": True, "bg_color": colour("background.sidebar"), "bottom": 1}
        self.head = workbook.add_format(_TOP | head | {"bottom_color": colour("border.button")})
        self.words = workbook.add_format(_TOP)
        # Excel keeps the words as words, even after somebody has edited the cell
        self.quoted = workbook.add_format(_TOP | {"quote_prefix": True})
        self.time = workbook.add_format(_TOP | {"num_format": "yyyy-mm-dd hh:mm:ss", "align": "left"})
        self.number = workbook.add_format(_TOP | {"align": "left"})
        self.marks = {mark: workbook.add_format(_TOP | _mark_look(mark)) for mark in _MARKS}


def _mark_look(mark: str) -> dict[str, object]:
    return {
        "font_color": colour(f"verdict.{mark}.foreground"),
        "bg_color": colour(f"verdict.{mark}.background"),
        "bold": mark != "undecided",
    }


def _write_sheet(workbook: Workbook, table: Table, formats: _Formats) -> None:
    sheet = workbook.add_worksheet(table.name)
    for place, column in enumerate(table.columns):
        sheet.set_column(place, place, column.width)
        sheet.write_string(0, place, column.name, formats.head)
    for row, cells in enumerate(table.rows, start=1):
        for place, (column, cell) in enumerate(zip(table.columns, cells, strict=True)):
            _write_cell(sheet, row, place, cell, column, formats)
    sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    # the claim's number and words stay in sight beside what is said of it
    sheet.freeze_panes(1, 2 if len(table.columns) > 2 else 0)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _write_cell(sheet: Worksheet, row: int, place: int, cell: Cell, column: Column, formats: _Formats) -> None:
    if isinstance(cell, datetime):
        sheet.write_datetime(row, place, cell.astimezone(UTC).replace(tzinfo=None), formats.time)
    elif isinstance(cell, int):
        sheet.write_number(row, place, cell, formats.number)
    elif cell:
        sheet.write_string(row, place, cell, _look_of(cell, column, formats))


def _look_of(words: str, column: Column, formats: _Formats) -> Format:
    if column.is_mark and words in formats.marks:
        return formats.marks[words]
    return formats.quoted if begins_a_formula(words) else formats.words
