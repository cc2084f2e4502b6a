"""Structure by the shape of the lines, for a file that has text and no styles, as a text editor or a scan gives it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from factcheck_app.domain.article import Block, BlockKind
from factcheck_app.readers.plain.plain_text import find_blocks

_LONE_MARK = re.compile(r"(?m)^([-–—•*]|\d{1,3}[.)])\n\n([^\n]+)\n\n")


def structured(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks as they are where any has a kind of its own, else those that the lines show by their shape.

    `blocks` are all of `text`, in order; a new block has the page of the one it begins in.
    """
    if any(block.kind not in {BlockKind.PARAGRAPH, BlockKind.NOTE} for block in blocks):
        return tuple(blocks)
    notes = [block for block in blocks if block.kind is BlockKind.NOTE]
    end = notes[0].span.start if notes else len(text)
    starts = [block.span.start for block in blocks]
    shaped = []
    # a mark alone on its line belongs to the line below, and that to the text below; places stay the same
    close = _LONE_MARK.sub(r"\1\n \2\n ", text[:end])
    for found in find_blocks(close):
        around = blocks[max(0, bisect_right(starts, found.span.start) - 1)]
        shaped.append(replace(found, page=around.page))
    return (*shaped, *notes)
