"""A comment as it will stand in the margin of a file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MarginComment:
    """Who says it, its lines, and the words of the draft it stands on ("" at the end of the draft)."""

    words: str
    author: str
    initials: str
    lines: tuple[str, ...]
