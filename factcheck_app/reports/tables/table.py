"""A table before it is written: columns with their widths, and rows of printable cells."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

Cell = str | int | datetime | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in the first row, and its width in characters. `is_mark` columns hold a verdict's code."""

    name: str
    width: int
    is_mark: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A name, columns, and rows with one cell a column. Texts are printable, times are UTC, None is unknown."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
