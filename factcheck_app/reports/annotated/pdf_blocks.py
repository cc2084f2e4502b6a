"""The blocks of the article as lines of the column: paragraphs, list items with their marks, rows of tables."""

from __future__ import annotations

from itertools import zip_longest

from PySide6.QtGui import QFont

from factcheck_app.domain.article import BlockKind
from factcheck_app.reports.annotated.annotated_html import BlockGroup
from factcheck_app.reports.annotated.marked_article import MarkedBlock
from factcheck_app.reports.annotated.pdf_columns import ColumnLine
from factcheck_app.reports.annotated.pdf_lines import MarkedLine, set_pieces
from factcheck_app.reports.annotated.pdf_type import COLUMN, bold, style_of
from factcheck_app.reports.pdf_flow import Placed
from factcheck_app.reports.pdf_fonts import TextStyle
from factcheck_app.reports.pdf_shapes import Box
from factcheck_app.reports.pdf_text import Typesetter
from factcheck_app.reports.report_colours import colour

_INDENT = 20.0
_DEEPEST = 8
_CELL_GAP, _ROW_GAP = 10.0, 4.0


class BlockSetter:
    """Sets the blocks of one article, and keeps the fonts that it needs."""

    def __init__(self, typesetter: Typesetter) -> None:
        self._typesetter = typesetter
        self._fonts: dict[TextStyle, QFont] = {}

    def lines_of(self, block: MarkedBlock) -> list[ColumnLine]:
        """The lines of a block that is no row of a table."""
        style = style_of(block)
        indent = 0.0 if block.kind is BlockKind.HEADING else _INDENT * min(block.level, _DEEPEST)
        set_lines = set_pieces(block.cells[0], style, COLUMN - indent, self._fonts)
        lines = []
        for number, line in enumerate(set_lines):
            placed = [Placed(indent, 0, line)]
            if block.marker and number == 0:
                marker = self._typesetter.set(block.marker, style)[0]
                placed.append(Placed(max(0.0, indent - _INDENT), 0, marker))
            lines.append(ColumnLine(tuple(placed), line.height, line.begins))
        return lines

    def rows_of(self, group: BlockGroup) -> list[list[ColumnLine]]:
        """The rows of a table, each as lines with all its cells side by side and a hairline below."""
        width = COLUMN / group.columns
        rows = []
        for block in group.blocks:
            style = bold(style_of(block)) if group.has_head and block is group.blocks[0] else style_of(block)
            wide = COLUMN if len(block.cells) == 1 else width
            cells = [set_pieces(cell, style, wide - _CELL_GAP, self._fonts) for cell in block.cells]
            lines = [_row_line(parts, wide) for parts in zip_longest(*cells)]
            rule = Placed(0, _ROW_GAP, Box(COLUMN, 0.75, colour("border.hairline")))
            rows.append([*lines, ColumnLine((rule,), 2 * _ROW_GAP)])
        return rows


def _row_line(parts: tuple[MarkedLine | None, ...], width: float) -> ColumnLine:
    there = [(number, line) for number, line in enumerate(parts) if line is not None]
    return ColumnLine(
        placed=tuple(Placed(number * width, 0, line) for number, line in there),
        height=max(line.height for _number, line in there),
        begins=tuple(note for _number, line in there for note in line.begins),
    )
