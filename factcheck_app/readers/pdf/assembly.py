"""Paragraphs of a PDF become one text, with the place of everything that stands in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from factcheck_app.domain.article import Block, BlockKind, DraftComment, Link, StyledText, TextOrigin, TextStyle
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.pdf.hyphens import WordEvidence
from factcheck_app.readers.pdf.lines import Line
from factcheck_app.readers.pdf.pages import ReadPage
from factcheck_app.readers.pdf.paragraphs import PdfParagraph, item_mark

_SOFT_HYPHEN = "\u00ad"
_ADDRESS = re.compile(r"(?:https?://|www\.|doi\.org/)\S+$", re.IGNORECASE)
_OPEN_ADDRESS = re.compile(r"(?:https?://|www\.|doi\.org/|\b10\.\d{4,9}/)\S*[/\-_.=&?%]$", re.IGNORECASE)
_REST_OF_ADDRESS = re.compile(r"[\w./%?=&#~-]*[\d/._=-][\w./%?=&#~-]*")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_CLOSE = {BlockKind.LIST_ITEM, BlockKind.TABLE_ROW}


@dataclass(slots=True)
class Assembly:
    """The text as it grows."""

    evidence: WordEvidence
    blocks: list[Block] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    styles: list[StyledText] = field(default_factory=list)
    origins: list[TextOrigin] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _starts: dict[int, int] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def add(self, paragraph: PdfParagraph, pages: Sequence[ReadPage]) -> None:
        """Appends a paragraph as one block."""
        close = self.blocks and self.blocks[-1].kind is paragraph.kind and paragraph.kind in _CLOSE
        if self.blocks:
            self._append("\n" if close else "\n\n")
        start = self._length
        page = paragraph.lines[0].page
        if paragraph.cells:
            cells = []
            for number, line in enumerate(paragraph.cells):
                if number:
                    self._append("\t")
                cell_start = self._length
                self._add_line(line, line.text, pages, keep_bold=True)
                cells.append(TextSpan(cell_start, self._length))
            self.blocks.append(Block(BlockKind.TABLE_ROW, TextSpan(start, self._length), cells=tuple(cells), page=page))
            return
        self._add_lines(paragraph, pages)
        mark = item_mark(paragraph.lines[0].text) if paragraph.marker else None
        begin = start + (mark.end() if mark is not None else 0)
        span = TextSpan(begin, self._length)
        self.blocks.append(Block(paragraph.kind, span, paragraph.level, paragraph.marker, page=page))

    def comments(self, pages: Sequence[ReadPage]) -> tuple[DraftComment, ...]:
        """The comments of all pages on the words that they lie over; an empty span where there are none."""
        found = []
        for page in pages:
            for remark in page.remarks:
                places = []
                for line, start, end in remark.stretches:
                    base = self._start_of(line)
                    if base is not None:
                        places.append((base + start, base + end))
                begin = min((start for start, _ in places), default=0)
                stop = min(max((end for _, end in places), default=0), self._length)
                found.append(DraftComment(TextSpan(min(begin, stop), stop), remark.author, remark.words))
        return tuple(found)

    def _start_of(self, line: Line) -> int | None:
        """Where the line's text begins; None where it is not in the text."""
        shift = 0
        while line.joined_to is not None:
            line, more = line.joined_to
            shift += more
        start = self._starts.get(id(line))
        return None if start is None else start + shift

    def _append(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _add_lines(self, paragraph: PdfParagraph, pages: Sequence[ReadPage]) -> None:
        lines = paragraph.lines
        keep_bold = paragraph.kind is not BlockKind.HEADING
        for line, following in zip(lines, [*lines[1:], None], strict=True):
            if following is None:
                self._add_line(line, line.text, pages, keep_bold)
                continue
            joint = self._joint(line, following)
            # a printer's hyphen goes; a word's own stays in the line
            text = line.text[:-1] if joint == "" and line.text.endswith(("-", "\u2010", _SOFT_HYPHEN)) else line.text
            if _is_same_address(line, following):
                text, joint = line.text, ""
            self._add_line(line, text, pages, keep_bold)
            self._append(" " if joint is None else "")

    def _joint(self, line: Line, following: Line) -> str | None:
        if _is_same_address(line, following):
            return ""
        if _WIDE.match(line.text[-1:]) and _WIDE.match(following.text[:1]):
            return "-"
        return self.evidence.joint(line.text, following.text)

    def _add_line(self, line: Line, text: str, pages: Sequence[ReadPage], keep_bold: bool) -> None:
        base = self._length
        self._starts[id(line)] = base
        # a soft hyphen within a line shows nothing, and hinders every search
        self._append(text)
        page = pages[line.page - 1]
        for word in line.words:
            end = min(word.end, len(text))
            if word.start < end:
                span = TextSpan(base + word.start, base + end)
                self.origins.append(TextOrigin(span, "", line.page, box=page.box(line, word.x0, word.x1)))
        for start, end, style in line.marks:
            if style is TextStyle.BOLD and not keep_bold:
                continue
            self._add_style(TextSpan(base + start, base + min(end, len(text))), style)
        for start, end, url in sorted(line.links):
            self._add_link(TextSpan(base + start, base + min(end, len(text))), url)

    def _add_style(self, span: TextSpan, style: TextStyle) -> None:
        for number in range(len(self.styles) - 1, max(-1, len(self.styles) - 5), -1):
            last = self.styles[number]
            if last.style is style and span.start - last.span.end <= 1 and style is not TextStyle.SUPERSCRIPT:
                self.styles[number] = StyledText(TextSpan(last.span.start, span.end), style)
                return
        self.styles.append(StyledText(span, style))

    def _add_link(self, span: TextSpan, url: str) -> None:
        last = self.links[-1] if self.links else None
        if last is not None and last.url == url and span.start - last.span.end <= 1:
            self.links[-1] = Link(TextSpan(last.span.start, span.end), url)
        else:
            self.links.append(Link(span, url))


def _is_same_address(line: Line, following: Line) -> bool:
    """Whether the end of one line and the start of the next are one web address."""
    last, first = line.text.rsplit(" ", 1)[-1], following.text.split(" ", 1)[0]
    linked = {url for _, end, url in line.links if end == len(line.text)}
    for start, _, url in following.links:
        if start == 0 and url in linked and last + first.rstrip(".,;)") in url:
            return True
    if first.startswith(("%", "?", "=", "&", "#", "/")) and _ADDRESS.search(last):
        return True
    return bool(_OPEN_ADDRESS.search(last)) and _REST_OF_ADDRESS.fullmatch(first.rstrip(".,;)")) is not None
