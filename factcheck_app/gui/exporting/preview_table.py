"""The rows of a table as they will be written, for a look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableWidget, QTableWidgetItem, QWidget

from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look

_NARROWEST, _WIDEST = 60, 260
_WIDTH_ROWS = 30  # rows that the widths are measured by


class PreviewTable(QTableWidget):
    """Read only; each cell in one line, cut where its column ends."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(self.tr("Preview"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setProperty(RING_RADIUS, 0)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        look.changed.connect(self._take_look)
        self._take_look()

    def show_rows(self, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Other rows under other names, from the beginning."""
        self.clear()
        self.setColumnCount(len(columns))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(columns))
        for row, cells in enumerate(rows):
            for column, words in enumerate(cells):
                self.setItem(row, column, QTableWidgetItem(words))
        self._fit_columns()
        self.scrollToTop()
        self.horizontalScrollBar().setValue(0)

    def _fit_columns(self) -> None:
        look, metrics = self._look, self.fontMetrics()
        for column in range(self.columnCount()):
            head = self.horizontalHeaderItem(column)
            cells = (self.item(row, column) for row in range(min(self.rowCount(), _WIDTH_ROWS)))
            words = [head.text() if head else "", *(cell.text() for cell in cells if cell)]
            widest = max(metrics.horizontalAdvance(one) for one in words) + look.px(24)
            self.setColumnWidth(column, max(look.px(_NARROWEST), min(widest, look.px(_WIDEST))))

    def _take_look(self) -> None:
        font = self._look.font("label", weight=400)
        self.setFont(font)
        self.horizontalHeader().setFont(self._look.font("label"))
        self.verticalHeader().setDefaultSectionSize(self._look.px(28))
        self._fit_columns()
