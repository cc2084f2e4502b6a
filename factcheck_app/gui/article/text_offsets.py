"""The one place where code points of the article become positions of the document on screen, and back."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from factcheck_app.gui.look.shown_text import utf16_length


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the article and where it stands in the document (in UTF-16 units)."""

    start: int
    end: int
    position: int
    text: str
    is_plain: bool

    @property
    def last_position(self) -> int:
        return self.position_of(self.end)

    def position_of(self, code_point: int) -> int:
        offset = min(max(code_point, self.start), self.end) - self.start
        return self.position + (offset if self.is_plain else utf16_length(self.text[:offset]))

    def code_point_at(self, position: int) -> int:
        units = max(0, position - self.position)
        if self.is_plain:
            return min(self.end, self.start + units)
        for offset, character in enumerate(self.text):
            units -= 2 if character > "\uffff" else 1
            if units < 0:
                return self.start + offset
        return self.end


class TextOffsets:
    """The stretches of an article in order. What the document shows beside them (list marks) belongs to no stretch."""

    def __init__(self) -> None:
        self._stretches: list[Stretch] = []
        self._starts: list[int] = []
        self._positions: list[int] = []

    def add(self, start: int, text: str, position: int) -> None:
        """`text` of the article beginning at code point `start` was put at `position`."""
        plain = text.isascii() or utf16_length(text) == len(text)
        self._stretches.append(Stretch(start, start + len(text), position, text, plain))
        self._starts.append(start)
        self._positions.append(position)

    def parts(self, start: int, end: int) -> list[tuple[int, int]]:
        """Document ranges of the article's code points start..end; a range never runs over a block's end."""
        found = []
        for index in range(max(0, bisect_right(self._starts, start) - 1), bisect_left(self._starts, end)):
            stretch = self._stretches[index]
            if stretch.end > start:
                found.append((stretch.position_of(start), stretch.position_of(end)))
        return found

    def code_point_at(self, position: int) -> int | None:
        """The code point at a document position, the next one after list marks and titles; None in an empty text."""
        index = bisect_right(self._positions, position) - 1
        if index < 0:
            return self._stretches[0].start if self._stretches else None
        return self._stretches[index].code_point_at(position)

    def position_of(self, code_point: int) -> int:
        """The document position of a code point, or of the nearest one that is shown."""
        index = max(0, bisect_right(self._starts, code_point) - 1)
        return self._stretches[index].position_of(code_point) if self._stretches else 0

    def covered(self, first: int, last: int) -> tuple[int, int] | None:
        """Code points from, to that stand between two document positions; None where only our own words do."""
        low = max(0, bisect_right(self._positions, first) - 1)
        inside = [
            stretch
            for stretch in self._stretches[low : bisect_left(self._positions, last)]
            if stretch.last_position > first
        ]
        return (inside[0].code_point_at(first), inside[-1].code_point_at(last)) if inside else None
