"""Margin notes and the numbers in the gutter, as lines that can be placed on a page one by one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcheck_app.reports.annotated.margin_note import MarginNote
from factcheck_app.reports.annotated.pdf_type import (
    DETAIL,
    GUTTER,
    MARGIN,
    NUMBER,
    QUOTE,
    SAID,
    SIGNAL,
    VERDICT,
    WORDING,
)
from factcheck_app.reports.pdf_flow import Placed
from factcheck_app.reports.pdf_fonts import TextStyle
from factcheck_app.reports.pdf_shapes import Box, Glyph
from factcheck_app.reports.pdf_text import Typesetter
from factcheck_app.reports.report_colours import colour

_INDENT = 11.0  # of the words, behind the bar
_BAR = 1.6
_GLYPH = 11.5


@dataclass(frozen=True, slots=True)
class MarginLine:
    """What stands on one line of the margin, at offsets from its left end, and the line's height."""

    placed: tuple[Placed, ...]
    height: float


def note_lines(typesetter: Typesetter, note: MarginNote) -> list[MarginLine]:
    """A note from its verdict to its sources, with a bar in the verdict's colour beside it."""
    ink = colour(f"verdict.{note.mark}.foreground")
    number = typesetter.set(str(note.number), NUMBER)[0]
    verdict = typesetter.set(note.verdict, replace(VERDICT, colour=ink))[0]
    after = _INDENT + number.width + 6
    head = (
        Placed(_INDENT, 0, number),
        Placed(after, 0, Glyph(note.mark, ink, _GLYPH, VERDICT.line_height)),
        Placed(after + _GLYPH + 5, 0, verdict),
    )
    lines = [MarginLine(head, VERDICT.line_height)]
    for text, style, gap in _words(note):
        for index, line in enumerate(typesetter.set(text, style, MARGIN - _INDENT)):
            above = gap if index == 0 else 0.0
            lines.append(MarginLine((Placed(_INDENT, above, line),), line.height + above))
    bar = colour(f"verdict.{note.mark}.underline")
    return [MarginLine((*line.placed, Placed(0, 0, Box(_BAR, line.height, bar))), line.height) for line in lines]


def _words(note: MarginNote) -> Iterator[tuple[str, TextStyle, float]]:
    """Texts with their style and the space above them."""
    if note.details:
        yield " · ".join(note.details), DETAIL, 0
    if note.note:
        yield note.note, SAID, 2
    if note.wording:
        yield "Suggested", DETAIL, 3
        yield note.wording, WORDING, 0
    for passage in note.evidence:
        yield f"“{passage.quote}”", QUOTE, 3
        yield passage.about, DETAIL, 0
    for signal in note.signals:
        yield signal, SIGNAL, 2
    if note.sources:
        yield note.sources, DETAIL, 2


def tag(typesetter: Typesetter, note: MarginNote, height: float) -> tuple[Placed, ...]:
    """The claim's number and glyph, ending before the column."""
    number = typesetter.set(str(note.number), NUMBER)[0]
    ink = colour(f"verdict.{note.mark}.foreground")
    glyph = GUTTER - 8 - _GLYPH
    return (
        Placed(glyph - 5 - number.width, (height - NUMBER.line_height) / 2, number),
        Placed(glyph, 0, Glyph(note.mark, ink, _GLYPH, height)),
    )
