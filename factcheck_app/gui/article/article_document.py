"""Builds the document on screen from the blocks of an article: characters with formats, never markup."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from factcheck_app.domain.article import Article, Block, BlockKind, TextStyle
from factcheck_app.gui.article.text_formats import INDENT, TextFormats, gaps_of
from factcheck_app.gui.article.text_offsets import TextOffsets
from factcheck_app.gui.article.text_runs import TextRun, TextRuns
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.shown_text import shown_text
from factcheck_app.gui.look.translation import translate

# anchors: "link:" and the author's address, or for the mark of a note "note:" and the note's code point
LINK_SCHEME, NOTE_SCHEME = "link:", "note:"
_TOP, _BOTTOM = 22, 66
_CELL_PADDING = 6
_ROOM_PER_CHARACTER, _MOST_MARKER_ROOM = 10, 80
# lists that are told apart: kind of block, depth, numbered or not
_MarkerKind = tuple[BlockKind, int, bool]


class ClosedDocument(QTextDocument):
    """A document that never reads a file or asks the network, whatever its words name."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None


class ArticleDocument:
    """A document and the way between it and the article; `comments` are the positions of the listed comments."""

    def __init__(self, article: Article, title: str, look: Look) -> None:
        self.offsets = TextOffsets()
        self.comments: list[int] = []
        self._article = article
        self._look = look
        self._formats = TextFormats(look)
        self._runs = TextRuns(article)
        self._is_first = True
        # lists whose numbers need more room: all their items hang alike
        self._marker_room: dict[_MarkerKind, int] = {}
        for block in article.blocks:
            room = min(_MOST_MARKER_ROOM, max(INDENT, len(block.marker) * _ROOM_PER_CHARACTER))
            kind = _marker_kind(block)
            self._marker_room[kind] = max(room, self._marker_room.get(kind, 0))
        self.document: QTextDocument = ClosedDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(look.font("reading_body"))
        option = QTextOption()
        # words without a break may be broken anywhere
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document.setDefaultTextOption(option)
        self._cursor = QTextCursor(self.document)
        self._cursor.beginEditBlock()
        self._build(title)
        self._cursor.endEditBlock()

    def _build(self, title: str) -> None:
        frame = self.document.rootFrame().frameFormat()
        frame.setTopMargin(self._look.px(_TOP))
        frame.setBottomMargin(self._look.px(_BOTTOM))
        self.document.rootFrame().setFrameFormat(frame)
        self._add_title(title)
        before: Block | None = None
        for is_table, blocks in groupby(self._article.blocks, key=lambda block: block.kind is BlockKind.TABLE_ROW):
            if is_table:
                self._add_table(list(blocks))
                before = None
            else:
                for block in blocks:
                    self._add_block(block, before)
                    before = block
        self._add_comments()

    def _add_title(self, title: str) -> None:
        """The review's title, where the draft does not begin with a title of its own; muted, since it is not in it."""
        first = self._article.blocks[0] if self._article.blocks else None
        if first is not None and first.kind is BlockKind.HEADING:
            words = " ".join(first.span.of(self._article.text).split())
            if first.level <= 1 or words == title:
                return
        muted = self._formats.characters("reading_h1", "text.muted")
        self._begin_block(self._formats.block("reading_h1", below=12), muted)
        self._cursor.insertText(shown_text(title), muted)

    def _add_block(self, block: Block, before: Block | None) -> None:
        role, colour = self._formats.role_of(block)
        above, below = gaps_of(block)
        if block.kind is BlockKind.NOTE and (before is None or before.kind is not BlockKind.NOTE):
            above = 28
        if before is not None and _is_in_list(before) and not _is_in_list(block):
            above = max(above, 10)
        is_item = block.kind is BlockKind.LIST_ITEM
        depth = max(1, block.level) if is_item else block.level if block.kind is BlockKind.PARAGRAPH else 0
        hangs = bool(block.marker) and block.kind is not BlockKind.HEADING
        room = self._marker_room.get(_marker_kind(block), INDENT)
        form = self._formats.block(role, above, below, max(depth, int(hangs)) * INDENT + room - INDENT)
        if block.kind is BlockKind.HEADING:
            form.setHeadingLevel(min(6, max(1, block.level)))
        if hangs:
            # the mark hangs before the words
            length = self._look.reading_length(room)
            form.setTextIndent(-length)
            form.setTabPositions([QTextOption.Tab(length, QTextOption.TabType.LeftTab)])
        self._begin_block(form, self._formats.characters(role, colour))
        if block.marker:
            mark = self._formats.characters(
                "reading_quote" if role == "reading_quote" else "reading_body", "text.muted"
            )
            self._cursor.insertText(shown_text(block.marker) + ("\t" if hangs else " "), mark)
        self._add_words(block.span.start, block.span.end, role, colour)

    def _add_words(self, start: int, end: int, role: str, colour: str) -> None:
        text = self._article.text
        begun = start
        position = self._cursor.position()
        was_hidden = False
        for run in self._runs.runs(start, end):
            is_hidden = TextStyle.HIDDEN in run.styles
            if is_hidden and not was_hidden:
                # our own words belong to no stretch: one ends before them, another begins after
                self.offsets.add(begun, text[begun : run.start], position)
                self._cursor.insertText(
                    translate("article_document", "hidden text\u00a0\u00a0"),
                    self._formats.characters("caption", "text.muted"),
                )
                begun, position = run.start, self._cursor.position()
            was_hidden = is_hidden
            self._cursor.insertText(shown_text(text[run.start : run.end]), self._format_of(run, role, colour))
        self.offsets.add(begun, text[begun:end], position)

    def _format_of(self, run: TextRun, role: str, colour: str) -> QTextCharFormat:
        styles = run.styles
        mark = run.note.span.of(self._article.text) if run.note is not None else ""
        if mark.isalnum() and mark.isascii():  # "¹" is raised by itself
            styles |= {TextStyle.SUPERSCRIPT}
        if run.note is None and run.link is None:
            return self._formats.characters(role, colour, styles)
        form = QTextCharFormat(self._formats.characters(role, "text.link", styles))
        form.setAnchor(True)
        if run.note is not None:
            form.setAnchorHref(f"{NOTE_SCHEME}{run.note.note.start}")
        elif run.link is not None:
            form.setAnchorHref(f"{LINK_SCHEME}{shown_text(run.link.url)}")
        return form

    def _add_table(self, rows: list[Block]) -> None:
        columns = max(1, *(len(row.cells) for row in rows))
        form = QTextTableFormat()
        form.setCellPadding(0)
        form.setCellSpacing(0)
        form.setBorder(0)
        form.setTopMargin(self._look.reading_length(8))
        form.setBottomMargin(self._look.reading_length(14))
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        if self._is_first:
            self._begin_block(QTextBlockFormat(), self._formats.characters("reading_body"))
        table = self._cursor.insertTable(len(rows), columns, form)
        for number, row in enumerate(rows):
            self._add_row(table, number, row)
        self._cursor = QTextCursor(self.document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._is_first = True

    def _add_row(self, table: QTextTable, number: int, row: Block) -> None:
        role, colour = self._formats.role_of(row)
        for column in range(table.columns()):
            cell = table.cellAt(number, column)
            self._cursor = cell.firstCursorPosition()
            self._cursor.setBlockFormat(self._formats.block(role))
            # the format of a cell is that of its first block's characters, too
            cell.setFormat(self._cell_format(role, is_top=number == 0))
            cells = row.cells or (row.span,)
            if column < len(cells):
                self._add_words(cells[column].start, cells[column].end, role, colour)

    def _cell_format(self, role: str, *, is_top: bool) -> QTextTableCellFormat:
        form = QTextTableCellFormat()
        form.setFont(self._formats.characters(role).font())
        solid = QTextFrameFormat.BorderStyle.BorderStyle_Solid
        padding = self._look.reading_length(_CELL_PADDING)
        form.setTopPadding(padding)
        form.setBottomPadding(padding)
        form.setRightPadding(padding * 2)
        form.setBottomBorder(1)
        form.setBottomBorderStyle(solid)
        form.setBottomBorderBrush(self._look.colour("border.card"))
        if is_top:
            form.setTopBorder(1)
            form.setTopBorderStyle(solid)
            form.setTopBorderBrush(self._look.colour("border.card"))
        return form

    def _add_comments(self) -> None:
        """The comments that the file carried, under the draft."""
        if not self._article.comments:
            return
        head = self._formats.characters("label", "text.muted")
        self._begin_block(self._formats.block("label", above=32, below=4), head)
        self._cursor.insertText(translate("article_document", "Comments that came with the file"), head)
        said = self._formats.characters("body", "text.primary")
        for comment in self._article.comments:
            words = shown_text(comment.span.of(self._article.text)).strip()
            words = f"{words[:80]}…" if len(words) > 80 else words
            self._begin_block(self._formats.block("body", above=4, below=4), said)
            self.comments.append(self._cursor.position())
            quoted = f"“{words}”  " if words else ""
            author = shown_text(comment.author) or translate("article_document", "Unnamed")
            self._cursor.insertText(f"{author}: ", head)
            self._cursor.insertText(quoted, self._formats.characters("body", "text.muted"))
            self._cursor.insertText(shown_text(comment.text), said)

    def _begin_block(self, form: QTextBlockFormat, characters: QTextCharFormat) -> None:
        if self._is_first:
            self._cursor.setBlockFormat(form)
            self._cursor.setBlockCharFormat(characters)
            self._is_first = False
        else:
            self._cursor.insertBlock(form, characters)


def _marker_kind(block: Block) -> _MarkerKind:
    return block.kind, block.level, block.marker[-1:] in (".", ")")


def _is_in_list(block: Block) -> bool:
    return block.kind is BlockKind.LIST_ITEM or (block.kind is BlockKind.PARAGRAPH and block.level > 0)
