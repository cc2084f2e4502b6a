"""What every page of the settings has: names at the left, controls beside them, and what each means below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words

_LABEL_WIDTH, _GAP, _BETWEEN, _BELOW = 140, 12, 11, 3
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Page(QWidget):
    """Filled from above by the `add_` methods; as high as its words at its width."""

    # by which the dialog opens it: no text that is shown
    name = ""

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(title)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        # rows of air between the settings
        self._gaps: list[int] = []
        self._indented: list[tuple[Words, int]] = []
        self._row = 0
        # where the words go: below the control they are about
        self._beside_name = True
        look.changed.connect(self._take_look)
        self._take_look()

    def add_row(self, name: str, control: QWidget, *, wide: bool = False) -> None:
        """A control behind its name; a `wide` one takes the room that is left."""
        label = Words(self._look, name, "body", "text.muted", parent=self)
        label.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(name)
        row = self._begin()
        self._grid.addWidget(label, row, 0, _LEFT)
        if wide:
            self._grid.addWidget(control, row, 1)
        else:
            self._grid.addWidget(control, row, 1, _LEFT)
        self._beside_name = True

    def add_control(self, control: QWidget) -> None:
        """A control that says itself what it is."""
        self._grid.addWidget(control, self._begin(), 0, 1, 2)
        self._beside_name = False

    def add_field(self, name: str, field: QWidget) -> None:
        """A field of several lines below its name."""
        row = self._begin()
        self._grid.addWidget(Words(self._look, name, "body", "text.muted", parent=self), row, 0, 1, 2)
        self._row += 1
        self._grid.addWidget(field, self._row, 0, 1, 2)
        self._beside_name = False

    def add_words(self, words: str, *, indent: int = 0) -> Words:
        """A line of explanation below the last control; `indent` in pixels of the design."""
        line = Words(self._look, words, "label", "text.muted", weight=400, wraps=True, parent=self)
        self._indented.append((line, indent))
        line.setContentsMargins(self._look.px(indent), 0, 0, 0)
        self._put_below(line)
        return line

    def add_problem(self) -> Words:
        """A line that says what is wrong, empty at first."""
        line = Words(self._look, "", "label", "signal.foreground", wraps=True, parent=self)
        line.hide()
        self._put_below(line)
        return line

    def end(self) -> None:
        """Nothing more comes: what is left of the height stays empty below."""
        self._row += 1
        self._grid.setRowStretch(self._row, 1)

    def _begin(self) -> int:
        """The row of the next setting, behind a row of air."""
        if self._row:
            self._row += 1
            self._gaps.append(self._row)
            self._grid.setRowMinimumHeight(self._row, self._look.px(_BETWEEN))
        self._row += 1
        return self._row

    def _put_below(self, line: Words) -> None:
        self._row += 1
        if self._beside_name:
            self._grid.addWidget(line, self._row, 1)
        else:
            self._grid.addWidget(line, self._row, 0, 1, 2)

    def _take_look(self) -> None:
        look = self._look
        self._grid.setContentsMargins(look.px(20), look.px(2), look.px(20), look.px(16))
        self._grid.setColumnMinimumWidth(0, look.px(_LABEL_WIDTH))
        self._grid.setHorizontalSpacing(look.px(_GAP))
        self._grid.setVerticalSpacing(look.px(_BELOW))
        for row in self._gaps:
            self._grid.setRowMinimumHeight(row, look.px(_BETWEEN))
        for line, indent in self._indented:
            line.setContentsMargins(look.px(indent), 0, 0, 0)


def say(line: Words, sentence: str) -> None:
    """Shows a problem, or hides the line where there is none."""
    line.show_words(sentence)
    line.setVisible(bool(sentence))
