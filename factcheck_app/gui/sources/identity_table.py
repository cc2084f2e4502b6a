"""The identity check as a table: field, draft, record, and whether they differ."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from factcheck_app.gui.look.fact_line import FactLine
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.wrapped_text import WrappedText
from factcheck_app.gui.sources.identity import IdentityRow

_COLUMNS = 4


class IdentityTable(QWidget):
    """One row a field, a hairline between rows; what differs has its flag and its word."""

    def __init__(self, look: Look, rows: Sequence[IdentityRow] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: list[QFrame] = []
        self._names: list[QWidget] = []
        self._verdicts: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.setAccessibleName(self.tr("Identity check"))
        heads = ("", self.tr("Draft"), self.tr("Record"), "")
        for column, head in enumerate(heads):
            self._grid.addWidget(self._words(head, "text.muted", "label"), 0, column)
        for number, row in enumerate(rows):
            self._add(2 * number + 1, row)
        look.changed.connect(self._take_look)
        self._take_look()

    def _add(self, at: int, row: IdentityRow) -> None:
        line = QFrame(self)
        line.setFixedHeight(1)
        self._lines.append(line)
        self._grid.addWidget(line, at, 0, 1, _COLUMNS)
        name = self._words(row.field, "text.muted", "label")
        self._names.append(name)
        named = "text.muted" if row.differs is None else "text.primary"
        if row.differs:
            verdict: QWidget = FactLine(self._look, "flag", self.tr("differs"), "signal.foreground", self)
        else:
            verdict = self._words("–" if row.differs is None else self.tr("agrees"), "text.muted", "label")
        self._verdicts.append(verdict)
        parts = (name, self._words(row.draft, named), self._words(row.record, "text.primary"), verdict)
        for column, part in enumerate(parts):
            self._grid.addWidget(part, at + 1, column, Qt.AlignmentFlag.AlignTop)

    def _words(self, words: str, colour: str, role: str = "body") -> WrappedText:
        text = WrappedText(self._look, role, colour, self)
        text.show_text(words)
        return text

    def _take_look(self) -> None:
        look = self._look
        for line in self._lines:
            line.setStyleSheet(f"background: {look.colour('border.hairline').name()}; border: none")
        for name in self._names:
            name.setFixedWidth(look.px(84))
        for verdict in self._verdicts:
            verdict.setFixedWidth(look.px(76))
        self._grid.setHorizontalSpacing(look.px(8))
        self._grid.setVerticalSpacing(look.px(4))
