"""Where the words of claims stand on screen: rectangles of text lines, kept per block until the layout changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.gui.article.text_offsets import TextOffsets


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """One line of a claim: `rect` covers its words over the whole line height, `baseline` is absolute."""

    claim_id: str
    rect: QRectF
    baseline: float
    is_first: bool


class ClaimGeometry:
    """Rectangles in coordinates of the document. Only blocks that are asked for are measured."""

    def __init__(self, document: QTextDocument, offsets: TextOffsets, claims: tuple[ReviewedClaim, ...]) -> None:
        self._document = document
        self._parts: dict[int, list[tuple[str, int, int, bool]]] = {}
        self._lines: dict[int, list[MarkedLine]] = {}
        self._first_position: dict[str, int] = {}
        for claim in claims:
            span = claim.claim.span
            for number, (start, end) in enumerate(offsets.parts(span.start, span.end)):
                block = document.findBlock(start)
                inside = (claim.id, start - block.position(), end - block.position(), number == 0)
                self._parts.setdefault(block.blockNumber(), []).append(inside)
                if number == 0:
                    self._first_position[claim.id] = start

    def forget_layout(self) -> None:
        """After a change of width or type."""
        self._lines.clear()

    def lines_of_block(self, block: QTextBlock) -> list[MarkedLine]:
        """Lines of every claim in this block."""
        number = block.blockNumber()
        if number not in self._lines:
            self._lines[number] = list(self._measure(block))
        return self._lines[number]

    def lines_of_claim(self, claim_id: str) -> list[MarkedLine]:
        """Lines of a claim in the block where it begins."""
        position = self._first_position.get(claim_id)
        if position is None:
            return []
        block = self._document.findBlock(position)
        return [line for line in self.lines_of_block(block) if line.claim_id == claim_id]

    def first_position(self, claim_id: str) -> int | None:
        """Document position of a claim's first word."""
        return self._first_position.get(claim_id)

    def visible(self, first: QTextBlock, bottom: float) -> Iterator[MarkedLine]:
        """Lines from this block down to a height."""
        layout = self._document.documentLayout()
        block = first
        while block.isValid() and layout.blockBoundingRect(block).top() <= bottom:
            if block.blockNumber() in self._parts:
                yield from self.lines_of_block(block)
            block = block.next()

    def _measure(self, block: QTextBlock) -> Iterator[MarkedLine]:
        parts = self._parts.get(block.blockNumber(), [])
        if not parts:
            return
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        layout = block.layout()
        for claim_id, start, end, begins in parts:
            is_first = begins
            for index in range(layout.lineCount()):
                line = layout.lineAt(index)
                first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
                if first >= last:
                    continue
                left, right = _x(line, first), _x(line, last)
                right = min(right, line.x() + line.naturalTextWidth())
                rect = QRectF(origin.x() + left, origin.y() + line.y(), max(0.0, right - left), line.height())
                yield MarkedLine(claim_id, rect, origin.y() + line.y() + line.ascent(), is_first)
                is_first = False


def _x(line: QTextLine, position: int) -> float:
    # the binding returns the x, or the x with the position it was clamped to
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)
