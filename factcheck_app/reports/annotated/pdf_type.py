"""The type of the annotated article on paper, and the measures of its columns (design pixels, 96 to the inch)."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.article import BlockKind
from factcheck_app.reports.annotated.marked_article import MarkedBlock
from factcheck_app.reports.pdf_fonts import TextStyle
from factcheck_app.reports.report_colours import colour

_PRIMARY, _MUTED = colour("text.primary"), colour("text.muted")
_SERIF, _SANS = "Source Serif Report", "Inter Report"

# A4 is 793.7 by 1122.5; the gutter holds numbers and glyphs, the column the article, the margin the notes
LEFT, GUTTER, COLUMN, GAP, MARGIN = 48.0, 46.0, 400.0, 22.0, 230.0
WIDTH = GUTTER + COLUMN + GAP + MARGIN

TITLE = TextStyle(f"{_SANS} Semibold", 13, 18, _PRIMARY)
LABEL = TextStyle(_SANS, 10.5, 15, _MUTED)
NUMBER = TextStyle(_SANS, 10.5, 15, _MUTED)
VERDICT = TextStyle(f"{_SANS} Semibold", 11, 16, _PRIMARY)
DETAIL = TextStyle(_SANS, 10, 14, _MUTED)
SAID = TextStyle(_SANS, 10.5, 15, _PRIMARY)
WORDING = TextStyle(_SERIF, 12, 16.5, _PRIMARY)
QUOTE = TextStyle(_SERIF, 11.5, 15.5, _MUTED)
SIGNAL = TextStyle(_SANS, 10, 14, colour("signal.foreground"))

_BODY = TextStyle(_SERIF, 14, 22, _PRIMARY)
_HEADINGS = {
    1: TextStyle(f"{_SERIF} Semibold", 24, 31, _PRIMARY),
    2: TextStyle(f"{_SERIF} Semibold", 17.5, 24, _PRIMARY),
}
_LOW_HEADING = TextStyle(f"{_SERIF} Semibold", 14, 21, _PRIMARY)
_SMALL = TextStyle(_SERIF, 12.5, 18.5, _MUTED)
_ROW = TextStyle(_SERIF, 12.5, 18.5, _PRIMARY)


def style_of(block: MarkedBlock) -> TextStyle:
    """The style in which a block of the article is set."""
    if block.kind is BlockKind.HEADING:
        return _HEADINGS.get(block.level, _LOW_HEADING)
    if block.is_title:
        return _LOW_HEADING
    if block.kind in (BlockKind.CAPTION, BlockKind.NOTE):
        return _SMALL
    return _ROW if block.kind is BlockKind.TABLE_ROW else _BODY


def bold(style: TextStyle) -> TextStyle:
    """The heavier cut of a style."""
    return style if style.family.endswith("Semibold") else replace(style, family=f"{style.family} Semibold")


def gaps_of(block: MarkedBlock) -> tuple[float, float]:
    """Space above and below a block."""
    if block.kind is BlockKind.HEADING:
        return 16, 4
    if block.is_title:
        return 6, 2
    if block.kind is BlockKind.TABLE_ROW:
        return 0, 0
    return 0, 5 if block.kind is BlockKind.LIST_ITEM else 9
