"""The draft as text to read: scrolled by keys, copied as the author wrote it, nothing loaded from anywhere."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QShowEvent,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from factcheck_app.domain.article import Article
from factcheck_app.gui.article.article_document import LINK_SCHEME, NOTE_SCHEME, ArticleDocument, ClosedDocument
from factcheck_app.gui.article.draft_menu import DraftMenu
from factcheck_app.gui.article.reading_place import ReadingPlace
from factcheck_app.gui.article.text_offsets import TextOffsets
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look


class DraftBrowser(QTextBrowser):
    """Shows an `ArticleDocument`; the caret is there for screen readers and for selecting by keys."""

    link_followed = Signal(object)  # url
    reading_size_requested = Signal(object)  # pixels
    claim_requested = Signal()  # of the selected words
    split_requested = Signal()
    merge_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._offsets = TextOffsets()
        self._article: Article | None = None
        self._shown: QTextDocument | None = None
        self.place = ReadingPlace(self, look)
        self.setAccessibleName(self.tr("Draft"))
        self.setProperty(RING_RADIUS, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        # what is dropped here belongs to the window
        self.setAcceptDrops(False)

    # what is shown and said

    def show_document(self, built: ArticleDocument | None, article: Article | None) -> QTextDocument:
        """Shows this document of this article, or an empty one; returns it."""
        document = built.document if built is not None else ClosedDocument()
        document.setParent(self)
        self._offsets = built.offsets if built is not None else TextOffsets()
        self._article = article
        before, self._shown = self._shown, document
        self.setDocument(document)
        if before is not None:
            before.deleteLater()
        self.place.use(self._offsets)
        return document

    def selected_words(self) -> str:
        """The selected words, character by character as the author wrote them."""
        cursor = self.textCursor()
        covered = self._offsets.covered(cursor.selectionStart(), cursor.selectionEnd())
        if covered is not None and self._article is not None:
            return self._article.text[covered[0] : covered[1]]
        return cursor.selectedText().replace("\u2029", "\n")

    def selected_span(self) -> tuple[int, int]:
        """Code points of the draft from, to: the selected words, else the caret twice."""
        cursor = self.textCursor()
        covered = (
            self._offsets.covered(cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else None
        )
        return covered if covered is not None else (self.caret, self.caret)

    @property
    def caret(self) -> int:
        """The code point of the draft that the caret stands at."""
        return self._offsets.code_point_at(self.textCursor().position()) or 0

    @property
    def words(self) -> str:
        """The words of the draft; empty where none is shown."""
        return self._article.text if self._article is not None else ""

    def code_point_at(self, place: QPoint) -> int:
        """The code point of the draft nearest to a place of the viewport."""
        return self._offsets.code_point_at(self.cursorForPosition(place).position()) or 0

    def let_selection_go(self) -> None:
        """Nothing is selected; the caret stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def copy_selection(self) -> None:
        """Puts the selected words on the clipboard, where any are selected."""
        if self.textCursor().hasSelection():
            QGuiApplication.clipboard().setText(self.selected_words())

    def link_at(self, place: QPoint) -> str:
        """The address of the link at a place of the viewport; empty where there is none."""
        anchor = self.anchorAt(place)
        return anchor.removeprefix(LINK_SCHEME) if anchor.startswith(LINK_SCHEME) else ""

    def note_at(self, place: QPoint) -> int | None:
        """Code point of the note whose mark stands at a place of the viewport."""
        anchor = self.anchorAt(place)
        return int(anchor.removeprefix(NOTE_SCHEME)) if anchor.startswith(NOTE_SCHEME) else None

    def put_caret_at(self, position: int) -> None:
        """Where a screen reader reads on, and where selecting by keys begins; the view does not move."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return
        cursor.setPosition(position)
        bar = self.verticalScrollBar()
        value = bar.value()
        # Qt would scroll to the caret; nobody shall hear of it
        with QSignalBlocker(bar):
            self.setTextCursor(cursor)
            bar.setValue(value)

    def links_at_hand(self) -> list[str]:
        """The links that the menu key offers."""
        return []

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        at_top = self.place.first_visible()
        # Qt would show the caret now
        super().showEvent(event)
        self.place.scroll_to(at_top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = bar.SliderAction
        keys = {
            Qt.Key.Key_PageDown: step.SliderPageStepAdd,
            Qt.Key.Key_PageUp: step.SliderPageStepSub,
            Qt.Key.Key_Home: step.SliderToMinimum,
            Qt.Key.Key_End: step.SliderToMaximum,
            Qt.Key.Key_Space: step.SliderPageStepSub if shift else step.SliderPageStepAdd,
        }
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.key() in keys and (not shift or event.key() == Qt.Key.Key_Space):
            bar.triggerAction(keys[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not shift:
            bar.triggerAction(step.SliderSingleStepSub if event.key() == Qt.Key.Key_Up else step.SliderSingleStepAdd)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # Qt would zoom on its own and lose the sizes of the headings
            by = (event.angleDelta().y() > 0) - (event.angleDelta().y() < 0)
            if by:
                self.reading_size_requested.emit(self._look.reading_size + by)
            event.accept()
            return
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        url = self.link_at(self.viewport().mapFromGlobal(event.globalPos())) if at_mouse else ""
        menu = DraftMenu(self, [url] if url else self.links_at_hand(), has_selection=self.textCursor().hasSelection())
        menu.claim_requested.connect(self.claim_requested)
        menu.split_requested.connect(self.split_requested)
        menu.merge_requested.connect(self.merge_requested)
        menu.copy_requested.connect(self.copy_selection)
        menu.all_requested.connect(self.selectAll)
        menu.link_requested.connect(self.link_followed)
        menu.popup(event.globalPos())

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None  # a draft must never make the program read another file or ask the network

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.selected_words())
        return data
