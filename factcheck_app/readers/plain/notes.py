"""Footnotes of a plain text that are marked with raised numbers or signs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck_app.domain.article import Block, BlockKind, NoteMark
from factcheck_app.domain.text_span import TextSpan

_NOTE = re.compile(r"([¹²³⁰⁴-⁹]{1,3}|[†‡§]{1,3}|\*{1,3}(?!\*))[ \t]*")
_MARK = re.compile(r"(?<=[\w.,;:!?%)\"”’'])([¹²³⁰⁴-⁹]{1,3}|[†‡§]{1,3}|\*{1,3})(?![\w*])")
_ANY_MARK = re.compile("[¹²³⁰⁴-⁹†‡§*]")
# what stands before these letters is a power of a unit
_UNIT = re.compile(r"(?:\b|[\d/·])(?:[kcmµn]?m|[kcmµn]?g|s|L|l|10)$")
_RAISED = str.maketrans("¹²³⁰⁴⁵⁶⁷⁸⁹", "1230456789")


def find_notes(text: str, blocks: Sequence[Block]) -> tuple[list[Block], list[NoteMark]]:
    """The blocks with footnotes turned into notes, and the marks that call them.

    A footnote begins with a mark that stands behind a word further up.
    """
    starts = {}
    if _ANY_MARK.search(text) is None:
        return list(blocks), []
    for index, block in enumerate(blocks):
        if block.kind in {BlockKind.PARAGRAPH, BlockKind.HEADING} or _is_lone_star(text, blocks, index):
            first = block.span.start - (2 if block.kind is BlockKind.LIST_ITEM else 0)
            found = _NOTE.match(text, first, block.span.end)
            if found and found.end() < block.span.end:
                starts[index] = found
    if not starts:
        return list(blocks), []
    callers: dict[str, list[TextSpan]] = {}
    for mark in _MARK.finditer(text):
        if not _UNIT.search(text, max(0, mark.start() - 4), mark.start()):
            callers.setdefault(mark[1], []).append(TextSpan(*mark.span()))
    changed = list(blocks)
    marks = []
    for index, found in starts.items():
        calling = [span for span in callers.get(found[1], ()) if span.end <= blocks[index].span.start]
        if calling:
            label = found[1].translate(_RAISED)
            span = TextSpan(found.end(), blocks[index].span.end)
            changed[index] = replace(blocks[index], kind=BlockKind.NOTE, span=span, level=0, marker=label)
            marks += [NoteMark(place, label, span) for place in calling]
    return changed, sorted(marks, key=lambda mark: mark.span)


def _is_lone_star(text: str, blocks: Sequence[Block], index: int) -> bool:
    """Whether it looks like an item of a list that has no other items."""
    block = blocks[index]
    if block.kind is not BlockKind.LIST_ITEM or text[block.span.start - 2 : block.span.start] not in {"* ", "*\t"}:
        return False
    beside = [*blocks[max(0, index - 1) : index], *blocks[index + 1 : index + 2]]
    return not any(other.kind is BlockKind.LIST_ITEM and other.marker == block.marker for other in beside)
