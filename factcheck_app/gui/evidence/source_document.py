"""The text of a source as a document to read: its blocks, with the number of each sentence before it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor

from factcheck_app.domain.article import Block, BlockKind, TextStyle
from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.article.article_document import ClosedDocument
from factcheck_app.gui.article.text_formats import TextFormats
from factcheck_app.gui.article.text_offsets import TextOffsets
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.shown_text import shown_text

_GAP = 12
_INDENT = 20
_RAISED = frozenset((TextStyle.SUPERSCRIPT,))


class SourceDocument:
    """A document and the way between it and the source's text. Headings carry no number."""

    def __init__(self, text: SourceText, sentences: Sequence[TextSpan], look: Look) -> None:
        self.offsets = TextOffsets()
        self.document = ClosedDocument()
        self.document.setDocumentMargin(0)
        self.document.setUndoRedoEnabled(False)
        self._text = text
        self._formats = TextFormats(look)
        self._cursor = QTextCursor(self.document)
        self._cursor.beginEditBlock()
        numbered = [(number, span) for number, span in enumerate(sentences, 1)]
        blocks = text.blocks or (Block(BlockKind.PARAGRAPH, TextSpan(0, len(text.text))),)
        at = 0
        for index, block in enumerate(blocks):
            begins = []
            while at < len(numbered) and numbered[at][1].start < block.span.end:
                if numbered[at][1].start >= block.span.start:
                    begins.append(numbered[at])
                at += 1
            self._add(block, begins, is_first=index == 0)
        self._cursor.endEditBlock()

    def _add(self, block: Block, begins: Sequence[tuple[int, TextSpan]], *, is_first: bool) -> None:
        role, colour = self._formats.role_of(block)
        is_heading = block.kind is BlockKind.HEADING
        # the sections of a paper are no title of a draft
        role = "reading_h3" if is_heading else role
        above = 0 if is_first else _GAP if is_heading else 0
        form = self._formats.block(
            role, above, _GAP / 2 if is_heading else _GAP, _INDENT * block.level * (not is_heading)
        )
        if is_first:
            self._cursor.setBlockFormat(form)
        else:
            self._cursor.insertBlock(form)
        words = self._formats.characters(role, colour)
        if block.marker:
            self._cursor.insertText(f"{block.marker} ", words)
        cuts = [] if is_heading else [(span.start, number) for number, span in begins]
        start = block.span.start
        for place, number in cuts:
            self._put(start, place, role, colour)
            self._cursor.insertText(
                f"{number}\N{NARROW NO-BREAK SPACE}", self._formats.characters(role, "text.muted", _RAISED)
            )
            start = place
        self._put(start, block.span.end, role, colour)

    def _put(self, start: int, end: int, role: str, colour: str) -> None:
        if start >= end:
            return
        words = self._text.text[start:end]
        self.offsets.add(start, words, self._cursor.position())
        self._cursor.insertText(shown_text(words), self._formats.characters(role, colour))
