"""The field in the toolbar: words to find, or a command to run."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from factcheck_app.gui.look import icons
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.key_cap import KeyCap
from factcheck_app.gui.look.look import Look

_WIDEST, _LEAST = 300, 120
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class FindField(QLineEdit):
    """One line; arrows, Enter and Esc are told, since what they move is the list under it."""

    entered = Signal()  # the keyboard came here
    left = Signal()  # it went elsewhere
    step_requested = Signal(object)  # +1 or -1
    choice_requested = Signal()
    escaped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cap = KeyCap(look, "Ctrl K", self)
        self.setObjectName("find_field")
        self.setProperty(RING_RADIUS, 6)
        self.setPlaceholderText(self.tr("Find or run a command"))
        self.setAccessibleName(self.tr("Find or run a command"))
        self.setMaxLength(400)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(lambda: self._fit())
        look.changed.connect(self._fit)
        self._fit()

    def event(self, event: QEvent) -> bool:
        # Return and the arrows are the list's while the keyboard is here, and not the window's
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and event.key() != Qt.Key.Key_F6 and not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F12:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            self.step_requested.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choice_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._fit()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._fit()
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = self._look
        side = look.px(16)
        painter = QPainter(self)
        picture = icons.pixmap(look, "search", "text.muted", side, self.devicePixelRatioF())
        painter.drawPixmap(look.px(9), (self.height() - side) // 2, picture)
        painter.end()

    def _fit(self) -> None:
        look = self._look
        self.setFont(look.font("body"))
        self.setMaximumWidth(look.px(_WIDEST))
        self.setMinimumWidth(look.px(_LEAST))
        size = self._cap.sizeHint()
        shows_cap = not self.text() and not self.hasFocus() and self.width() > look.px(220)
        self._cap.setVisible(shows_cap)
        self._cap.setGeometry(
            self.width() - size.width() - look.px(8), (self.height() - size.height()) // 2, size.width(), size.height()
        )
        self.setTextMargins(look.px(22), 0, size.width() if shows_cap else 0, 0)
