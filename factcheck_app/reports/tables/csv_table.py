"""The table of claims as CSV, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from datetime import datetime

from factcheck_app.reports.formats import ExportMaterial
from factcheck_app.reports.tables.claims_table import claims_table
from factcheck_app.reports.tables.formula_guard import begins_a_formula
from factcheck_app.reports.tables.record_table import record_table
from factcheck_app.reports.tables.table import Cell

# what belongs to the whole review and is repeated in every row
_REPEATED = ("review", "draft file", "draft sha256", "report made at", "audit head", "audit rows", "program version")


def make_csv(material: ExportMaterial) -> bytes:
    """UTF-8 with a byte order mark, RFC 4180; times are ISO 8601 in UTC."""
    table = claims_table(material.review)
    record = {str(name): value for name, value in record_table(material).rows}
    ending = [_words(record[name]) for name in _REPEATED]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([*(column.name for column in table.columns), *_REPEATED])
    writer.writerows([*map(_words, row), *ending] for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def _words(cell: Cell) -> str:
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="milliseconds")
    words = "" if cell is None else str(cell)
    return f"'{words}" if begins_a_formula(words) else words
