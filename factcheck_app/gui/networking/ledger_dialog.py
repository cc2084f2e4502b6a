"""Every request that left this computer, to be read and copied."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.empty_state import EmptyState
from factcheck_app.gui.look.focus_ring import RING_RADIUS, RING_REACH
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.segmented_filter import SegmentedFilter
from factcheck_app.gui.networking.ledger_model import (
    BYTES,
    HOST,
    SENT,
    STATUS,
    TAKEN,
    WHY,
    LedgerModel,
    ledger_text,
    ledger_words,
)

_REVIEW, _ALL = 0, 1
_WIDTH, _HEIGHT, _LEAST_HEIGHT = 1060, 580, 92
# the widest that a column grows, and the least that is left for what was sent, in pixels of the design
_MOST = {HOST: 190, WHY: 220, STATUS: 170}
_NARROW = {HOST: 130, STATUS: 90}
_LEAST_SENT = 220
# what the table leaves to the lines below it where it is narrow, the first at first
_LEFT_OUT = (TAKEN, BYTES, WHY)
# of the marked request, where there is room
_LINES = 5
# the requests of the open review, or all
ReadEntries = Callable[[bool], Sequence[LedgerEntry]]


class LedgerDialog(QDialog):
    """The request that the arrows are on stands whole below the table, which shows the columns it has room for.

    Ctrl+C copies the chosen rows, the button all that are shown.
    """

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
        self._whole = QPlainTextEdit(self)
        self._whole.setProperty("kind", "field")
        self._empty = EmptyState(look, self, icon="lock")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._filled())
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

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(_WIDTH), self._look.px(_HEIGHT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit_columns()
        return super().eventFilter(watched, event)

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
        table.setProperty(RING_RADIUS, 4)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.verticalHeader().hide()
        heads = table.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.viewport().installEventFilter(self)
        table.selectionModel().currentRowChanged.connect(lambda current, _before: self._show_whole(current.row()))
        self._whole.setReadOnly(True)
        self._whole.setTabChangesFocus(True)
        self._whole.setAccessibleName(self.tr("The marked request, whole"))

    def _filled(self) -> QWidget:
        """The table, and the marked request below it."""
        page = QWidget(self)
        column = QVBoxLayout(page)
        # room for the rings
        column.setContentsMargins(RING_REACH, RING_REACH, RING_REACH, RING_REACH)
        column.addWidget(self._table, 1)
        column.addWidget(self._whole)
        return page

    def _show_whole(self, row: int) -> None:
        self._whole.setPlainText(ledger_words(self._model.entries[row]) if row >= 0 else "")

    def _fit_columns(self) -> None:
        """Each as wide as its words, what was sent as wide as there is room."""
        look, table = self._look, self._table
        widths = {}
        for column in range(self._model.columnCount()):
            wanted = max(table.sizeHintForColumn(column), table.horizontalHeader().sectionSizeHint(column))
            widths[column] = min(wanted + look.px(8), look.px(_MOST.get(column, _WIDTH)))
        widths.pop(SENT)
        room = table.viewport().width()
        for column in _LEFT_OUT:
            if room - sum(widths.values()) < look.px(_LEAST_SENT):
                widths.pop(column)
        if room - sum(widths.values()) < look.px(_LEAST_SENT):
            widths |= {column: min(widths[column], look.px(most)) for column, most in _NARROW.items()}
        widths[SENT] = max(room - sum(widths.values()), look.px(_LEAST_SENT) // 2)
        for column in range(self._model.columnCount()):
            table.setColumnHidden(column, column not in widths)
            if column in widths:
                table.setColumnWidth(column, widths[column])

    def _show(self, index: int) -> None:
        is_of_review = index == _REVIEW
        self._model.show_entries(self._read(is_of_review))
        has_any = self._model.rowCount() > 0
        self._copy.setEnabled(has_any)
        self._stack.setCurrentIndex(0 if has_any else 1)
        where = self.tr("for this review") if is_of_review else self.tr("by this desk")
        self._empty.show_words(
            self.tr("Nothing was sent"),
            self.tr("No request was made {where}. The network is off until you switch it on.").format(where=where),
        )
        if has_any:
            self._fit_columns()
            self._table.selectRow(0)
            self._table.setFocus()

    def _take_look(self) -> None:
        look = self._look
        self._table.setFont(look.font("label", weight=400))
        self._table.horizontalHeader().setFont(look.font("label"))
        self._table.verticalHeader().setDefaultSectionSize(look.px(28))
        self._table.setMinimumHeight(look.px(_LEAST_HEIGHT))
        self._whole.setFont(look.font("label", weight=400))
        for set_height, lines in ((self._whole.setMinimumHeight, _LINES // 2), (self._whole.setMaximumHeight, _LINES)):
            set_height(lines * look.line_height("label") + look.px(22))
        self._fit_columns()
