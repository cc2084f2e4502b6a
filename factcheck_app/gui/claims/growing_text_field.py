"""A field for a sentence or a few: grows from one line to four, then scrolls."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from factcheck_app.domain.house_words import Snippet, snippet_before
from factcheck_app.gui.claims.field_frame import RING_ROOM, paint_field_frame
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.shown_text import utf16_length
from factcheck_app.gui.look.text_lines import measure_lines

_MOST_LINES = 4
# the reviewer has not left the field: another window or a menu is in front for a moment
_NOT_LEFT = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Words(QPlainTextEdit):
    """The words of a `GrowingTextField`."""

    finished = Signal()
    left = Signal()
    escaped = Signal()
    focus_changed = Signal()
    resized = Signal()
    help_requested = Signal()
    help_words = ""
    snippets: tuple[Snippet, ...] = ()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.help_words:
            menu.addSeparator()
            menu.addAction(self.help_words).triggered.connect(lambda _checked=False: self.help_requested.emit())
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.text() != " " or not self._take_snippet():
            super().keyPressEvent(event)

    def _take_snippet(self) -> bool:
        """A blank behind ";name": the snippet's text takes its place; one undo brings the name back."""
        cursor = self.textCursor()
        typed = cursor.block().text()[: cursor.positionInBlock()]
        snippet = snippet_before(typed, self.snippets) if not cursor.hasSelection() else None
        if snippet is None:
            return False
        cursor.movePosition(cursor.MoveOperation.Left, cursor.MoveMode.KeepAnchor, utf16_length(snippet.name) + 1)
        cursor.insertText(snippet.text + " ")
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()
        if event.reason() not in _NOT_LEFT:
            self.left.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        # lone surrogates cannot be stored; anything else is kept as it came
        words = source.text().encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        self.insertPlainText(words)


class GrowingTextField(QWidget):
    """Plain text of one field. Tab moves on, Enter begins a line, Ctrl+Enter finishes, Escape leaves."""

    typed = Signal(str)
    left = Signal()
    finished = Signal()
    escaped = Signal()
    help_requested = Signal()

    def __init__(self, look: Look, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._silent = False
        self.words = _Words(self)
        self.words.setObjectName("growing_words")
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setStyleSheet("QPlainTextEdit { background: transparent; border: none; padding: 0px; margin: 0px; }")
        self.words.viewport().setAutoFillBackground(False)
        self.words.setTabChangesFocus(True)
        self.words.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.words.setPlaceholderText(placeholder)
        self.words.setAccessibleName(name)
        self.setFocusProxy(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._box = QVBoxLayout(self)
        self._box.setSpacing(0)
        self._box.addWidget(self.words, 0, Qt.AlignmentFlag.AlignTop)
        self.words.textChanged.connect(self._on_text_changed)
        self.words.resized.connect(self._fit)
        self.words.left.connect(self.left)
        self.words.finished.connect(self.finished)
        self.words.escaped.connect(self.escaped)
        self.words.help_requested.connect(self.help_requested)
        self.words.focus_changed.connect(self.update)
        look.changed.connect(self._take_look)
        self._take_look()

    @property
    def text(self) -> str:
        """What stands in the field; line ends are "\\n", no-break spaces are kept."""
        return self.words.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    @property
    def has_focus(self) -> bool:
        return self.words.hasFocus()

    def show_text(self, text: str) -> None:
        """Put `text` into the field without saying that it was typed; nothing happens where it stands there."""
        if text == self.text:
            return
        self._silent = True
        self.words.setPlainText(text)
        self._silent = False

    def offer_help(self, words: str) -> None:
        """Put these words at the end of the field's menu; they ask for `help_requested`."""
        self.words.help_words = words

    def offer_snippets(self, snippets: Sequence[Snippet]) -> None:
        """Take these where their names are typed behind a semicolon."""
        self.words.snippets = tuple(snippets)

    def focus_end(self) -> None:
        """Put the cursor behind the last word."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        cursor = self.words.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.words.setTextCursor(cursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_field_frame(painter, rect, self._look, enabled=self.isEnabled(), focused=self.has_focus)

    def _on_text_changed(self) -> None:
        self._fit()
        if not self._silent:
            self.typed.emit(self.text)

    def _take_look(self) -> None:
        look = self._look
        self.words.setFont(look.font("body"))
        # the placeholder is painted in the viewport's own font, which a style sheet keeps from following
        self.words.viewport().setFont(look.font("body"))
        self.words.document().setDocumentMargin(0)
        self._fit()
        self.update()

    def _fit(self) -> None:
        # the words get the height of whole lines, so that nothing scrolls while everything fits
        look = self._look
        lines, height = measure_lines(self.text, look.font("body"), self.words.viewport().width(), _MOST_LINES + 1)
        spare = look.size("control_height") - ceil(height)
        words = ceil(min(lines, _MOST_LINES) * height)
        self._box.setContentsMargins(RING_ROOM + look.px(10), RING_ROOM + spare // 2, RING_ROOM + look.px(4), 0)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > _MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.words.setVerticalScrollBarPolicy(policy)
        self.words.setFixedHeight(words)
        self.setFixedHeight(words + spare + 2 * RING_ROOM)
