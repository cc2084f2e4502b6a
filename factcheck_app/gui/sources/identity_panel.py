"""The identity check under the text of a source; hidden while its work is not known."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from factcheck_app.domain.source import Source
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.scroll_column import ScrollColumn, scroll_column
from factcheck_app.gui.look.words import Words
from factcheck_app.gui.sources.identity import identity_rows
from factcheck_app.gui.sources.identity_table import IdentityTable

_HEIGHT = 168


class IdentityPanel(QWidget):
    """At most 168 high, so that the text keeps its room; the table scrolls."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title = Words(look, self.tr("Identity check"), "label", "text.muted", parent=self)
        self._area = QScrollArea(self)
        self._content = ScrollColumn(self._area)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        scroll_column(self._area, self._content, self.tr("Identity check"))
        self._box = QVBoxLayout(self)
        self._box.addWidget(self._title)
        self._box.addWidget(self._area)
        look.changed.connect(self._take_look)
        self._take_look()
        self.hide()

    def show_source(self, source: Source | None) -> None:
        """The check of this source."""
        rows = identity_rows(source) if source is not None else []
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._column.addWidget(IdentityTable(self._look, rows, self._content))
        self._column.addStretch(1)
        self.setVisible(bool(rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("background.panel"))
        painter.fillRect(0, 0, self.width(), 1, self._look.colour("border.hairline"))
        painter.end()

    def _take_look(self) -> None:
        look = self._look
        self._area.setFixedHeight(look.px(_HEIGHT))
        self._box.setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(8))
        self._box.setSpacing(look.px(4))
        self.update()
