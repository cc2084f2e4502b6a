"""What leads into a unit that does not name its subject: labels, parents of items, captions and groups of rows."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck_app.analysis.drafts.draft_units import DraftUnits
from factcheck_app.domain.article import BlockKind, TextStyle

_Words = tuple[str, ...]
_MOST_WORDS_OF_A_LABEL = 9
# stands behind a table or before it
_CAPTIONS = (BlockKind.CAPTION,)
# what is set like this is taken back, not shown, or said by somebody else
_DISOWNED = (TextStyle.STRUCK, TextStyle.HIDDEN, TextStyle.QUOTED)


def leads_into(units: DraftUnits, index: int) -> tuple[_Words, ...]:
    """The words that say what the unit is about, nearest first; the sentences of its own block are not among them."""
    block = units.units[index].unit.block
    if block.kind is BlockKind.TABLE_ROW:
        return tuple(_of_table(units, index))
    if block.kind is BlockKind.LIST_ITEM or block.level:
        return tuple(_of_list(units, index))
    return tuple(_of_label(units, index))


def set_as(units: DraftUnits, index: int) -> set[TextStyle]:
    """How the unit is set, where that takes its words back or gives them to somebody else."""
    span = units.units[index].span
    return {each.style for each in units.article.styles if each.style in _DISOWNED and each.span.overlaps(span)}


def _of_table(units: DraftUnits, index: int) -> Iterator[_Words]:
    first = last = index
    while first and units.units[first - 1].unit.block.kind is BlockKind.TABLE_ROW:
        first -= 1
    while last + 1 < len(units.units) and units.units[last + 1].unit.block.kind is BlockKind.TABLE_ROW:
        last += 1
    groups = [row for row in range(first + 1, index) if _filled_cells(units, row) == 1]
    yield units.keys[groups[-1]] if groups else ()
    yield from _whole_block(units, first - 1)
    if last + 1 < len(units.units) and units.units[last + 1].unit.block.kind in _CAPTIONS:
        yield units.keys[last + 1]


def _filled_cells(units: DraftUnits, row: int) -> int:
    return sum(bool(cell.of(units.article.text).strip()) for cell in units.units[row].unit.block.cells)


def _whole_block(units: DraftUnits, last: int) -> Iterator[_Words]:
    """All units of the block whose last unit this is, and of the block before a caption."""
    if last < 0:
        return
    at = last
    while at >= 0 and units.units[at].block == units.units[last].block:
        yield units.keys[at]
        at -= 1
    if units.units[last].unit.block.kind in _CAPTIONS:
        yield from _whole_block(units, at)


def _of_list(units: DraftUnits, index: int) -> Iterator[_Words]:
    """The items that the unit belongs to, and the last sentence before the list."""
    block = units.units[index].unit.block
    # a paragraph of an item belongs to the item of its own level
    level = block.level + (block.kind is not BlockKind.LIST_ITEM)
    at = index - 1
    while at >= 0 and (units.units[at].unit.block.kind is BlockKind.LIST_ITEM or units.units[at].unit.block.level):
        above = units.units[at].unit.block
        if above.kind is BlockKind.HEADING:
            break
        if above.kind is BlockKind.LIST_ITEM and above.level < level:
            level = above.level
            yield units.keys[at]
        at -= 1
    if at >= 0:
        yield units.keys[at]
        yield from _of_label(units, at)


def _of_label(units: DraftUnits, index: int) -> Iterator[_Words]:
    """The nearest line before it that is no sentence ("For adults", in bold): a heading in all but name."""
    for at in range(index - 1, -1, -1):
        each = units.units[at]
        if each.unit.block.kind is BlockKind.HEADING:
            return
        is_line = each.place == 0 and (at + 1 == len(units.units) or units.units[at + 1].place == 0)
        is_line = is_line and each.unit.block.kind is BlockKind.PARAGRAPH and not each.unit.block.level
        if is_line and len(each.words) <= _MOST_WORDS_OF_A_LABEL and units.keys[at][-1:] not in ((".",), ("!",)):
            yield units.keys[at]
            return
