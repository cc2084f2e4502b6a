"""A field for a sentence or a few: grows from one line to four, then scrolls."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from factcheck_app.gui.claims.field_frame import RING_ROOM, paint_field_frame
from factcheck_app.gui.look.look import Look

_MOST_LINES = 4
_MARGIN = 6.0  # above and below the words; the document adds its own
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

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

    def __init__(self, look: Look, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._silent = False
        self._words = _Words(self)
        self._words.setObjectName("growing_words")
        self._words.setFrameShape(QFrame.Shape.NoFrame)
        self._words.setStyleSheet(
            "QPlainTextEdit { background: transparent; border: none; padding: 0px; margin: 0px; }"
        )
        self._words.viewport().setAutoFillBackground(False)
        self._words.setTabChangesFocus(True)
        self._words.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._words.setPlaceholderText(placeholder)
        self._words.setAccessibleName(name)
        self.setFocusProxy(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._box = QVBoxLayout(self)
        self._box.setSpacing(0)
        self._box.addWidget(self._words)
        self._words.textChanged.connect(self._on_text_changed)
        self._words.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._words.left.connect(self.left)
        self._words.finished.connect(self.finished)
        self._words.escaped.connect(self.escaped)
        self._words.focus_changed.connect(self.update)
        look.changed.connect(self._take_look)
        self._take_look()

    @property
    def text(self) -> str:
        """What stands in the field; line ends are "\\n", no-break spaces are kept."""
        return self._words.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    @property
    def has_focus(self) -> bool:
        return self._words.hasFocus()

    def show_text(self, text: str) -> None:
        """Put `text` into the field without saying that it was typed; nothing happens where it stands there."""
        if text == self.text:
            return
        self._silent = True
        self._words.setPlainText(text)
        self._silent = False

    def focus_end(self) -> None:
        """Put the cursor behind the last word."""
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        cursor = self._words.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self._words.setTextCursor(cursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_field_frame(painter, rect, self._look, enabled=self.isEnabled(), focused=self.has_focus)

    def _on_text_changed(self) -> None:
        if not self._silent:
            self.typed.emit(self.text)

    def _take_look(self) -> None:
        look = self._look
        self._words.setFont(look.font("body"))
        self._words.document().setDocumentMargin(0)
        side = RING_ROOM + look.px(10)
        self._box.setContentsMargins(side, RING_ROOM + look.px(_MARGIN), RING_ROOM + look.px(4), RING_ROOM)
        self._fit()
        self.update()

    def _fit(self) -> None:
        lines = max(1, round(self._words.document().size().height()))
        spacing = self._words.fontMetrics().lineSpacing()
        inner = self._look.size("control_height") - self._look.px(2 * _MARGIN)
        shown = min(lines, _MOST_LINES)
        words = inner + (shown - 1) * spacing
        # one pixel less than a further line: else the first line scrolls away when the cursor is on the last
        self._words.setFixedHeight(words + self._look.px(_MARGIN) - 1)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > _MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._words.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(words + self._look.px(2 * _MARGIN) + 2 * RING_ROOM)
