"""One sentence above the desk with one action: information, problem or undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from factcheck_app.gui.look import icons
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.icon_button import IconButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words

# icon, its colour, ground
_KINDS = {
    "information": ("info", "accent.base", "accent.soft"),
    "problem": ("warn", "signal.foreground", "signal.background"),
    "undo": ("undo", "accent.base", "background.pressed"),
}
_HEIGHT = 40


class Banner(QWidget):
    """40 high, or as high as its sentence needs; hidden until it is given one. Close and the action hide it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kind = "information"
        self._on_action: Callable[[], object] | None = None
        self._icon = QLabel(self)
        self._sentence = Words(look, wraps=True, parent=self)
        self._action = ActionButton(look, "", kind="link", parent=self)
        self._close = IconButton(look, "close", "Close this message", side=26, parent=self)
        self._box = QHBoxLayout(self)
        self._box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self._sentence, 1)
        self._box.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self.hide)
        look.changed.connect(self._take_look)
        self._take_look()
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says at present, or said last."""
        return self._sentence.accessibleName()

    def show_information(self, sentence: str, action: str = "", on_action: Callable[[], object] | None = None) -> None:
        self._show("information", sentence, action, on_action)

    def show_problem(self, sentence: str, action: str = "", on_action: Callable[[], object] | None = None) -> None:
        self._show("problem", sentence, action, on_action)

    def show_undo(self, sentence: str, action: str = "", on_action: Callable[[], object] | None = None) -> None:
        self._show("undo", sentence, action, on_action)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour(_KINDS[self._kind][2]))
        line = self.rect().adjusted(0, self.height() - 1, 0, 0)
        painter.fillRect(line, self._look.colour("border.hairline"))
        painter.end()

    def _show(self, kind: str, sentence: str, action: str, on_action: Callable[[], object] | None) -> None:
        self._kind = kind
        self._on_action = on_action
        self._sentence.show_words(sentence)
        self._action.show_words(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(sentence)
        self._take_look()
        self.show()

    def _act(self) -> None:
        self.hide()
        if self._on_action is not None:
            self._on_action()

    def _take_look(self) -> None:
        look = self._look
        icon, colour, _ = _KINDS[self._kind]
        self._icon.setPixmap(icons.pixmap(look, icon, colour, look.px(16), self.devicePixelRatioF()))
        self._box.setContentsMargins(look.px(14), look.px(5), look.px(8), look.px(5))
        self._box.setSpacing(look.px(10))
        self.setMinimumHeight(look.px(_HEIGHT))
        self.update()
