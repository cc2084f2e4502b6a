"""The text of a source to read and to select from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.article.reading_place import ReadingPlace
from factcheck_app.gui.article.text_offsets import TextOffsets
from factcheck_app.gui.evidence.source_document import SourceDocument
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look, load_tokens

_SIDE = 24


class SourceBrowser(QTextBrowser):
    """Words can be selected with the mouse or with Shift and the arrows; the sentence at the caret is tinted."""

    choice_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._text: SourceText | None = None
        self._sentences: tuple[TextSpan, ...] = ()
        self._evidence: tuple[TextSpan, ...] = ()
        self._offsets = TextOffsets()
        self._shown: QTextDocument | None = None
        self._has_caret = False
        self.place = ReadingPlace(self, look)
        self.setAccessibleName(self.tr("Text of the source"))
        self.setProperty(RING_RADIUS, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setAcceptDrops(False)
        self.selectionChanged.connect(self._follow_caret)
        self.cursorPositionChanged.connect(self._follow_caret)
        look.changed.connect(self._take_look)

    def show_text(self, text: SourceText | None, sentences: Sequence[TextSpan]) -> None:
        """Show this text from its beginning, or nothing."""
        self._text, self._sentences = text, tuple(sentences)
        self._evidence, self._has_caret = (), False
        self._build()

    def show_evidence(self, spans: Sequence[TextSpan]) -> None:
        """Tint the passages that were taken."""
        self._evidence = tuple(spans)
        self._tint()

    def bring_into_view(self, span: TextSpan) -> None:
        """Put the caret at the beginning of this passage, and the passage into view."""
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.position_of(span.end))
        self.setTextCursor(cursor)
        cursor.setPosition(self._offsets.position_of(span.start))
        self.setTextCursor(cursor)
        self._has_caret = True
        self.place.scroll_to(span.start)
        # what stands before it helps to read it
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() - self.viewport().height() // 5)
        self._tint()
        self.choice_changed.emit()

    @property
    def chosen(self) -> TextSpan | None:
        """The selected words without blanks around them, else the sentence at the caret; None where neither is."""
        if self._text is None:
            return None
        cursor = self.textCursor()
        if cursor.hasSelection():
            covered = self._offsets.covered(cursor.selectionStart(), cursor.selectionEnd())
            return _trimmed(TextSpan(*covered), self._text.text) if covered is not None else None
        return self._sentence_at_caret() if self._has_caret else None

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None  # a source must never make the program read another file or ask the network

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        chosen = self.chosen
        if chosen is not None and self._text is not None:
            data.setText(chosen.of(self._text.text))
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:
        first = self.place.first_visible()
        self._place_column()
        super().resizeEvent(event)
        self.place.scroll_to(first)

    def _build(self) -> None:
        built = SourceDocument(self._text, self._sentences, self._look) if self._text is not None else None
        document = built.document if built is not None else QTextDocument()
        document.setParent(self)
        before, self._shown = self._shown, document
        self._offsets = built.offsets if built is not None else TextOffsets()
        self.setDocument(document)
        self.place.use(self._offsets)
        if before is not None:
            before.deleteLater()
        self._place_column()
        self._tint()

    def _sentence_at_caret(self) -> TextSpan | None:
        at = self._offsets.code_point_at(self.textCursor().position())
        if at is None:
            return None
        return next((span for span in self._sentences if span.start <= at < max(span.end, span.start + 1)), None)

    def _follow_caret(self) -> None:
        self._has_caret = self._has_caret or self.hasFocus()
        self._tint()
        self.choice_changed.emit()

    def _tint(self) -> None:
        look = self._look
        chosen = self.chosen if not self.textCursor().hasSelection() else None
        tinted = [(chosen, look.colour("background.hover"))] if chosen is not None else []
        tinted += [(span, look.colour("quote.mark_passage")) for span in self._evidence]
        self.setExtraSelections([mark for span, colour in tinted for mark in self._marks(span, colour)])

    def _marks(self, span: TextSpan, colour: QColor) -> list[QTextEdit.ExtraSelection]:
        marks = []
        for first, last in self._offsets.parts(span.start, span.end):
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            mark.format.setBackground(colour)
            marks.append(mark)
        return marks

    def _place_column(self) -> None:
        """The column of the draft, in the middle of the room."""
        look = self._look
        widest = round(look.reading_length(load_tokens()["type"]["reading_column"]["max_width"]))
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(look.px(_SIDE), (room - widest) // 2)
        self.setViewportMargins(side, look.px(14), side, 0)

    def _take_look(self) -> None:
        first = self.place.first_visible()
        self._build()
        self.place.scroll_to(first)


def _trimmed(span: TextSpan, text: str) -> TextSpan | None:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    end = span.end - (len(words) - len(words.rstrip()))
    return TextSpan(start, end) if start < end else None
