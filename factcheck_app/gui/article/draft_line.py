"""A quiet line above or below the draft: one sentence, and where it helps a button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from factcheck_app.gui.look import icons
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words


class DraftLine(QWidget):
    """Hidden while it has nothing to say; a line that `is_below` has its hairline above."""

    action_requested = Signal()

    def __init__(
        self, look: Look, icon: str, action: str = "", *, is_below: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_below = is_below
        self._look = look
        self._icon = icon
        self._has_action = bool(action)
        self._picture = QLabel(self)
        self._words = Words(look, "", "body", "text.muted", wraps=True, parent=self)
        self._button = ActionButton(look, action, kind="link", small=True, parent=self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._picture)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._button)
        self._button.clicked.connect(lambda: self.action_requested.emit())
        look.changed.connect(self._take_look)
        self._take_look()
        self.say("")

    def say(self, words: str, *, can_act: bool = False) -> None:
        """Shows this sentence, with the button where it `can_act`; nothing where empty."""
        self._words.show_words(words)
        self._button.setVisible(self._has_action and can_act)
        self.setVisible(bool(words))

    @property
    def words(self) -> str:
        return self._words.accessibleName()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("background.panel"))
        edge = 0 if self._is_below else self.height() - 1
        painter.fillRect(0, edge, self.width(), 1, self._look.colour("border.hairline"))
        painter.end()

    def _take_look(self) -> None:
        look = self._look
        self._picture.setPixmap(icons.pixmap(look, self._icon, "text.muted", look.px(16), self.devicePixelRatioF()))
        self._row.setContentsMargins(look.px(22), look.px(6), look.px(14), look.px(6))
        self._row.setSpacing(look.px(8))
        self.update()
