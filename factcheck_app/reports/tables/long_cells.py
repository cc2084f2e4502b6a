"""Splits cells that are longer than a spreadsheet takes into columns of their own, so that no word is lost."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.reports.tables.table import Cell, Column, Table

LONGEST_CELL = 32_767  # UTF-16 units, as Excel counts them


def with_long_cells_split(table: Table, longest: int = LONGEST_CELL) -> Table:
    """The table with "note (continued 2)" after "note" where a note is too long; joined, the cells are the text."""
    columns: list[Column] = []
    cells: list[list[Cell]] = [[] for _row in table.rows]
    for place, column in enumerate(table.columns):
        parts = [_parts(row[place], longest) for row in table.rows]
        wanted = max(map(len, parts), default=1)
        columns += [column] + [replace(column, name=f"{column.name} (continued {n})") for n in range(2, wanted + 1)]
        for row, split in zip(cells, parts, strict=True):
            row += split + [None] * (wanted - len(split))
    return Table(table.name, tuple(columns), tuple(map(tuple, cells)))


def _parts(cell: Cell, longest: int) -> list[Cell]:
    # no code point takes more than two units
    if not isinstance(cell, str) or len(cell) * 2 <= longest or _units(cell) <= longest:
        return [cell]
    parts: list[Cell] = []
    begun, units = 0, 0
    for place, letter in enumerate(cell):
        units += 2 if letter > "\uffff" else 1
        if units > longest:
            parts.append(cell[begun:place])
            begun, units = place, 2 if letter > "\uffff" else 1
    return [*parts, cell[begun:]]


def _units(text: str) -> int:
    return len(text) + sum(letter > "\uffff" for letter in text)
