"""A draft as it was read: one text, and the blocks, links and notes that stand in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck_app.domain.text_span import TextSpan


class BlockKind(StrEnum):
    """What a block is; a claim names the kind of the block it stands in."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    CAPTION = "caption"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the draft; blocks are in reading order and never overlap.

    `level` is 1..6 for headings, the nesting depth (from 1) for list items and for paragraphs that belong
    to a list item, else 0. `marker` is the list mark as the desk shows it ("–" or "3."). `is_title` marks the short
    title line of a list item that has a body of its own. `cells` are the cells of a table row, in order.
    `page` counts from 1 where the format has pages.
    """

    kind: BlockKind
    span: TextSpan
    level: int = 0
    marker: str = ""
    is_title: bool = False
    cells: tuple[TextSpan, ...] = ()
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A link: the words that carry it, and where it points."""

    span: TextSpan
    url: str


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The mark of a footnote or endnote in the running text, and the block of kind NOTE that it calls."""

    span: TextSpan
    label: str
    note: TextSpan


class TextStyle(StrEnum):
    """How a stretch of the draft is set, where that carries meaning."""

    BOLD = "bold"
    ITALIC = "italic"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    HIDDEN = "hidden"
    STRUCK = "struck"
    QUOTED = "quoted"


@dataclass(frozen=True, slots=True)
class StyledText:
    """A stretch of the draft and its style; a stretch with two styles stands twice."""

    span: TextSpan
    style: TextStyle


@dataclass(frozen=True, slots=True)
class DraftComment:
    """A comment that the file carried when it came: its words, who wrote it, and the words it stands on."""

    span: TextSpan
    author: str
    text: str


@dataclass(frozen=True, slots=True)
class TextOrigin:
    """Where a stretch of `text` stands in the file, so that a comment or highlight can be put on these very words.

    DOCX: `part` is the package part ("word/document.xml"), `index` counts the part's `w:t`, `w:tab` and `w:br`
    elements in document order, `offset` the characters into it. PDF: `part` is empty, `index` is the page from 1,
    `box` is x0, y0, x1, y1 in points from the page's lower left corner.
    """

    span: TextSpan
    part: str
    index: int
    offset: int = 0
    box: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something of the file that is not in `text`, in words ("3 pictures", "a deleted tracked change")."""

    what: str


@dataclass(frozen=True, eq=False)
class Article:
    """A draft ready for review.

    Every span counts Unicode code points of `text`; line ends are "\\n". `content` is the file byte for byte and
    `sha256` its hex digest (of the UTF-8 text where it was pasted). `file_name` is empty for pasted text.
    `language` is an ISO 639-1 code, or None where it is not known; `author`, `published` (ISO 8601 date) and
    `publisher` are what the file says of itself, None where it says nothing. `address` is the web address it was
    fetched from, or that the saved page names as its own.
    """

    title: str
    text: str
    blocks: tuple[Block, ...]
    file_name: str
    file_format: str
    content: bytes
    sha256: str
    links: tuple[Link, ...] = ()
    note_marks: tuple[NoteMark, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    language: str | None = None
    styles: tuple[StyledText, ...] = ()
    comments: tuple[DraftComment, ...] = ()
    origins: tuple[TextOrigin, ...] = ()
    author: str | None = None
    published: str | None = None
    publisher: str | None = None
    address: str | None = None
