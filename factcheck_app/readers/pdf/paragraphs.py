"""Lines of a PDF become paragraphs: where the printer broke a line they join, where the author did they part."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from factcheck_app.domain.article import BlockKind
from factcheck_app.readers.pdf.lines import LIST_MARK, Line

# in parts of the type size or of the column's width
_OTHER_SIZE = 0.08
_INDENT = 0.7
_WIDE_LEADING = 1.35
_ROOM = 0.06
_MUCH_ROOM = 0.15
_WIDEST_STRETCH = 2.6
# in points
_ALIGNED = 3.0
_SENTENCE_END = re.compile(r"[.!?:]['\"”’)\]]*(?:\[?[\d,–-]+\]?)?$")
# a line of a table of contents
_LEADER = re.compile(r"(?:\. ?){5,}\s*\w+$")
_ITEM = re.compile(rf"(?P<mark>{LIST_MARK.pattern})\s+(?=\S)")
_BULLET = re.compile(r"[-–—•·▪◦‣●○■□➢✓✔*]")


@dataclass(slots=True)
class PdfParagraph:
    """Lines that belong together; a table row's lines are its cells."""

    lines: list[Line]
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    marker: str = ""
    right: float = 0.0
    left: float = 0.0
    cells: list[Line] = field(default_factory=list)

    @property
    def size(self) -> float:
        return max(Counter(line.size for line in self.lines).items(), key=lambda one: (one[1], one[0]))[0]

    @property
    def is_bold(self) -> bool:
        return all(line.is_bold for line in self.lines)

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


def find_paragraphs(groups: Sequence[Sequence[Line]]) -> list[PdfParagraph]:
    """The paragraphs of a page or of a whole text from its groups of lines in reading order."""
    found: list[PdfParagraph] = []
    for group in groups:
        pieces = _in_group(group)
        # a paragraph may run on in the next column or on the next page
        if pieces and found and pieces[0].kind is BlockKind.PARAGRAPH:
            before = next((one for one in reversed(found[-4:]) if _can_run_on(one)), None)
            if before is not None and _runs_on(before, pieces[0]):
                before.lines.extend(pieces[0].lines)
                before.right, before.left = pieces[0].right, pieces[0].left
                pieces = pieces[1:]
        found.extend(pieces)
    return found


def item_mark(text: str) -> re.Match[str] | None:
    """The list mark at the start of a line of text, with the space after it."""
    return _ITEM.match(text)


def shown_mark(mark: str) -> str:
    """The mark as the desk shows it."""
    return "–" if _BULLET.fullmatch(mark) else mark


def _in_group(group: Sequence[Line]) -> list[PdfParagraph]:
    left = min(line.x0 for line in group)
    right = sorted(line.x1 for line in group)[int(len(group) * 0.9) if len(group) > 4 else -1]
    leading = _usual_leading(group)
    found: list[PdfParagraph] = []
    for row in _rows(group):
        if len(row) > 1:
            found.append(PdfParagraph(list(row), BlockKind.TABLE_ROW, cells=list(row), left=left, right=right))
            continue
        line = row[0]
        last = found[-1] if found else None
        if last is not None and last.kind is not BlockKind.TABLE_ROW and _continues(last, line, leading):
            last.lines.append(line)
        else:
            found.append(_begun(line, left, right))
    return found


def _begun(line: Line, left: float, right: float) -> PdfParagraph:
    mark = item_mark(line.text)
    if mark is None:
        return PdfParagraph([line], left=left, right=right)
    return PdfParagraph([line], BlockKind.LIST_ITEM, 1, shown_mark(mark["mark"]), left=left, right=right)


def _rows(group: Sequence[Line]) -> list[list[Line]]:
    """Lines side by side are a row of cells where another row stands under them, else one line or several."""
    rows: list[list[Line]] = []
    for line in group:
        last = rows[-1] if rows else None
        if last is not None and abs(last[0].baseline - line.baseline) < 0.3 * line.size and line.page == last[0].page:
            last.append(line)
        else:
            rows.append([line])
    shown: list[list[Line]] = []
    for number, row in enumerate(rows):
        beside = [rows[at] for at in (number - 1, number + 1) if 0 <= at < len(rows)]
        is_stretched = _is_stretched(row)
        is_table = any(_are_aligned(row, other) for other in beside) or (len(row) > 2 and not is_stretched)
        if len(row) == 1 or is_table:
            shown.append(row)
        elif is_stretched:
            for following in row[1:]:
                row[0].join(following)
            shown.append(row[:1])
        else:
            shown.extend([line] for line in row)
    return shown


def _are_aligned(row: Sequence[Line], other: Sequence[Line]) -> bool:
    """Whether cells of two rows stand under each other: by their left edges, right edges or middles."""
    for cell in row[1:]:
        for below in other[1:]:
            steps = (cell.x0 - below.x0, cell.x1 - below.x1, (cell.x0 + cell.x1 - below.x0 - below.x1) / 2)
            if min(map(abs, steps)) < _ALIGNED:
                return True
    return False


def _is_stretched(row: Sequence[Line]) -> bool:
    """Whether the gaps are those of a line that is stretched to fill its column."""
    gaps = (following.x0 - line.x1 for line, following in pairwise(row))
    return all(gap < _WIDEST_STRETCH * row[0].size for gap in gaps)


def _usual_leading(group: Sequence[Line]) -> float:
    """The usual distance of baselines, in parts of the type size."""
    steps = [
        (above.baseline - below.baseline) / below.size
        for above, below in pairwise(group)
        if abs(above.size - below.size) <= _OTHER_SIZE * below.size and above.page == below.page
    ]
    steps = [step for step in steps if 0.8 < step < 3]
    return median(sorted(steps)[: max(1, len(steps) * 3 // 4)]) if steps else 1.3


def _continues(paragraph: PdfParagraph, line: Line, leading: float) -> bool:
    """Whether the line goes on with the paragraph above it in the same column."""
    last = paragraph.lines[-1]
    step = (last.baseline - line.baseline) / line.size
    if abs(line.size - last.size) > _OTHER_SIZE * last.size or not 0.3 < step <= leading * _WIDE_LEADING:
        return False
    if line.is_bold != last.is_bold and (paragraph.is_bold or line.is_bold) and last.is_bold != line.is_bold:
        return _is_broken_word_or_clause(last, line)
    if _LEADER.search(last.text):
        return False
    if item_mark(line.text) is not None and not _hangs(paragraph, line):
        return False
    if paragraph.is_bold and line.is_bold:
        return not _was_ended_early(paragraph, last, line)
    return not _is_indented_anew(paragraph, line) and not _was_ended_early(paragraph, last, line)


def _is_broken_word_or_clause(last: Line, line: Line) -> bool:
    """Bold words at the end or start of a paragraph: it goes on where the sentence does."""
    return line.text[:1].islower() and not _SENTENCE_END.search(last.text)


def _hangs(paragraph: PdfParagraph, line: Line) -> bool:
    """Whether what looks like a mark ("2.") is a number within a paragraph that stands further left."""
    first = paragraph.lines[0]
    if item_mark(first.text) is not None:
        return line.x0 > first.x0 + _INDENT * line.size and not _BULLET.match(line.text) and _is_full(paragraph)
    return _is_full(paragraph) and not _SENTENCE_END.search(paragraph.lines[-1].text) and not _BULLET.match(line.text)


def _is_full(paragraph: PdfParagraph) -> bool:
    last = paragraph.lines[-1]
    return last.x1 > paragraph.right - 0.1 * max(1.0, paragraph.right - paragraph.left)


def _is_indented_anew(paragraph: PdfParagraph, line: Line) -> bool:
    """Whether the line's left edge says that a paragraph begins: an indent, or the end of a hanging one."""
    last = paragraph.lines[-1]
    step = line.x0 - last.x0
    slack = _INDENT * line.size
    if len(paragraph.lines) == 1:
        # a step back follows the indent of a first line, a step forward may hang; both go on
        hanging = step > slack and _is_full(paragraph) and not _SENTENCE_END.search(last.text)
        return step > slack and not hanging and paragraph.kind is not BlockKind.LIST_ITEM
    return abs(step) > slack


def _was_ended_early(paragraph: PdfParagraph, last: Line, line: Line) -> bool:
    """Whether the line above has room for this one's first word, so that the author broke it."""
    first = line.words[0] if line.words else None
    if first is None:
        return False
    width = max(1.0, paragraph.right - paragraph.left)
    room = paragraph.right - last.x1 - (first.x1 - first.x0) - 0.3 * line.size
    if room < _ROOM * width:
        return False
    starts_anew = not line.text[:1].islower()
    return starts_anew and (bool(_SENTENCE_END.search(last.text)) or room > _MUCH_ROOM * width)


def _can_run_on(paragraph: PdfParagraph) -> bool:
    return paragraph.kind in {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM} and not paragraph.is_bold


def _runs_on(before: PdfParagraph, after: PdfParagraph) -> bool:
    """Whether a paragraph goes on at the top of the next column or page."""
    last, first = before.lines[-1], after.lines[0]
    if abs(last.size - first.size) > _OTHER_SIZE * last.size or after.is_bold:
        return False
    if last.text.endswith(("-", "\u00ad", "\u2010")) and first.text[:1].islower():
        return True
    if _SENTENCE_END.search(last.text):
        return False
    if first.text[:1].islower():
        return True
    return _is_full(before) and len(before.text) > 60 and len(first.text) > 20
