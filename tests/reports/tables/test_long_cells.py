"""Cells that are too long are split without losing a letter, and others are left alone."""

from __future__ import annotations

from factcheck_app.reports.tables.long_cells import with_long_cells_split
from factcheck_app.reports.tables.table import Column, Table

COLUMNS = (Column("number", 5), Column("note", 50), Column("end", 5))


def test_each_part_holds_no_more_units_than_a_cell() -> None:
    split = with_long_cells_split(Table("t", COLUMNS, ((1, "a😀b😀cc", "x"), (2, "word", None))), 4)
    assert [column.name for column in split.columns] == ["number", "note", "note (continued 2)", "end"]
    assert split.rows == ((1, "a😀b", "😀cc", "x"), (2, "word", None, None))


def test_a_table_of_short_cells_stays_as_it_is() -> None:
    table = Table("t", COLUMNS, ((1, "note", None),))
    assert with_long_cells_split(table) == table
    assert with_long_cells_split(Table("t", COLUMNS, ())).columns == COLUMNS
