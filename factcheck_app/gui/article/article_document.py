"""Builds the document on screen from the blocks of an article."""

from __future__ import annotations

import re
from itertools import groupby

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from factcheck_app.domain.article import Article, Block, BlockKind
from factcheck_app.gui.article.text_offsets import TextOffsets
from factcheck_app.gui.look.look import Look

# each would begin a new block of Qt's or is kept by Qt for itself: shown as a space, one for one
_BREAKS = re.compile("[\n\r\t\x0b\x0c\x00\u2028\u2029\ufdd0\ufdd1\ufffc]")
_HEADING_ROLES = {1: "reading_h1", 2: "reading_h2"}
_INDENT = 20


class ArticleDocument:
    """A QTextDocument and the way between it and the article."""

    def __init__(self, article: Article, title: str, look: Look) -> None:
        self.offsets = TextOffsets()
        self.headings: list[tuple[int, int]] = []
        self._article = article
        self._look = look
        self._is_first = True
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(look.font("reading_body"))
        option = QTextOption()
        # the mark of a list item hangs before its words; words without a break may be broken anywhere
        option.setTabStopDistance(look.reading_length(_INDENT))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document.setDefaultTextOption(option)
        self._cursor = QTextCursor(self.document)
        self._cursor.beginEditBlock()
        self._build(title)
        self._cursor.endEditBlock()

    def _build(self, title: str) -> None:
        first = self._article.blocks[0] if self._article.blocks else None
        words = " ".join(first.span.of(self._article.text).split()) if first is not None else ""
        if first is None or first.kind is not BlockKind.HEADING or words != title:
            self._begin_block(self._block_format("reading_h1", above=0, below=12), self._char_format("reading_h1"))
            self._cursor.insertText(_BREAKS.sub(" ", title), self._char_format("reading_h1"))
        for is_table, blocks in groupby(self._article.blocks, key=lambda block: block.kind is BlockKind.TABLE_ROW):
            if is_table:
                self._add_table(list(blocks))
            else:
                for block in blocks:
                    self._add_block(block)
        if self._article.left_out:
            words = "Left out: " + ", ".join(part.what for part in self._article.left_out)
            form = self._char_format("caption", "text.muted")
            self._begin_block(self._block_format("caption", above=28, below=0), form)
            self._cursor.insertText(_BREAKS.sub(" ", words), form)

    def _add_block(self, block: Block) -> None:
        role, colour = self._role(block)
        above, below = self._gaps(block)
        form = self._block_format(role, above, below, indent=block.level * _INDENT if self._is_in_list(block) else 0)
        characters = self._char_format(role, colour)
        if block.kind is BlockKind.HEADING:
            form.setHeadingLevel(min(6, max(1, block.level)))
        if block.marker and block.kind is BlockKind.LIST_ITEM:
            form.setTextIndent(-self._look.reading_length(_INDENT))
        self._begin_block(form, characters)
        if block.kind is BlockKind.HEADING:
            self.headings.append((self._cursor.position(), block.span.start))
        if block.marker and block.kind is BlockKind.LIST_ITEM:
            plain = self._char_format("reading_body", "text.muted")
            self._cursor.insertText(f"{block.marker}\t", plain)
        self._add_words(block.span.start, block.span.end, characters)

    def _add_words(self, start: int, end: int, characters: QTextCharFormat) -> None:
        text = self._article.text[start:end]
        self.offsets.add(start, text, self._cursor.position())
        shown = _BREAKS.sub(" ", text)
        at = 0
        for link in self._article.links:
            if link.span.end <= start or link.span.start >= end:
                continue
            first, last = max(link.span.start, start) - start, min(link.span.end, end) - start
            if first < at:
                continue
            self._cursor.insertText(shown[at:first], characters)
            linked = QTextCharFormat(characters)
            linked.setForeground(self._look.colour("text.link"))
            linked.setAnchor(True)
            linked.setAnchorHref(link.url)
            self._cursor.insertText(shown[first:last], linked)
            at = last
        self._cursor.insertText(shown[at:], characters)

    def _add_table(self, rows: list[Block]) -> None:
        columns = max(1, max(len(row.cells) for row in rows))
        form = QTextTableFormat()
        form.setCellPadding(self._look.reading_length(5))
        form.setCellSpacing(0)
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderBrush(self._look.colour("border.hairline"))
        form.setTopMargin(self._look.reading_length(8))
        form.setBottomMargin(self._look.reading_length(12))
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        self._begin_block(QTextBlockFormat(), self._char_format("reading_body"))
        table = self._cursor.insertTable(len(rows), columns, form)
        characters = self._char_format("reading_quote")
        for number, row in enumerate(rows):
            for column, cell in enumerate(row.cells or (row.span,)):
                self._cursor = table.cellAt(number, column).firstCursorPosition()
                self._cursor.setBlockFormat(self._block_format("reading_quote", 0, 0))
                self._cursor.setBlockCharFormat(characters)
                self._add_words(cell.start, cell.end, characters)
        self._cursor = QTextCursor(self.document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._is_first = True

    def _begin_block(self, form: QTextBlockFormat, characters: QTextCharFormat) -> None:
        if self._is_first:
            self._cursor.setBlockFormat(form)
            self._cursor.setBlockCharFormat(characters)
            self._is_first = False
        else:
            self._cursor.insertBlock(form, characters)

    def _block_format(self, role: str, above: float, below: float, indent: float = 0) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setLineHeight(self._look.line_height(role), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        form.setTopMargin(self._look.reading_length(above))
        form.setBottomMargin(self._look.reading_length(below))
        form.setLeftMargin(self._look.reading_length(indent))
        return form

    def _char_format(self, role: str, colour: str = "text.primary") -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(self._look.font(role))
        form.setForeground(self._look.colour(colour))
        return form

    def _role(self, block: Block) -> tuple[str, str]:
        if block.kind is BlockKind.HEADING:
            return _HEADING_ROLES.get(block.level, "reading_h3"), "text.primary"
        if block.is_title:
            return "reading_h3", "text.primary"
        if block.kind in (BlockKind.NOTE, BlockKind.CAPTION):
            return "reading_quote", "text.muted"
        return "reading_body", "text.primary"

    def _gaps(self, block: Block) -> tuple[float, float]:
        if block.kind is BlockKind.HEADING:
            return (0 if self._is_first else 16), 4
        if block.is_title:
            return 4, 0
        if block.kind is BlockKind.LIST_ITEM:
            return 0, 4
        return 0, 8

    def _is_in_list(self, block: Block) -> bool:
        return block.kind is BlockKind.LIST_ITEM or (block.kind is BlockKind.PARAGRAPH and block.level > 0)
