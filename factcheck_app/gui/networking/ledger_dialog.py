"""Every request that left this computer, to be read and copied."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QHeaderView, QStackedWidget, QTableView, QWidget

from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.empty_state import EmptyState
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.segmented_filter import SegmentedFilter
from factcheck_app.gui.networking.ledger_model import LedgerModel, ledger_text

_REVIEW, _ALL = 0, 1
_WIDTHS = (140, 150, 330, 190, 90, 70, 80)
_WIDTH, _HEIGHT = 1060, 420
# the requests of the open review, or all
ReadEntries = Callable[[bool], Sequence[LedgerEntry]]


class LedgerDialog(QDialog):
    """Ctrl+C copies the chosen rows, the button all that are shown."""

    def __init__(self, look: Look, read: ReadEntries, *, has_review: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._read = read
        self._frame = DialogFrame(self, look, self.tr("Network ledger"), self.tr("Close"), cancels=False)
        self._filter = SegmentedFilter(
            look, (self.tr("This review"), self.tr("All")), self.tr("Show requests of"), self
        )
        self._filter.setVisible(has_review)
        self._copy = ActionButton(look, self.tr("Copy all"), small=True, parent=self)
        self._model = LedgerModel(self)
        self._table = QTableView(self)
        self._empty = EmptyState(look, self, icon="lock")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        row = QHBoxLayout()
        row.addWidget(self._filter)
        row.addStretch(1)
        row.addWidget(self._copy)
        self._frame.body.addLayout(row)
        self._frame.body.addWidget(self._stack, 1)
        self._set_up_table()
        self._filter.chosen.connect(self._show)
        self._copy.clicked.connect(self.copy_all)
        look.changed.connect(self._take_look)
        self._take_look()
        self._filter.select(_REVIEW if has_review else _ALL)
        self._show(_REVIEW if has_review else _ALL)

    @property
    def entries(self) -> Sequence[LedgerEntry]:
        """What is shown, newest first."""
        return self._model.entries

    def copy_all(self) -> None:
        """Puts every shown request on the clipboard."""
        QGuiApplication.clipboard().setText(ledger_text(self._model.entries))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = sorted({index.row() for index in self._table.selectionModel().selectedRows()})
        if event.matches(QKeySequence.StandardKey.Copy) and rows:
            QGuiApplication.clipboard().setText(ledger_text([self._model.entries[row] for row in rows]))
            return
        super().keyPressEvent(event)

    def _set_up_table(self) -> None:
        table = self._table
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Requests, newest first"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.verticalHeader().hide()
        heads = table.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heads.setStretchLastSection(True)

    def _show(self, index: int) -> None:
        is_of_review = index == _REVIEW
        self._model.show_entries(self._read(is_of_review))
        has_any = self._model.rowCount() > 0
        self._copy.setEnabled(has_any)
        self._stack.setCurrentWidget(self._table if has_any else self._empty)
        where = self.tr("for this review") if is_of_review else self.tr("by this desk")
        self._empty.show_words(
            self.tr("Nothing was sent"),
            self.tr("No request was made {where}. The network is off until you switch it on.").format(where=where),
        )
        if has_any:
            self._table.selectRow(0)
            self._table.setFocus()

    def _take_look(self) -> None:
        look = self._look
        self._table.setFont(look.font("label", weight=400))
        self._table.horizontalHeader().setFont(look.font("label"))
        self._table.verticalHeader().setDefaultSectionSize(look.px(28))
        for column, width in enumerate(_WIDTHS):
            self._table.setColumnWidth(column, look.px(width))
        room = self.screen().availableSize() - QSize(120, 240)
        self._stack.setMinimumSize(QSize(look.px(_WIDTH), look.px(_HEIGHT)).boundedTo(room))
