"""A section of the summary: its title with what belongs beside it, its content, and a sentence where it has none."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words
from factcheck_app.gui.look.wrapped_text import WrappedText


class Section(QWidget):
    """Content is added below the title; `show_nothing` puts a sentence in its place."""

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title = Words(look, title, "strong", parent=self)
        self._nothing = WrappedText(look, "body", "text.muted", self)
        self._nothing.hide()
        self._content: list[QWidget] = []
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._nothing)
        self.setAccessibleName(title)
        look.changed.connect(self._take_look)
        self._take_look()

    def add(self, widget: QWidget) -> None:
        """More content, below the rest."""
        self._content.append(widget)
        self._column.addWidget(widget)

    def add_beside_title(self, widget: QWidget) -> None:
        """A control at the right end of the title's line."""
        self._head.addWidget(widget)

    def show_nothing(self, sentence: str) -> None:
        """Only this sentence; the content again where it is empty."""
        self._nothing.show_text(sentence)
        self._nothing.setVisible(bool(sentence))
        for widget in self._content:
            widget.setVisible(not sentence)

    def _take_look(self) -> None:
        look = self._look
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(6))
        self._head.setSpacing(look.px(8))
