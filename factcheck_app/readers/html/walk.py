"""The walk down a part of a web page that puts its words, structure, links and notes into a growing text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import urljoin, urlsplit

from lxml import etree
from lxml.html import HtmlElement

from factcheck_app.domain.article import BlockKind, NoteMark, TextStyle
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.growing_text import BlockShape, GrowingText
from factcheck_app.readers.html.elements import (
    BLOCKS,
    CONTROLS,
    HEADINGS,
    MEDIA,
    WITHOUT_TEXT,
    PagePart,
    is_concealed,
    is_hidden,
)
from factcheck_app.readers.html.notes import NoteAnchors
from factcheck_app.readers.html.tables import is_table_of_data
from factcheck_app.readers.left_out_tally import LeftOutTally
from factcheck_app.readers.list_markers import BULLET, numbered

_STYLES = {
    "b": TextStyle.BOLD,
    "strong": TextStyle.BOLD,
    "i": TextStyle.ITALIC,
    "em": TextStyle.ITALIC,
    "cite": TextStyle.ITALIC,
    "dfn": TextStyle.ITALIC,
    "sup": TextStyle.SUPERSCRIPT,
    "sub": TextStyle.SUBSCRIPT,
    "s": TextStyle.STRUCK,
    "strike": TextStyle.STRUCK,
    "del": TextStyle.STRUCK,
    "blockquote": TextStyle.QUOTED,
}
_CSS = (
    (TextStyle.BOLD, re.compile(r"(?<![\w-])font-weight\s*:\s*(?:bold|[6-9]00)")),
    (TextStyle.ITALIC, re.compile(r"(?<![\w-])font-style\s*:\s*italic")),
    (TextStyle.SUPERSCRIPT, re.compile(r"(?<![\w-])vertical-align\s*:\s*super")),
    (TextStyle.SUBSCRIPT, re.compile(r"(?<![\w-])vertical-align\s*:\s*sub\b")),
    (TextStyle.STRUCK, re.compile(r"(?<![\w-])text-decoration(?:-line)?\s*:[^;]*line-through")),
)
_NOT_BOLD = re.compile(r"(?<![\w-])font-weight\s*:\s*(?:normal|[1-4]00)")
_WORD_LIST = re.compile(r"mso-list\s*:\s*\w+\s+level(\d+)")
_PRESERVED = frozenset({"pre", "listing", "xmp"})


_RUNNING = BlockShape(BlockKind.PARAGRAPH)


@dataclass(slots=True)
class _Item:
    """A list item; its first block is the item, the others are its body."""

    depth: int
    marker: str
    has_begun: bool = False


@dataclass(slots=True)
class _List:
    is_ordered: bool
    style: str
    next_number: int
    step: int


@dataclass(frozen=True, slots=True)
class _Frame:
    """What holds for the words inside an element."""

    shape: BlockShape = _RUNNING
    styles: frozenset[TextStyle] = frozenset()
    link: tuple[int, str] | None = None
    mark: HtmlElement | None = None
    note: HtmlElement | None = None
    item: _Item | None = None
    list: _List | None = None
    depth: int = 0
    keeps_space: bool = False
    is_skipped: bool = False


class HtmlWalk:
    """Goes over elements one by one, however deep they stand."""

    def __init__(self, notes: NoteAnchors, base_address: str = "", left_out: LeftOutTally | None = None) -> None:
        self.growing = GrowingText()
        self.left_out = left_out or LeftOutTally()
        self._notes = notes
        self._base = base_address
        self._dropped: dict[HtmlElement, PagePart] = {}
        self._frames: list[_Frame] = []
        self._links = 0
        self._mark_spans: dict[HtmlElement, TextSpan] = {}
        self._note_blocks: dict[HtmlElement, int] = {}

    def walk(self, root: HtmlElement, dropped: dict[HtmlElement, PagePart] | None = None) -> None:
        """All words of the element, less the parts that are dropped, which are tallied."""
        self._dropped = dropped or {}
        self._frames = [_Frame()]
        walker = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        for event, element in walker:
            if event == "start":
                frame = self._enter(element)
                self._frames.append(frame)
                if frame.is_skipped:
                    walker.skip_subtree()
                elif element.text:
                    self._add(element.text)
            else:
                if event == "end":
                    self._frames.pop()
                    self._leave(element)
                if element.tail and element is not root:
                    self._add(element.tail)
        self.growing.end_block()

    def note_marks(self) -> tuple[NoteMark, ...]:
        """Marks whose notes were read; call it after the walk."""
        blocks = self.growing.blocks
        found = []
        for mark, span in self._mark_spans.items():
            label, note = self._notes.called[mark]
            if note in self._note_blocks:
                found.append(NoteMark(span, label, blocks[self._note_blocks[note]].span))
        return tuple(sorted(found, key=lambda mark: mark.span))

    def _add(self, words: str) -> None:
        frame = self._frames[-1]
        if not frame.keeps_space:
            self._add_line(words, frame)
            return
        for number, line in enumerate(words.split("\n")):
            if number:
                self.growing.break_line()
            self._add_line(line, frame)

    def _add_line(self, words: str, frame: _Frame) -> None:
        was_in_block = self.growing.is_in_block
        shape = frame.shape
        item = frame.item
        if item is not None and shape.kind is BlockKind.LIST_ITEM:
            body = BlockShape(BlockKind.PARAGRAPH, item.depth)
            shape = body if item.has_begun else replace(shape, marker=item.marker)
        if shape.kind is BlockKind.NOTE and frame.note in self._note_blocks:
            shape = replace(shape, marker="")
        span = self.growing.add(words, shape, frame.styles, frame.link, keep_space=frame.keeps_space)
        if span is None:
            return
        if not was_in_block:
            if item is not None and shape.kind is BlockKind.LIST_ITEM:
                item.has_begun = True
            if frame.note is not None and shape.kind is BlockKind.NOTE:
                self._note_blocks.setdefault(frame.note, len(self.growing.blocks))
        if frame.mark is not None:
            before = self._mark_spans.get(frame.mark)
            self._mark_spans[frame.mark] = TextSpan(before.start, span.end) if before else span

    def _enter(self, element: HtmlElement) -> _Frame:
        frame = self._frames[-1]
        tag = element.tag
        style = element.get("style", "")
        if self._is_skipped(element, tag, style):
            return replace(frame, is_skipped=True)
        if tag == "br":
            self.growing.break_line()
        elif tag == "tr" and frame.shape.kind is BlockKind.TABLE_ROW:
            self.growing.begin_row()
        elif tag in {"td", "th"} and frame.shape.kind is BlockKind.TABLE_ROW:
            self.growing.next_cell()
        elif tag in BLOCKS:
            self.growing.end_part()
            frame = self._block_frame(element, tag, style, frame)
        elif tag == "a":
            frame = self._anchor_frame(element, frame)
        if is_concealed(element):
            # within the article it is the author's text, and a reviewer may want to know that readers do not see it
            frame = replace(frame, styles=frame.styles | {TextStyle.HIDDEN})
        if tag in _STYLES and not _NOT_BOLD.search(style):
            frame = replace(frame, styles=frame.styles | {_STYLES[tag]})
        if style and tag not in BLOCKS:
            found = {kind for kind, pattern in _CSS if pattern.search(style)}
            frame = replace(frame, styles=frame.styles | found) if found else frame
        return frame

    def _leave(self, element: HtmlElement) -> None:
        if element.tag == "tr":
            self.growing.end_block()
        elif element.tag in {"td", "th"} and self._frames[-1].shape.kind is BlockKind.TABLE_ROW:
            return  # the next cell ends it
        elif element.tag in BLOCKS:
            self.growing.end_part()

    def _is_skipped(self, element: HtmlElement, tag: str, style: str) -> bool:
        if tag in WITHOUT_TEXT:
            return True
        part = self._dropped.get(element)
        # hidden words inside a line would run into those that are seen; a whole part is kept and marked
        if part is None and is_hidden(element) and not (tag in BLOCKS and is_concealed(element)):
            part = PagePart.HIDDEN
        if part is not None:
            self.left_out.add_words(part.value, "".join(element.itertext()))
            return True
        if tag == "img":
            if element.get("width") not in {"0", "1"} and element.get("height") not in {"0", "1"}:
                self.left_out.add_picture(element.get("alt", ""))
            return True
        if tag in MEDIA:
            self.left_out.add_thing("1 video, sound or embedded page", "videos, sounds or embedded pages")
            return True
        if tag in CONTROLS:
            self.left_out.add_words(PagePart.NOTICE.value, "".join(element.itertext()))
            return True
        if element in self._notes.back_links:
            return True
        if "mso-list" in style.casefold() and "ignore" in style.casefold():
            item = self._frames[-1].item
            if item is not None:
                item.marker = _word_marker("".join(element.itertext()))
            return True
        return False

    def _block_frame(self, element: HtmlElement, tag: str, style: str, frame: _Frame) -> _Frame:
        if element in self._notes.notes:
            marker = frame.list and frame.list.is_ordered and tag == "li" and self._marker(element, frame.list)
            return replace(frame, shape=BlockShape(BlockKind.NOTE, marker=marker or ""), note=element, item=None)
        if tag == "caption" or (tag == "figcaption" and frame.shape.kind is not BlockKind.TABLE_ROW):
            return replace(frame, shape=BlockShape(BlockKind.CAPTION), item=None)
        if frame.shape.kind in {BlockKind.NOTE, BlockKind.TABLE_ROW, BlockKind.CAPTION}:
            return frame
        if tag in {"ol", "ul", "dl", "menu", "dir"}:
            return replace(frame, list=_list_of(element), depth=frame.depth + 1)
        if tag in {"li", "dt"}:
            depth = max(1, frame.depth)
            item = _Item(depth, self._marker(element, frame.list) if tag == "li" else "")
            return replace(frame, item=item, shape=BlockShape(BlockKind.LIST_ITEM, depth, item.marker))
        if tag == "dd":
            return replace(frame, shape=BlockShape(BlockKind.PARAGRAPH, max(1, frame.depth)), item=None)
        if tag in HEADINGS and frame.item is None:
            return replace(frame, shape=BlockShape(BlockKind.HEADING, HEADINGS[tag]))
        if tag == "table" and is_table_of_data(element):
            return replace(frame, shape=BlockShape(BlockKind.TABLE_ROW), item=None)
        if tag in _PRESERVED or "white-space:pre" in style.replace(" ", ""):
            return replace(frame, keeps_space=True)
        word_list = _WORD_LIST.search(style)
        if word_list:
            item = _Item(int(word_list[1]), BULLET)
            return replace(frame, item=item, shape=BlockShape(BlockKind.LIST_ITEM, item.depth, item.marker))
        if element.get("class") == "MsoTitle":
            return replace(frame, shape=BlockShape(BlockKind.HEADING, 1))
        return frame

    def _anchor_frame(self, element: HtmlElement, frame: _Frame) -> _Frame:
        if element in self._notes.called:
            return replace(frame, mark=element)
        address = self._address(element.get("href", ""))
        if not address:
            return frame
        self._links += 1
        return replace(frame, link=(self._links, address))

    def _address(self, href: str) -> str:
        """The whole web address of a link; empty for other links and for those within the page."""
        href = re.sub(r"[\t\n\r]", "", href.strip())
        if not href or href.startswith("#"):
            return ""
        try:
            address = urljoin(self._base, href)
            parts = urlsplit(address)
        except ValueError:
            return ""
        return address if parts.scheme in {"http", "https"} and parts.netloc else ""

    def _marker(self, element: HtmlElement, around: _List | None) -> str:
        if around is None or not around.is_ordered:
            return BULLET
        value = element.get("value", "")
        if re.fullmatch(r"-?\d{1,6}", value):
            around.next_number = int(value)
        number = around.next_number
        around.next_number += around.step
        return numbered(number, around.style)


def _list_of(element: HtmlElement) -> _List:
    start = element.get("start", "")
    first = int(start) if re.fullmatch(r"-?\d{1,6}", start) else 1
    is_reversed = element.get("reversed") is not None
    if is_reversed and not start:
        first = sum(child.tag == "li" for child in element)
    return _List(element.tag == "ol", element.get("type", "1"), first, -1 if is_reversed else 1)


def _word_marker(mark: str) -> str:
    mark = mark.replace("\xa0", " ").strip()
    return mark if re.fullmatch(r"\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]", mark) else BULLET
