"""The order in which a PDF page is read: columns one after the other, and what spans them in its place."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from factcheck_app.readers.pdf.lines import Line

_FEWEST_LINES = 3
_STEP = 2.0
# in parts of the region's width
_BORDER = 0.15
_NARROWEST_COLUMN = 0.15
# a column of running text: its lines fill it, and hold more than a cell of a table does
_FULL_LINE = 0.75
_FULL_SHARE = 0.4
_FEWEST_CHARACTERS = 16
_COMMON_HEIGHT = 0.4
_DEEPEST = 4
_MOST_CROSSING = 0.7
_MOST_TRIED = 30


def in_reading_order(lines: Sequence[Line], depth: int = 0) -> list[list[Line]]:
    """The lines in groups: each group is a piece of one column from its top down."""
    gutter = _find_gutter(lines) if depth < _DEEPEST else None
    if gutter is None:
        return [_downwards(lines)] if lines else []
    groups: list[list[Line]] = []
    band: list[Line] = []
    spanning: list[Line] = []
    for line in _downwards(lines):
        if line.x0 < gutter - 1 and line.x1 > gutter + 1:
            if band:
                groups.extend(_columns(band, gutter, depth))
                band = []
            spanning.append(line)
        else:
            if spanning:
                groups.append(spanning)
                spanning = []
            band.append(line)
    if band:
        groups.extend(_columns(band, gutter, depth))
    if spanning:
        groups.append(spanning)
    return groups


def _columns(band: Sequence[Line], gutter: float, depth: int) -> list[list[Line]]:
    left = [line for line in band if (line.x0 + line.x1) / 2 < gutter]
    right = [line for line in band if (line.x0 + line.x1) / 2 >= gutter]
    return [*in_reading_order(left, depth + 1), *in_reading_order(right, depth + 1)]


def _downwards(lines: Sequence[Line]) -> list[Line]:
    """From the top down, and on one height from left to right; baselines that differ by a hair count as one."""
    ordered = sorted(lines, key=lambda line: -line.baseline)
    rows: list[list[Line]] = []
    for line in ordered:
        if rows and rows[-1][0].baseline - line.baseline < 0.3 * min(line.size, rows[-1][0].size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda one: one.x0)]


def _find_gutter(lines: Sequence[Line], *, within: bool = False) -> float | None:
    """Where the white stripe between two columns of running text is; None where the lines stand in one.

    `within` asks for a gutter inside one side of another, and no deeper.
    """
    if len(lines) < 2 * _FEWEST_LINES:
        return None
    x0, x1 = min(line.x0 for line in lines), max(line.x1 for line in lines)
    width = x1 - x0
    stripes: list[tuple[int, float]] = []
    x = x0 + _BORDER * width
    while x < x1 - _BORDER * width:
        stripes.append((sum(line.x0 < x - 1 and line.x1 > x + 1 for line in lines), x))
        x += _STEP
    # few lines cross a true gutter, but a title and an abstract may
    for crossing in sorted({count for count, _ in stripes if count <= _MOST_CROSSING * len(lines)})[:_MOST_TRIED]:
        place = _middle_of_widest([x for count, x in stripes if count <= crossing])
        if _parts_columns(lines, place, width, within=within):
            return place
    return None


def _middle_of_widest(places: Sequence[float]) -> float:
    runs: list[list[float]] = []
    for place in places:
        if runs and place - runs[-1][-1] <= _STEP * 1.01:
            runs[-1].append(place)
        else:
            runs.append([place])
    widest = max(runs, key=len)
    return widest[len(widest) // 2]


def _parts_columns(lines: Sequence[Line], gutter: float, width: float, *, within: bool) -> bool:
    left = [line for line in lines if line.x1 <= gutter + 1]
    right = [line for line in lines if line.x0 >= gutter - 1]
    if min(len(left), len(right)) < _FEWEST_LINES:
        return False
    # of three columns one side holds two
    for side in (left, right):
        if not _is_running_text(side, width) and (within or _find_gutter(side, within=True) is None):
            return False
    top = min(max(line.baseline for line in side) for side in (left, right))
    bottom = max(min(line.baseline for line in side) for side in (left, right))
    heights = [max(one.baseline for one in side) - min(one.baseline for one in side) for side in (left, right)]
    return top - bottom >= _COMMON_HEIGHT * min(heights) and top > bottom


def _is_running_text(side: Sequence[Line], width: float) -> bool:
    side_width = max(line.x1 for line in side) - min(line.x0 for line in side)
    if side_width < _NARROWEST_COLUMN * width or median(len(line.text) for line in side) < _FEWEST_CHARACTERS:
        return False
    full = sum(line.x1 - line.x0 >= _FULL_LINE * side_width for line in side)
    return full >= _FULL_SHARE * len(side)
