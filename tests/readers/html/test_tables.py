"""Tables of data and tables of layout."""

from __future__ import annotations

import pytest

from factcheck_app.readers.html.tables import is_table_of_data
from factcheck_app.readers.html.tree import parse_markup


@pytest.mark.parametrize(
    ("inside", "is_data"),
    [
        ("<tr><td>Dose<td>5 mg", True),
        ("<tr><th>Dose</tr><tr><td>5 mg", True),
        ("<tr><td>one column<tr><td>of words", False),
        ("<tr><td><h2>News</h2><td>words", False),
        ("<tr><td><table><tr><td>a<td>b</table><td>words", False),
        (f"<tr><td>{'long words ' * 200}<td>menu", False),
    ],
)
def test_columns_of_short_cells_are_data(inside: str, is_data: bool) -> None:
    table = parse_markup(f"<table>{inside}</table>").find(".//table")
    assert table is not None
    assert is_table_of_data(table) is is_data
