"""Where a plain text breaks its lines only because they were full."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck_app.readers.plain.lines import Line

_NARROWEST = 40
_WIDEST = 120
# editors break a little before the margin at times
_SLACK = 4


def find_soft_breaks(lines: Sequence[Line]) -> list[bool]:
    """For each line, whether its paragraph goes on in the next one.

    A break is soft where the first word of the next line would not have fitted; a text of which few breaks inside
    paragraphs are so is not wrapped at all.
    """
    soft = [False] * len(lines)
    width = _width_of(lines)
    if width is None:
        return soft
    inside = 0
    for at in range(len(lines) - 1):
        line, following = lines[at], lines[at + 1]
        if not (line.is_plain or (line.mark and not line.is_lone_mark)) or not following.is_plain:
            continue
        if line.cells > 1 and following.cells > 1:
            continue
        inside += 1
        first_word = following.text.split(" ", 1)[0]
        soft[at] = line.indent + len(line.text) + 1 + len(first_word) > width - _SLACK
    is_wrapped = sum(soft) * 10 >= inside * 6
    return soft if is_wrapped else [False] * len(lines)


def _width_of(lines: Sequence[Line]) -> int | None:
    """The margin that the lines keep, or None where they keep none."""
    lengths = [line.indent + len(line.text) for line in lines if line.text]
    total = sum(lengths)
    beyond = sum(length for length in lengths if length > _WIDEST)
    if beyond * 5 > total:
        return None
    full = sorted(length for length in lengths if _NARROWEST <= length <= _WIDEST)
    if len(full) < 2:
        return None
    # the longest may be an address that could not be broken
    return full[int(len(full) * 0.9)] if len(full) > 10 else full[-1]
