"""Names and what stands behind them, below each other: identifiers, the draft's words, origins of fields."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.selectable_text import SelectableText
from factcheck_app.gui.look.wrapped_text import WrappedText

_NAME_WIDTH = 84


class FactRows(QWidget):
    """Names stand in a column of one width; what is empty gets no row."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: list[tuple[QHBoxLayout, QWidget]] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        look.changed.connect(self._take_look)
        self._take_look()

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def add_words(self, name: str, words: str) -> None:
        """A row of words that can be marked and copied."""
        if words:
            self.add(name, SelectableText(self._look, name, words, "text.primary", self))

    def add(self, name: str, part: QWidget, button: QWidget | None = None) -> None:
        """A row of any kind, with a button behind it where wanted."""
        label = WrappedText(self._look, "label", "text.muted", self)
        label.show_text(name)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(part, 1)
        if button is not None:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.append((row, label))
        self._box.addLayout(row)
        self._take_look()

    def _take_look(self) -> None:
        look = self._look
        self._box.setSpacing(look.px(4))
        for row, label in self._rows:
            row.setSpacing(look.px(8))
            label.setFixedWidth(look.px(_NAME_WIDTH))
