"""The walk over the tokens of a Markdown draft that puts its words and structure into a growing text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from urllib.parse import urlsplit

from markdown_it.token import Token

from factcheck_app.domain.article import BlockKind, NoteMark, TextStyle
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.growing_text import BlockShape, GrowingText
from factcheck_app.readers.html.tree import parse_markup
from factcheck_app.readers.left_out_tally import LeftOutTally
from factcheck_app.readers.list_markers import BULLET
from factcheck_app.readers.note_signs import gap_before, note_sign
from factcheck_app.readers.refusals import DraftRefused

_STYLES = {"em": TextStyle.ITALIC, "strong": TextStyle.BOLD, "s": TextStyle.STRUCK}
_HTML_STYLES = {
    "b": TextStyle.BOLD,
    "strong": TextStyle.BOLD,
    "i": TextStyle.ITALIC,
    "em": TextStyle.ITALIC,
    "sup": TextStyle.SUPERSCRIPT,
    "sub": TextStyle.SUBSCRIPT,
    "s": TextStyle.STRUCK,
    "strike": TextStyle.STRUCK,
    "del": TextStyle.STRUCK,
}
_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)")
_NOT_SHOWN = ("script", "style", "template")


@dataclass(slots=True)
class _Item:
    depth: int
    marker: str
    has_begun: bool = False


@dataclass(slots=True)
class MarkdownWalk:
    """Goes over the tokens once; links are addresses of the web alone."""

    growing: GrowingText = field(default_factory=GrowingText)
    left_out: LeftOutTally = field(default_factory=LeftOutTally)
    _items: list[_Item | None] = field(default_factory=list)
    _heading: int = 0
    _in_table: bool = False
    _note: str = ""
    _link: tuple[int, str] | None = None
    _links: int = 0
    _styles: list[TextStyle] = field(default_factory=list)
    _marks: list[tuple[TextSpan, str]] = field(default_factory=list)
    _note_blocks: dict[str, int] = field(default_factory=dict)

    def walk(self, tokens: Sequence[Token]) -> None:
        for token in tokens:
            if token.type == "inline":
                self._inline(token.children or ())
            else:
                self._block(token)
        self.growing.end_block()

    def note_marks(self) -> tuple[NoteMark, ...]:
        blocks = self.growing.blocks
        return tuple(
            NoteMark(span, label, blocks[self._note_blocks[label]].span)
            for span, label in self._marks
            if label in self._note_blocks
        )

    def _block(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                self.growing.end_block()
            case "list_item_open":
                depth = 1 + sum(item is not None for item in self._items)
                marker = f"{token.info}{token.markup}" if token.info else BULLET
                self._items.append(_Item(depth, marker))
            case "list_item_close":
                self.growing.end_block()
                self._items.pop()
            case "heading_open":
                self._heading = int(token.tag[1:])
            case "heading_close":
                self.growing.end_block()
                self._heading = 0
            case "paragraph_close" | "hr":
                self.growing.end_block()
            case "blockquote_open":
                self.growing.end_block()
                self._styles.append(TextStyle.QUOTED)
            case "blockquote_close":
                self.growing.end_block()
                self._styles.remove(TextStyle.QUOTED)
            case "fence" | "code_block":
                self._lines(token.content)
            case "html_block":
                self._markup(token.content)
            case "table_open" | "table_close":
                self._in_table = token.type == "table_open"
            case "tr_open":
                self.growing.begin_row()
            case "tr_close":
                self.growing.end_block()
            case "th_open" | "td_open":
                self.growing.next_cell()
            case "footnote_open":
                self.growing.end_block()
                self._note = _note_label(token)
            case "footnote_close":
                self.growing.end_block()
                self._note = ""

    def _inline(self, tokens: Sequence[Token]) -> None:
        # a quote goes on over its paragraphs, every other style ends with its own
        self._styles[:] = [style for style in self._styles if style is TextStyle.QUOTED]
        self._link = None
        for token, following in zip_longest(tokens, tokens[1:]):
            match token.type:
                case "text" if self._is_number_of_a_source(token, following):
                    self._add(f"[{token.content}]")
                case "text" | "code_inline" | "text_special":
                    self._add(token.content)
                case "softbreak":
                    self._add(" ")
                case "hardbreak":
                    self.growing.break_line()
                case "link_open":
                    self._open_link(str(token.attrGet("href") or ""))
                case "link_close":
                    self._link = None
                case "image":
                    self.left_out.add_picture(token.content)
                case "html_inline":
                    self._inline_markup(token.content)
                case "footnote_ref":
                    label = _note_label(token)
                    sign = note_sign(label)
                    self._add(gap_before(sign, self.growing.last_words))
                    span = self._add(sign)
                    if span is not None:
                        self._marks.append((span, label))
                case _:
                    self._style(token.tag, token.nesting)

    def _is_number_of_a_source(self, token: Token, following: Token | None) -> bool:
        """A link on a bare number, written "[1]" in the file; its brackets tell it from the words."""
        is_whole_link = following is not None and following.type == "link_close"
        return self._link is not None and is_whole_link and re.fullmatch(r"\d{1,3}", token.content) is not None

    def _add(self, words: str, *, keep_space: bool = False) -> TextSpan | None:
        was_in_block = self.growing.is_in_block
        shape = self._shape()
        span = self.growing.add(words, shape, self._styles, self._link, keep_space=keep_space)
        if span is not None and not was_in_block:
            if shape.kind is BlockKind.NOTE:
                self._note_blocks.setdefault(self._note, len(self.growing.blocks))
            elif self._items and self._items[-1] is not None:
                self._items[-1].has_begun = True
        return span

    def _shape(self) -> BlockShape:
        if self._note:
            shape = BlockShape(BlockKind.NOTE, marker=f"{self._note}.")
            return replace(shape, marker="") if self._note in self._note_blocks else shape
        if self._in_table:
            return BlockShape(BlockKind.TABLE_ROW)
        item = self._items[-1] if self._items else None
        if item is not None and not item.has_begun:
            return BlockShape(BlockKind.LIST_ITEM, item.depth, item.marker)
        if self._heading:
            return BlockShape(BlockKind.HEADING, self._heading)
        return BlockShape(BlockKind.PARAGRAPH, item.depth if item is not None else 0)

    def _style(self, tag: str, nesting: int) -> None:
        style = _STYLES.get(tag)
        if style is None:
            return
        if nesting > 0:
            self._styles.append(style)
        elif style in self._styles:
            self._styles.remove(style)

    def _open_link(self, address: str) -> None:
        try:
            parts = urlsplit(address)
        except ValueError:
            return
        if parts.scheme in {"http", "https"} and parts.netloc:
            self._links += 1
            self._link = (self._links, address)

    def _lines(self, content: str) -> None:
        """Lines of code, as they are; an empty one begins a new block."""
        self.growing.end_block()
        self._styles.clear()
        self._link = None
        for line in content.split("\n"):
            self._add(line, keep_space=True)
            self.growing.break_line()
        self.growing.end_block()

    def _inline_markup(self, tag: str) -> None:
        """Tags of simple styles count; others are left out, the words between them stay."""
        found = _TAG.match(tag)
        if found is None:
            self.left_out.add_words("comments in HTML", tag)
        elif found[2].casefold() == "br":
            self.growing.break_line()
        else:
            style = _HTML_STYLES.get(found[2].casefold())
            if style is not None and not found[1]:
                self._styles.append(style)
            elif style in self._styles:
                self._styles.remove(style)

    def _markup(self, content: str) -> None:
        """The words of a block of HTML, which is not rendered."""
        self.growing.end_block()
        for comment in re.findall(r"<!--(.*?)-->", content, flags=re.DOTALL):
            self.left_out.add_words("comments in HTML", comment)
        try:
            page = parse_markup(content)
        except DraftRefused:
            # a comment alone, or a heap of tags
            words = re.sub(r"<!--.*?-->|<[^<>]*>", " ", content, flags=re.DOTALL)
            self._add(words)
            self.growing.end_block()
            return
        for element in page.iter(*_NOT_SHOWN):
            self.left_out.add_words("scripts and styles", element.text or "")
            element.text = ""
        for picture in page.iter("img"):
            self.left_out.add_picture(picture.get("alt", ""))
        for line in "\n".join(page.itertext("*")).split("\n\n"):
            self._add(line)
            self.growing.end_block()


def _note_label(token: Token) -> str:
    """Its number; the name that the author gave it is not seen by a reader."""
    return str(int(token.meta["id"]) + 1)
