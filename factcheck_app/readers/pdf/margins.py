"""Running heads, running feet and page numbers: lines at the edges of pages that come back."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from factcheck_app.readers.pdf.lines import Line

# in parts of the page's height
_EDGE = 0.12
_OUTERMOST = 0.25
_SAME_HEIGHT = 6.0
_MOST_DROPPED = 0.6
_NUMBER = re.compile(
    r"[-–—|\s]*(?:page|p\.|seite|página|pág\.)?\s*(\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|/|von|de)\s*\d{1,4})?[-–—|\s]*",
    re.IGNORECASE,
)


def running_lines(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> set[int]:
    """The `id`s of the lines that belong to the margins and not to the text."""
    edges = [_edge_lines(lines, height) for lines, height in zip(pages, heights, strict=True)]
    found = _repeated(edges)
    # a file of equal pages, as of forms, keeps its text
    characters = sum(len(line.text) for lines in pages for line in lines)
    dropped = sum(len(line.text) for lines in pages for line in lines if id(line) in found)
    if dropped > _MOST_DROPPED * characters:
        found = set()
    return found | _page_numbers(edges)


def _edge_lines(lines: Sequence[Line], height: float) -> list[Line]:
    """The lines near the top and the bottom of a page, and its outermost ones where they are not far from there."""
    if not lines:
        return []
    top, bottom = max(line.baseline for line in lines), min(line.baseline for line in lines)
    upper = min((1 - _EDGE) * height, max(top, (1 - _OUTERMOST) * height))
    lower = max(_EDGE * height, min(bottom, _OUTERMOST * height))
    return [line for line in lines if line.baseline >= upper or line.baseline <= lower]


def _repeated(edges: Sequence[Sequence[Line]]) -> set[int]:
    alike: dict[tuple[str, int], list[tuple[int, Line]]] = defaultdict(list)
    for number, lines in enumerate(edges):
        for line in lines:
            words = re.sub(r"\d+", "#", " ".join(line.text.casefold().split()))
            if any(one.isalpha() for one in words):
                alike[words, round(line.baseline / _SAME_HEIGHT)].append((number, line))
    needed = 2 if len(edges) < 6 else 3
    found: set[int] = set()
    for (words, height), places in alike.items():
        # a height at the border of two steps counts for both
        near = [*places, *(one for step in (-1, 1) for one in alike.get((words, height + step), []))]
        if len({number for number, _ in near}) >= needed:
            found.update(id(line) for _, line in places)
    return found


def _page_numbers(edges: Sequence[Sequence[Line]]) -> set[int]:
    """Numbers alone on their line at an edge that count on with the pages; one of several pages stands for itself."""
    steps: dict[int, list[Line]] = defaultdict(list)
    found = set()
    for number, lines in enumerate(edges):
        for line in lines:
            match = _NUMBER.fullmatch(line.text)
            if match is None:
                continue
            if not match[1].isdigit() or match[1] != line.text.strip("-–—| "):
                found.add(id(line))
            else:
                steps[int(match[1]) - number].append(line)
    for lines in steps.values():
        if len(lines) > 1 or len(edges) == 1:
            found.update(id(line) for line in lines)
    return found
