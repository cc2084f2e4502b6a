"""What the walk through a Word document's XML collects: stretches of text, paragraphs and table rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from factcheck_app.domain.article import BlockKind, TextStyle


class AnchorKind(StrEnum):
    """A place in the text that something outside the text points to."""

    COMMENT_START = "comment_start"
    COMMENT_END = "comment_end"
    COMMENT_MARK = "comment_mark"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place of this kind, and the id in the file that it belongs to.

    `has_own_mark` is true for a note whose mark the author wrote: it is the text that follows.
    """

    kind: AnchorKind
    id: str
    has_own_mark: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text from one element. `index` counts that element as TextOrigin does, -1 where it has no origin."""

    text: str
    index: int = -1
    offset: int = 0
    styles: tuple[TextStyle, ...] = ()
    url: str = ""
    anchor: Anchor | None = None


@dataclass(slots=True)
class Paragraph:
    """A paragraph while it is read; `after` are the blocks of the text boxes that hang on it."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    marker: str = ""
    is_title: bool = False
    is_hidden: bool = False
    joins_next: bool = False
    pieces: list[Piece] = field(default_factory=list)
    after: list[Flowing] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


@dataclass(slots=True)
class TableRow:
    """A row of a table: its cells, each the paragraphs in it."""

    cells: list[list[Paragraph]] = field(default_factory=list)


Flowing = Paragraph | TableRow


def in_a_cell(blocks: Iterable[Flowing]) -> list[Paragraph]:
    """The blocks of a cell as paragraphs: a row of a table inside the cell becomes one line of it."""
    lines: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            lines.append(block)
            continue
        line = Paragraph()
        for number, cell in enumerate(block.cells):
            if number:
                line.pieces.append(Piece("\t"))
            line.pieces.extend(joined(cell))
        lines.append(line)
    return lines


def joined(paragraphs: Iterable[Paragraph]) -> list[Piece]:
    """The pieces of several paragraphs as lines of one; empty paragraphs give no line."""
    pieces: list[Piece] = []
    for paragraph in paragraphs:
        if pieces and paragraph.text.strip() and any(piece.text for piece in pieces):
            pieces.append(Piece("\n"))
        pieces.extend(paragraph.pieces)
    return pieces
