"""Paragraphs and rows become one text, with the place of everything that stands in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from factcheck_app.domain.article import Block, BlockKind, Link, NoteMark, StyledText, TextOrigin, TextStyle
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.docx.numbering import numeral
from factcheck_app.readers.docx.pieces import Anchor, AnchorKind, Flowing, Paragraph, Piece, joined
from factcheck_app.readers.note_signs import gap_before, note_sign

_NOTES = {AnchorKind.FOOTNOTE, AnchorKind.ENDNOTE}
# blocks of these kinds that follow each other stand on lines of their own without a blank line between
_CLOSE = {BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.NOTE}


@dataclass(slots=True)
class CalledNote:
    """A mark in the text and the note that it calls; `block` is filled once the note stands in the text."""

    anchor: Anchor
    label: str
    span: TextSpan
    block: TextSpan | None = None


@dataclass(slots=True)
class Assembly:
    """The text as it grows. `note_forms` are the number formats of footnotes and endnotes."""

    note_forms: dict[AnchorKind, str]
    blocks: list[Block] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    styles: list[StyledText] = field(default_factory=list)
    origins: list[TextOrigin] = field(default_factory=list)
    notes: list[CalledNote] = field(default_factory=list)
    comment_places: dict[str, list[int]] = field(default_factory=dict)
    titles: list[TextSpan] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _own_mark: Anchor | None = None
    _open_styles: dict[TextStyle, TextSpan] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def add_blocks(self, blocks: Sequence[Flowing], part: str) -> None:
        """Appends the blocks of a story of this part."""
        for block in blocks:
            if isinstance(block, Paragraph):
                self._add_paragraph(block, part)
            else:
                self._add_row([joined(cell) for cell in block.cells], part)

    def add_note(self, paragraphs: Sequence[Paragraph], label: str, part: str) -> TextSpan:
        """Appends a note as one block and returns its span, which is empty where the note is."""
        before = len(self.blocks)
        self._add_paragraph(Paragraph(BlockKind.NOTE, marker=label, pieces=joined(paragraphs)), part)
        return self.blocks[-1].span if len(self.blocks) > before else TextSpan(self._length, self._length)

    def note_marks(self) -> tuple[NoteMark, ...]:
        """The marks whose notes stand in the text."""
        return tuple(NoteMark(note.span, note.label, note.block) for note in self.notes if note.block is not None)

    def _add_paragraph(self, paragraph: Paragraph, part: str) -> None:
        if not paragraph.text.strip() and not any(_is_note(piece) for piece in paragraph.pieces):
            for piece in paragraph.pieces:
                self._pass_anchor(piece)
            return
        start = self._separate(paragraph.kind)
        self._add_pieces(paragraph.pieces, part)
        span = self._trimmed(start, self._length)
        self.blocks.append(Block(paragraph.kind, span, paragraph.level, paragraph.marker))
        if paragraph.is_title:
            self.titles.append(span)

    def _add_row(self, cells: Sequence[Sequence[Piece]], part: str) -> None:
        if not any(piece.text.strip() or _is_note(piece) for cell in cells for piece in cell):
            for cell in cells:
                for piece in cell:
                    self._pass_anchor(piece)
            return
        start = self._separate(BlockKind.TABLE_ROW)
        spans = []
        for number, cell in enumerate(cells):
            if number:
                self._append("\t")
            cell_start = self._length
            self._add_pieces(cell, part)
            spans.append(self._trimmed(cell_start, self._length))
        # the row reaches over empty cells at its borders too, so that every cell lies inside it
        self.blocks.append(Block(BlockKind.TABLE_ROW, TextSpan(start, self._length), cells=tuple(spans)))

    def _separate(self, kind: BlockKind) -> int:
        if self.blocks:
            close = self.blocks[-1].kind is kind and kind in _CLOSE
            self._append("\n" if close else "\n\n")
        return self._length

    def _append(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _trimmed(self, start: int, end: int) -> TextSpan:
        text = self._tail(start)
        left = len(text) - len(text.lstrip())
        return (
            TextSpan(start + left, end - (len(text) - len(text.rstrip()))) if text.strip() else TextSpan(start, start)
        )

    def _tail(self, start: int) -> str:
        """The text from `start` on, without joining the whole of it."""
        found: list[str] = []
        at = self._length
        for part in reversed(self._parts):
            if at <= start:
                break
            found.append(part)
            at -= len(part)
        tail = "".join(reversed(found))
        return tail[start - at :]

    def _add_pieces(self, pieces: Sequence[Piece], part: str) -> None:
        for piece in pieces:
            if piece.anchor is not None:
                self._pass_anchor(piece)
            if not piece.text:
                continue
            span = TextSpan(self._length, self._length + len(piece.text))
            self._append(piece.text)
            if piece.index >= 0:
                self.origins.append(TextOrigin(span, part, piece.index, piece.offset))
            for style in piece.styles:
                self._add_style(span, style)
            if piece.url:
                self._add_link(span, piece.url)
            if self._own_mark is not None and piece.text.strip():
                self.notes.append(CalledNote(self._own_mark, piece.text.strip(), span))
                self._own_mark = None

    def _add_style(self, span: TextSpan, style: TextStyle) -> None:
        for number in range(len(self.styles) - 1, max(-1, len(self.styles) - 4), -1):
            last = self.styles[number]
            if last.style is style and last.span.end == span.start:
                self.styles[number] = StyledText(TextSpan(last.span.start, span.end), style)
                return
        self.styles.append(StyledText(span, style))

    def _add_link(self, span: TextSpan, url: str) -> None:
        if self.links and self.links[-1].url == url and self.links[-1].span.end == span.start:
            span = TextSpan(self.links.pop().span.start, span.end)
        self.links.append(Link(span, url))

    def _pass_anchor(self, piece: Piece) -> None:
        anchor = piece.anchor
        if anchor is None:
            return
        if anchor.kind not in _NOTES:
            self.comment_places.setdefault(anchor.id, []).append(self._length)
        elif anchor.has_own_mark:
            self._own_mark = anchor
        else:
            count = 1 + sum(note.anchor.kind is anchor.kind and not note.anchor.has_own_mark for note in self.notes)
            label = numeral(count, self.note_forms[anchor.kind])
            sign = note_sign(label)
            self._append(gap_before(sign, self._parts[-1] if self._parts else ""))
            span = TextSpan(self._length, self._length + len(sign))
            self._append(sign)
            if not label.isdigit():
                self._add_style(span, TextStyle.SUPERSCRIPT)
            self.notes.append(CalledNote(anchor, label, span))


def _is_note(piece: Piece) -> bool:
    return piece.anchor is not None and piece.anchor.kind in _NOTES
