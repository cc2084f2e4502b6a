"""A plain text becomes an article: its text as it is, its blocks read from the shape of the lines."""

from __future__ import annotations

import re
from hashlib import sha256
from statistics import median

from factcheck_app.domain.article import Article, Block, BlockKind
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.file_title import title_of
from factcheck_app.readers.heading_words import is_label
from factcheck_app.readers.plain_lines import Line, split_lines
from factcheck_app.readers.plain_links import find_links
from factcheck_app.readers.text_decoding import DecodedText

# lines of a hard-wrapped paragraph are about this long
_WRAPPED = range(40, 101)
_TITLE, _SECTION, _PART = 1, 2, 3


def read_plain_text(decoded: DecodedText, content: bytes, file_name: str) -> Article:
    """The article of a decoded text; its spans count code points of that text."""
    text = decoded.text
    blocks = find_blocks(text)
    return Article(
        title=title_of(text, blocks, file_name),
        text=text,
        blocks=tuple(blocks),
        file_name=file_name,
        file_format="text",
        content=content,
        sha256=sha256(content).hexdigest(),
        links=tuple(find_links(text)),
        left_out=decoded.left_out,
    )


def find_blocks(text: str) -> list[Block]:
    """Headings, paragraphs, list items and table rows, in order and apart."""
    return _BlockFinder(split_lines(text)).find()


class _BlockFinder:
    """Goes down the lines once; each step takes at least one line."""

    def __init__(self, lines: list[Line]) -> None:
        self._lines = lines
        self._at = 0
        self._blocks: list[Block] = []

    def find(self) -> list[Block]:
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if line.is_blank or line.is_rule:
                self._at += 1
            elif line.mark:
                self._take_item(line)
            elif self._is_table():
                self._take_table()
            elif self._is_heading(self._at):
                self._take_heading(line)
            else:
                self._take_paragraph(0)
        return self._blocks

    def _next(self, index: int) -> Line | None:
        """The next line that is not blank."""
        return next((line for line in self._lines[index + 1 :] if not line.is_blank), None)

    def _is_heading(self, index: int) -> bool:
        line = self._lines[index]
        if not line.is_plain or not line.looks_like_heading:
            return False
        below = self._lines[index + 1] if index + 1 < len(self._lines) else None
        if below is not None and below.is_rule:
            return True
        if index > 0 and self._lines[index - 1].is_plain and self._is_wrapped_run(index):
            return False
        following = self._next(index)
        if following is None:
            return False
        # a heading stands over something: a longer line, a list, or another heading over something
        if following.mark or len(following.text) > max(60, len(line.text)):
            return True
        return following.is_plain and following.looks_like_heading and self._leads_to_text(index)

    def _leads_to_text(self, index: int) -> bool:
        for line in [line for line in self._lines[index + 1 : index + 12] if not line.is_blank][:4]:
            if line.mark or len(line.text) > 80:
                return True
            if not line.looks_like_heading:
                return False
        return False

    def _take_heading(self, line: Line) -> None:
        last = self._blocks[-1] if self._blocks else None
        if not self._blocks and not is_label(line.text):
            level = _TITLE
        elif last is not None and last.kind is BlockKind.HEADING and last.level == _SECTION:
            level = _PART
        else:
            level = _SECTION
        self._blocks.append(Block(BlockKind.HEADING, line.span, level=level))
        self._at += 1

    def _take_item(self, line: Line) -> None:
        mark, depth = line.mark, line.depth
        start = line.item_start
        if line.is_lone_mark:
            following = self._lines[self._at + 1] if self._at + 1 < len(self._lines) else None
            if following is None or not following.is_plain:
                self._at += 1
                return
            self._at += 1
            line, start = following, following.span.start
        end = self._end_of_wrapped(self._at)
        is_title = self._is_item_title(line)
        last = self._at if is_title else end
        span = TextSpan(start, self._lines[last].span.end)
        self._blocks.append(Block(BlockKind.LIST_ITEM, span, level=depth, marker=mark, is_title=is_title))
        self._at = last + 1
        while is_title and self._at < len(self._lines) and self._is_body(self._at):
            self._take_paragraph(depth)

    def _is_item_title(self, line: Line) -> bool:
        below = self._lines[self._at + 1] if self._at + 1 < len(self._lines) else None
        return (
            line.looks_short and below is not None and self._is_body(self._at + 1) and len(below.text) > len(line.text)
        )

    def _is_body(self, index: int) -> bool:
        return self._lines[index].is_plain and not self._is_heading(index)

    def _take_paragraph(self, level: int) -> None:
        end = self._end_of_wrapped(self._at)
        span = TextSpan(self._lines[self._at].span.start, self._lines[end].span.end)
        self._blocks.append(Block(BlockKind.PARAGRAPH, span, level=level))
        self._at = end + 1

    def _end_of_wrapped(self, index: int) -> int:
        """Last line of the hard-wrapped paragraph that begins here; the line itself where it is not wrapped."""
        if not self._is_wrapped_run(index):
            return index
        end = index
        while end + 1 < len(self._lines) and self._lines[end + 1].is_plain and self._lines[end + 1].cells == 1:
            end += 1
        return end

    def _is_wrapped_run(self, index: int) -> bool:
        """Whether the lines around this one are the broken lines of one paragraph."""
        first = index
        while first > 0 and self._lines[first - 1].is_plain:
            first -= 1
        last = index
        while last + 1 < len(self._lines) and self._lines[last + 1].is_plain:
            last += 1
        if first > 0 and self._lines[first - 1].is_item:
            first -= 1
        broken = self._lines[first:last]
        if not broken or max(len(line.text) for line in broken) > 120:
            return False
        unended = sum(not re.search(r"[.!?:]['\"”’)]*$", line.text) for line in broken)
        return int(median(len(line.text) for line in broken)) in _WRAPPED and unended * 2 > len(broken)

    def _is_table(self) -> bool:
        first = self._lines[self._at]
        below = self._lines[self._at + 1] if self._at + 1 < len(self._lines) else None
        return first.cells > 1 and below is not None and (below.cells > 1 or below.is_rule)

    def _take_table(self) -> None:
        while self._at < len(self._lines) and self._lines[self._at].cells > 1:
            line = self._lines[self._at]
            self._at += 1
            cells = tuple(
                TextSpan(line.span.start + part.start(), line.span.start + part.end())
                for part in re.finditer(r"[^\t|\s](?:[^\t|]*[^\t|\s])?", line.text)
            )
            if cells and not re.fullmatch(r"[\s|:\-]+", line.text):
                self._blocks.append(Block(BlockKind.TABLE_ROW, line.span, cells=cells))
