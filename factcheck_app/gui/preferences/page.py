"""What every page of the settings has: a column of labelled controls with a line of words below some."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words

_LABEL_WIDTH = 150


class Page(QWidget):
    """Filled from above by the `add_` methods."""

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(20), look.px(14), look.px(20), look.px(14))
        self._column.setSpacing(look.px(8))
        self._column.addWidget(Words(look, title, "strong", parent=self))
        self._column.addStretch(1)

    def add_row(self, name: str, control: QWidget, *, wide: bool = False) -> None:
        """A control behind its name; a `wide` one takes the room that is left."""
        row = QHBoxLayout()
        row.setSpacing(self._look.px(10))
        label = Words(self._look, name, "body", "text.muted", parent=self)
        label.setFixedWidth(self._look.px(_LABEL_WIDTH))
        label.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(name)
        row.addWidget(label)
        row.addWidget(control, int(wide))
        if not wide:
            row.addStretch(1)
        self._insert_layout(row)

    def add_control(self, control: QWidget, stretch: int = 0) -> None:
        """A control that says itself what it is."""
        self._column.insertWidget(self._column.count() - 1, control, stretch)

    def add_words(self, words: str) -> Words:
        """A line of explanation."""
        line = Words(self._look, words, "label", "text.muted", weight=400, wraps=True, parent=self)
        self._column.insertWidget(self._column.count() - 1, line)
        return line

    def add_problem(self) -> Words:
        """A line that says what is wrong, empty at first."""
        line = Words(self._look, "", "label", "signal.foreground", wraps=True, parent=self)
        line.hide()
        self._column.insertWidget(self._column.count() - 1, line)
        return line

    def _insert_layout(self, row: QHBoxLayout) -> None:
        self._column.insertLayout(self._column.count() - 1, row)


def say(line: Words, sentence: str) -> None:
    """Shows a problem, or hides the line where there is none."""
    line.show_words(sentence)
    line.setVisible(bool(sentence))
