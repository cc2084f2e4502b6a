"""Text set in lines of a given width, each of which can be drawn on its own."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from factcheck_app.reports.pdf_fonts import UNITS, TextStyle, baseline, device_font

_WIDEST = 1e7
_SHORT = 40  # characters
_BLANK_LINES = re.compile(r"\n{3,}")  # three and more would only be empty paper
_MOST_MARKS = 8  # on one letter; more would be drawn over the lines above and below
# Qt shapes at most 4,096 UTF-16 units at once and tears a word at that border: long paragraphs are set in pieces
_PIECE = 2_000


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of a layout. Qt keeps the line inside its layout, so the layout is kept here."""

    layout: QTextLayout
    index: int
    style: TextStyle

    @property
    def height(self) -> float:
        """In design pixels."""
        return self.style.line_height

    @property
    def width(self) -> float:
        """Of the words alone, in design pixels."""
        return self.layout.lineAt(self.index).naturalTextWidth() / UNITS

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draws with the line's top left corner at x, y in design pixels."""
        line = self.layout.lineAt(self.index)
        painter.setPen(QColor(self.style.colour))
        line.draw(painter, QPointF(x * UNITS, y * UNITS + baseline(self.style) - line.ascent()))


class Typesetter:
    """Sets the texts of one document, and keeps fonts and short texts ("Citation: missing") for their next use."""

    def __init__(self) -> None:
        self._fonts: dict[TextStyle, QFont] = {}
        self._short: dict[tuple[str, TextStyle, float], list[TextLine]] = {}

    def set(self, text: str, style: TextStyle, width: float = _WIDEST) -> list[TextLine]:
        """Lines of the text at a width in design pixels; each line end of the text begins a paragraph of its own.

        Characters that no font of the machine can draw are named: "[grinning face]".
        """
        if len(text) > _SHORT:
            return self._set(text, style, width)
        key = (text, style, width)
        if key not in self._short:
            self._short[key] = self._set(text, style, width)
        return self._short[key]

    def _set(self, text: str, style: TextStyle, width: float) -> list[TextLine]:
        if style not in self._fonts:
            self._fonts[style] = device_font(style)
        font = self._fonts[style]
        lines: list[TextLine] = []
        for paragraph in _BLANK_LINES.sub("\n\n", text).split("\n"):
            rest = drawable(paragraph.replace("\t", "    "), style.family)
            while True:
                layout, count, used = _lay_out(rest[:_PIECE], font, width, whole=len(rest) <= _PIECE)
                lines += [TextLine(layout, index, style) for index in range(count)]
                rest = rest[used:]
                if not rest:
                    break
        return lines


def _lay_out(text: str, font: QFont, width: float, *, whole: bool) -> tuple[QTextLayout, int, int]:
    """A layout, its number of full lines, and the characters that stand in them.

    Where the text goes on after this piece (not `whole`), its last line is left to the next piece.
    """
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * UNITS)
        line.setPosition(QPointF(0, 0))
    layout.endLayout()
    count = layout.lineCount()
    if whole or count == 1:
        return layout, count, len(text)
    # Qt counts UTF-16 units
    start = layout.lineAt(count - 1).textStart() * 2
    return layout, count - 1, len(text.encode("utf-16-le")[:start].decode("utf-16-le"))


def drawable(text: str, family: str) -> str:
    """The text with each character that no font of the machine can draw named: "[grinning face]"."""
    if text.isascii():
        return text
    drawn: list[str] = []
    marks = 0
    for char in text:
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks <= _MOST_MARKS:
            drawn.append(char if char < "\u0250" or _has_glyph(char, family) else _name(char))
        elif marks == _MOST_MARKS + 1:
            drawn.append("[more marks]")
    return "".join(drawn)


def _name(char: str) -> str:
    return f"[{unicodedata.name(char, f'U+{ord(char):04X}').lower()}]"


@lru_cache(maxsize=4096)
def _has_glyph(char: str, family: str) -> bool:
    # marks, joiners and variation selectors are drawn with their neighbours
    if unicodedata.category(char) in ("Mn", "Me", "Cf", "Zs"):
        return True
    layout = QTextLayout(char, QFont([family]))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())
