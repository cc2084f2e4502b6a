"""A plain text becomes an article: its text as it is, its blocks read from the shape of the lines."""

from __future__ import annotations

from hashlib import sha256

from factcheck_app.domain.article import Article, Block, BlockKind
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.file_title import title_of
from factcheck_app.readers.plain.heading_words import is_label
from factcheck_app.readers.plain.lines import Line, split_lines
from factcheck_app.readers.plain.links import find_links
from factcheck_app.readers.plain.notes import find_notes
from factcheck_app.readers.plain.wrapping import find_soft_breaks
from factcheck_app.readers.text_decoding import DecodedText

_TITLE, _SECTION, _PART = 1, 2, 3
# a paragraph of one line is longer than this; so is what a heading stands over
_SHORTEST_PARAGRAPH = 60


def read_plain_text(decoded: DecodedText, content: bytes, file_name: str) -> Article:
    """The article of a decoded text; its spans count code points of that text."""
    text = decoded.text
    blocks, note_marks = find_notes(text, find_blocks(text))
    return Article(
        title=title_of(text, blocks, file_name),
        text=text,
        blocks=tuple(blocks),
        file_name=file_name,
        file_format="text",
        content=content,
        sha256=sha256(content).hexdigest(),
        links=tuple(find_links(text)),
        note_marks=tuple(note_marks),
        left_out=decoded.left_out,
    )


def find_blocks(text: str) -> list[Block]:
    """Headings, paragraphs, list items and table rows, in order and apart."""
    return _BlockFinder(split_lines(text)).find()


class _BlockFinder:
    """Goes down the lines once; each step takes at least one line."""

    def __init__(self, lines: list[Line]) -> None:
        self._lines = lines
        self._soft = find_soft_breaks(lines)
        self._written = _next_written(lines)
        self._at = 0
        self._blocks: list[Block] = []
        self._indents: list[int] = []
        self._heading_like: list[bool | None] = [None] * len(lines)

    def find(self) -> list[Block]:
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if not line.text or line.is_rule:
                self._at += 1
            elif line.mark:
                self._take_item(line)
            elif line.cells > 1 and self._is_table():
                self._take_table()
            elif self._is_heading(self._at):
                self._take_heading(line)
            else:
                self._take_paragraph(0)
        return self._blocks

    def _line(self, index: int) -> Line | None:
        return self._lines[index] if 0 <= index < len(self._lines) else None

    def _below_title(self, index: int) -> int:
        """The next written line that is no byline."""
        for _ in range(4):
            index = self._written[index]
            line = self._line(index)
            if line is None or not line.is_byline:
                break
        return index

    def _looks_like_heading(self, index: int) -> bool:
        # asked several times a line, and slow to answer
        known = self._heading_like[index]
        if known is None:
            text = self._lines[index].text
            # most lines begin in lower case, and are done with here
            known = not text[:1].islower() and self._lines[index].looks_like_heading
            self._heading_like[index] = known
        return known

    def _is_heading(self, index: int) -> bool:
        line = self._lines[index]
        is_first = not self._blocks
        if not (line.looks_like_title if is_first else self._looks_like_heading(index)):
            return False
        if not line.is_plain or line.is_caption:
            return False
        below = self._line(index + 1)
        if below is not None and below.is_rule and "|" not in below.text:
            return True
        if self._soft[index] or (index > 0 and self._soft[index - 1] and self._lines[index - 1].is_plain):
            return False
        following = self._line(self._below_title(index) if is_first else self._written[index])
        if following is None:
            return False
        if line.is_in_capitals and not following.is_in_capitals:
            return True
        # a heading stands over something: a longer line, a list, or another heading over something
        if following.mark or len(following.text) > max(_SHORTEST_PARAGRAPH, len(line.text)):
            return True
        if following.is_sentence and line.text.count(" ") < 8:
            return True
        return following.is_plain and following.looks_like_heading and self._leads_to_text(index)

    def _leads_to_text(self, index: int) -> bool:
        for _ in range(6):
            index = self._written[index]
            line = self._line(index)
            if line is None:
                return False
            if line.mark or len(line.text) > 80 or line.is_sentence:
                return True
            if not (self._looks_like_heading(index) or line.is_byline):
                return False
        return False

    def _take_heading(self, line: Line) -> None:
        last = self._blocks[-1] if self._blocks else None
        below = self._line(self._at + 1)
        if last is None and not is_label(line.text):
            level = _TITLE
        elif below is not None and below.is_rule:
            level = _SECTION if below.text[0] in "=#*" else _PART
        elif last is not None and last.kind is BlockKind.HEADING and last.level == _SECTION:
            level = _PART
        else:
            level = _SECTION
        self._blocks.append(Block(BlockKind.HEADING, line.span, level=level))
        self._at += 1

    def _take_item(self, line: Line) -> None:
        mark, depth = line.mark, self._depth_of(line.indent)
        start = line.item_start
        if line.is_lone_mark:
            following = self._line(self._at + 1)
            if following is None or not following.is_plain:
                self._at += 1
                return
            self._at += 1
            line, start = following, following.start
        is_title = self._is_item_title(line)
        last = self._end_of_paragraph(self._at)
        span = TextSpan(start, self._lines[last].end)
        self._blocks.append(Block(BlockKind.LIST_ITEM, span, level=depth, marker=mark, is_title=is_title))
        self._at = last + 1
        while self._at < len(self._lines) and self._is_body(self._at, line, is_title):
            self._take_paragraph(depth)

    def _depth_of(self, indent: int) -> int:
        """Nesting of a list item, from 1, among the items since the last paragraph outside a list."""
        last = self._blocks[-1] if self._blocks else None
        if last is None or last.level == 0 or last.kind is BlockKind.HEADING:
            self._indents.clear()
        while self._indents and self._indents[-1] > indent:
            self._indents.pop()
        if not self._indents or indent > self._indents[-1] + 1:
            self._indents.append(indent)
        return len(self._indents)

    def _is_item_title(self, line: Line) -> bool:
        below = self._line(self._at + 1)
        return (
            line.looks_short
            and not self._soft[self._at]
            and below is not None
            and below.is_plain
            and not self._is_heading(self._at + 1)
            and len(below.text) > len(line.text)
        )

    def _is_body(self, index: int, item: Line, is_title: bool) -> bool:
        """Whether the line goes on with a list item: under its title, or set in from its mark."""
        line = self._lines[index]
        if not line.is_plain or self._is_heading(index):
            return False
        return is_title or (bool(item.mark) and line.indent > item.indent)

    def _take_paragraph(self, level: int) -> None:
        first = self._lines[self._at]
        end = self._end_of_paragraph(self._at) if self._soft[self._at] else self._at
        span = TextSpan(first.start, self._lines[end].end)
        is_caption = first.is_caption and not level
        self._blocks.append(Block(BlockKind.CAPTION if is_caption else BlockKind.PARAGRAPH, span, level))
        self._at = end + 1

    def _end_of_paragraph(self, index: int) -> int:
        while index + 1 < len(self._lines) and self._soft[index]:
            index += 1
        return index

    def _is_table(self) -> bool:
        first = self._lines[self._at]
        near = [self._line(self._at - 1), self._line(self._at + 1), self._line(self._at + 2)]
        if near[1] is not None and not near[1].is_rule:
            near[2] = None
        if "|" in first.text or "\t" in first.text:
            return any(one is not None and (one.cells > 1 or one.is_rule) for one in near)
        return any(one is not None and one.cells == first.cells for one in near)

    def _take_table(self) -> None:
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if not line.is_rule:
                if line.cells < 2:
                    break
                self._blocks.append(Block(BlockKind.TABLE_ROW, line.span, cells=line.cell_spans()))
            self._at += 1


def _next_written(lines: list[Line]) -> list[int]:
    """For each line, the number of the next one that holds words; past the end where there is none."""
    following = [len(lines)] * len(lines)
    for index in range(len(lines) - 2, -1, -1):
        below = lines[index + 1]
        following[index] = following[index + 1] if below.is_blank or below.is_rule else index + 1
    return following
