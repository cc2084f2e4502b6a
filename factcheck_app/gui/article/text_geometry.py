"""Where words stand on screen: rectangles of text lines, kept per block until the layout changes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.article.text_offsets import TextOffsets

# of a line's fixed height, how much stands above the baseline: the words look to be in the middle of it
_ABOVE_BASELINE = 0.73
# scripts that run from right to left: a stretch of such a line may fall into pieces
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """One piece of a marked stretch: `rect` covers its words over the whole line height, `baseline` is absolute."""

    key: str
    rect: QRectF
    baseline: float
    is_first: bool


@dataclass(frozen=True, slots=True)
class _Part:
    """A marked stretch inside one block, in UTF-16 units from the block's beginning."""

    key: str
    start: int
    end: int
    begins: bool


@dataclass(frozen=True, slots=True)
class _Placed:
    """A stretch with its ranges in the document, and its parts by the numbers of their blocks."""

    span: TextSpan
    ranges: list[tuple[int, int]]
    parts: list[tuple[int, _Part]]


class TextGeometry:
    """Rectangles in coordinates of the document; only blocks that are asked for are measured.

    `before` is of the same document: what stands where it stood there is not looked for again.
    """

    def __init__(
        self,
        document: QTextDocument,
        offsets: TextOffsets,
        spans: Iterable[tuple[str, TextSpan]],
        before: TextGeometry | None = None,
    ) -> None:
        self._document = document
        known = before._placed if before is not None else {}
        self._placed: dict[str, _Placed] = {}
        self._parts: dict[int, list[_Part]] = {}
        self._lines: dict[int, list[MarkedLine]] = {}
        self._ranges: dict[str, list[tuple[int, int]]] = {}
        for key, span in spans:
            placed = known.get(key)
            if placed is None or placed.span != span:
                placed = _place(document, offsets, key, span)
            self._placed[key] = placed
            self._ranges[key] = placed.ranges
            for number, part in placed.parts:
                self._parts.setdefault(number, []).append(part)

    def forget_layout(self) -> None:
        """After a change of width or type."""
        self._lines.clear()

    def ranges(self, key: str) -> list[tuple[int, int]]:
        """Where a stretch stands in the document: positions from, to; one pair for each block it runs through."""
        return self._ranges.get(key, [])

    def lines_of_block(self, block: QTextBlock) -> list[MarkedLine]:
        """Lines of every stretch in this block."""
        number = block.blockNumber()
        if number not in self._parts:
            return []
        if number not in self._lines:
            self._lines[number] = list(self._measure(block))
        return self._lines[number]

    def lines_of(self, key: str) -> list[MarkedLine]:
        """Every line of one stretch."""
        numbers = dict.fromkeys(self._document.findBlock(start).blockNumber() for start, _ in self.ranges(key))
        blocks = (self._document.findBlockByNumber(number) for number in numbers)
        return [line for block in blocks for line in self.lines_of_block(block) if line.key == key]

    def between(self, top: float, bottom: float) -> Iterator[MarkedLine]:
        """Lines of the blocks that reach into these heights."""
        layout = self._document.documentLayout()
        block = self._first_block(top)
        while block.isValid() and layout.blockBoundingRect(block).top() <= bottom:
            yield from self.lines_of_block(block)
            block = block.next()

    def positions_between(self, top: float, bottom: float) -> tuple[int, int]:
        """Positions in the document from, to, of the blocks that reach into these heights."""
        layout = self._document.documentLayout()
        block = first = self._first_block(top)
        while block.next().isValid() and layout.blockBoundingRect(block.next()).top() <= bottom:
            block = block.next()
        return first.position(), block.position() + block.length()

    def tops(self) -> list[tuple[str, float]]:
        """Every stretch with the height at which it begins, in order; lays the whole document out."""
        layout = self._document.documentLayout()
        found = []
        for number, parts in self._parts.items():
            begun = [part for part in parts if part.begins]
            if not begun:
                continue
            block = self._document.findBlockByNumber(number)
            top, lines = layout.blockBoundingRect(block).top(), block.layout()
            for part in begun:
                line = lines.lineForTextPosition(part.start)
                found.append((part.key, top + (line.y() if line.isValid() else 0.0)))
        return found

    def _first_block(self, height: float) -> QTextBlock:
        """The first block that ends below a height. Asking Qt for the place at a point fails before all is laid out."""
        layout = self._document.documentLayout()
        low, high = 0, max(0, self._document.blockCount() - 1)
        while low < high:
            middle = (low + high + 1) // 2
            if layout.blockBoundingRect(self._document.findBlockByNumber(middle)).top() <= height:
                low = middle
            else:
                high = middle - 1
        block = self._document.findBlockByNumber(low)
        # cells of one table row stand beside each other
        while block.previous().isValid() and layout.blockBoundingRect(block.previous()).bottom() > height:
            block = block.previous()
        return block

    def _measure(self, block: QTextBlock) -> Iterator[MarkedLine]:
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        layout = block.layout()
        is_mixed = bool(_RIGHT_TO_LEFT.search(block.text()))
        for part in self._parts[block.blockNumber()]:
            is_first = part.begins
            for index in range(layout.lineCount()):
                line = layout.lineAt(index)
                first, last = max(part.start, line.textStart()), min(part.end, line.textStart() + line.textLength())
                if first >= last:
                    continue
                baseline = origin.y() + line.y() + line.ascent()
                height = block.blockFormat().lineHeight() or line.height()
                # whole pixels, else lines below each other show a seam
                top = round(baseline - _ABOVE_BASELINE * height)
                for left, right in _stretches(line, first, last) if is_mixed else [_ends(line, first, last)]:
                    rect = QRectF(origin.x() + left, top, max(0.0, right - left), height)
                    yield MarkedLine(part.key, rect, baseline, is_first)
                    is_first = False


def _place(document: QTextDocument, offsets: TextOffsets, key: str, span: TextSpan) -> _Placed:
    ranges = offsets.parts(span.start, span.end)
    parts = []
    for index, (start, end) in enumerate(ranges):
        block = document.findBlock(start)
        parts.append((block.blockNumber(), _Part(key, start - block.position(), end - block.position(), index == 0)))
    return _Placed(span, ranges, parts)


def _ends(line: QTextLine, first: int, last: int) -> tuple[float, float]:
    # spaces at the line's end hang over and carry no mark
    return _x(line, first), min(_x(line, last), line.x() + line.naturalTextWidth())


def _stretches(line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    """The same where reading directions mix, by the glyphs: at a change of direction a position has two places."""
    boxes = sorted((run.boundingRect() for run in line.glyphRuns(first, last - first)), key=QRectF.left)
    found: list[tuple[float, float]] = []
    for box in boxes:
        # a space between two runs is no gap
        if found and box.left() - found[-1][1] <= box.height() / 2:
            found[-1] = (found[-1][0], max(found[-1][1], box.right()))
        else:
            found.append((box.left(), box.right()))
    return found


def _x(line: QTextLine, position: int) -> float:
    # the binding returns the x, or the x with the position it was clamped to
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)
