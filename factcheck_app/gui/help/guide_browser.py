"""Shows one page of the guide; links lead to other pages and never outside."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from factcheck_app.domain.word_search import find_words
from factcheck_app.gui.help.guide import GuidePage
from factcheck_app.gui.help.guide_text import GuideText
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.shown_text import utf16_length


class GuideBrowser(QTextBrowser):
    """Read-only; Tab goes from link to link."""

    page_requested = Signal(str)  # the name of a page

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._page: GuidePage | None = None
        self._sought = ""
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty(RING_RADIUS, 0)
        self.anchorClicked.connect(self._follow)
        look.changed.connect(self._show_again)

    def show_page(self, page: GuidePage, sought: str = "") -> None:
        """Another page from its beginning, or from the first of the words that are sought."""
        self._page, self._sought = page, sought
        self.setAccessibleName(self.tr("User guide: {title}").format(title=page.title))
        document = GuideText(self._look, page.text, self.viewport().width(), self.devicePixelRatioF())
        document.setParent(self)
        old = self.document()
        self.setDocument(document)
        if isinstance(old, GuideText):
            old.deleteLater()
        self.verticalScrollBar().setValue(0)
        self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        document = self.document()
        if isinstance(document, GuideText):
            document.fit_pictures(self.viewport().width())

    def _mark(self) -> None:
        text = self.toPlainText()
        tint = QTextCharFormat()
        tint.setBackground(self._look.colour("quote.mark_passage"))
        tint.setForeground(self._look.colour("quote.mark_ink"))
        marks = []
        for word in self._sought.split():
            for span in find_words(text, word):
                cursor = QTextCursor(self.document())
                cursor.setPosition(utf16_length(text[: span.start]))
                cursor.setPosition(utf16_length(text[: span.end]), QTextCursor.MoveMode.KeepAnchor)
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format = tint
                marks.append(mark)
        self.setExtraSelections(marks)
        if marks:
            first = min((mark.cursor for mark in marks), key=lambda cursor: cursor.position())
            caret = QTextCursor(first)
            caret.clearSelection()
            self.setTextCursor(caret)
            self.ensureCursorVisible()

    def _follow(self, link: QUrl) -> None:
        name = link.toString()
        if name.endswith(".md"):
            self.page_requested.emit(name.removesuffix(".md"))

    def _show_again(self) -> None:
        if self._page is not None:
            place = self.verticalScrollBar().value()
            self.show_page(self._page, self._sought)
            self.verticalScrollBar().setValue(place)
