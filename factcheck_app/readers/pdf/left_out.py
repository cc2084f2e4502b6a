"""What of a PDF is not in the article, counted and put into words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(slots=True)
class Missing:
    """Counts of what was left out; pages count from 1. Shapes are drawn lines and areas, counted but never said."""

    announced: int | None
    found: int
    pictures: int = 0
    shapes: int = 0
    fields: int = 0
    running_lines: int = 0
    unknown: int = 0
    outside: int = 0
    sideways: int = 0
    damaged_pages: list[int] = field(default_factory=list)
    cut_pages: list[int] = field(default_factory=list)
    empty_pages: list[int] = field(default_factory=list)

    def in_words(self) -> Iterator[str]:
        """One phrase for each kind of thing that is missing."""
        if self.running_lines:
            yield f"running heads, running feet and page numbers ({_counted(self.running_lines, 'line')})"
        if self.pictures:
            yield "a picture" if self.pictures == 1 else f"{self.pictures:,} pictures"
        if self.fields:
            yield "a filled form field" if self.fields == 1 else f"{self.fields:,} filled form fields"
        if self.sideways:
            yield f"text that runs in another direction ({_counted(self.sideways, 'character')})"
        if self.outside:
            yield f"text outside the visible page ({_counted(self.outside, 'character')})"
        if self.unknown:
            yield f"{_counted(self.unknown, 'character')} for which the file names no letter, shown as \ufffd"
        if self.empty_pages:
            yield f"{_pages(self.empty_pages)} without a text layer: scanned, or a picture"
        if self.damaged_pages:
            yield f"{_pages(self.damaged_pages)}, damaged"
        if self.cut_pages:
            yield f"the rest of {_pages(self.cut_pages)}, too long to be read"
        if self.announced is not None and self.announced != self.found:
            yield f"pages that do not exist: the file announces {self.announced:,} and holds {self.found:,}"


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"


def _pages(numbers: list[int]) -> str:
    if len(numbers) == 1:
        return f"page {numbers[0]}"
    shown = ", ".join(map(str, numbers[:10]))
    return f"pages {shown}" if len(numbers) <= 10 else f"pages {shown} and {len(numbers) - 10} more"
