"""One sentence above the desk with an action or two: information, problem or undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

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
# words of a button and what it does; the banner goes when it is pressed
Action = tuple[str, Callable[[], object]]


class Banner(QWidget):
    """40 high, or as high as its sentence needs; hidden until it is given one. Close and the actions hide it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kind = "information"
        self._on_actions: list[Callable[[], object]] = []
        self._icon = QLabel(self)
        self._sentence = Words(look, wraps=True, parent=self)
        self._actions = [ActionButton(look, "", kind="link", parent=self) for _ in range(2)]
        self._close = IconButton(look, "close", self.tr("Close this message"), side=26, parent=self)
        self._box = QHBoxLayout(self)
        self._box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self._sentence, 1)
        for button in self._actions:
            self._box.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        for number, button in enumerate(self._actions):
            button.clicked.connect(partial(self._act, number))
        self._close.clicked.connect(self.hide)
        look.changed.connect(self._take_look)
        self._take_look()
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says at present, or said last."""
        return self._sentence.accessibleName()

    def show_information(self, sentence: str, *actions: Action) -> None:
        """Something to know, with at most two actions."""
        self._show("information", sentence, actions)

    def show_problem(self, sentence: str, *actions: Action) -> None:
        """Something that went wrong, with at most two actions."""
        self._show("problem", sentence, actions)

    def show_undo(self, sentence: str, *actions: Action) -> None:
        """Something that can be taken back, with at most two actions."""
        self._show("undo", sentence, actions)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour(_KINDS[self._kind][2]))
        line = self.rect().adjusted(0, self.height() - 1, 0, 0)
        painter.fillRect(line, self._look.colour("border.hairline"))
        painter.end()

    def _show(self, kind: str, sentence: str, actions: Sequence[Action]) -> None:
        self._kind = kind
        self._on_actions = [run for _, run in actions]
        self._sentence.show_words(sentence)
        for number, button in enumerate(self._actions):
            button.show_words(actions[number][0] if number < len(actions) else "")
            button.setVisible(number < len(actions))
        self.setAccessibleName(sentence)
        self._take_look()
        self.show()

    def _act(self, number: int, _checked: bool = False) -> None:
        self.hide()
        self._on_actions[number]()

    def _take_look(self) -> None:
        look = self._look
        icon, colour, _ = _KINDS[self._kind]
        self._icon.setPixmap(icons.pixmap(look, icon, colour, look.px(16), self.devicePixelRatioF()))
        self._box.setContentsMargins(look.px(14), look.px(5), look.px(8), look.px(5))
        self._box.setSpacing(look.px(10))
        self.setMinimumHeight(look.px(_HEIGHT))
        self.update()
