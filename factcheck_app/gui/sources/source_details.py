"""What is behind a card: the identity check, where services differ, and who says what."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from factcheck_app.domain.source import Source
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words
from factcheck_app.gui.sources.fact_rows import FactRows
from factcheck_app.gui.sources.identity import identity_rows
from factcheck_app.gui.sources.identity_table import IdentityTable
from factcheck_app.gui.sources.record_words import origin_lines


class SourceDetails(QWidget):
    """Made when the reviewer asks for it."""

    def __init__(self, look: Look, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(self.tr("Where this comes from: source {number}").format(number=source.number))
        self._head(self.tr("Identity check"))
        self._box.addWidget(IdentityTable(look, identity_rows(source), self))
        origins = FactRows(look, self)
        for field, words in origin_lines(source.work) if source.work is not None else ():
            origins.add_words(field, words)
        if origins.count:
            self._head(self.tr("Where this comes from"))
            self._box.addWidget(origins)
        look.changed.connect(self._take_look)
        self._take_look()

    def _head(self, words: str) -> None:
        self._box.addWidget(Words(self._look, words, "label", "text.muted", weight=600, parent=self))

    def _take_look(self) -> None:
        self._box.setSpacing(self._look.px(6))
