"""The list of claims: one current row, and a place that no decision moves."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.gui.claims.claim_list_model import CLAIM_ROLE, ClaimListModel
from factcheck_app.gui.claims.claim_row_delegate import ClaimRowDelegate
from factcheck_app.gui.look.look import Look

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


class ClaimList(QListView):
    """Shows a `ClaimListModel`; says which claim the reviewer turned to."""

    claim_chosen = Signal(object)  # claim id

    def __init__(self, look: Look, model: ClaimListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model
        self._delegate = ClaimRowDelegate(look, self)
        self._silent = False
        self.setObjectName("claim_list")
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(self.tr("Claims"))
        self.setMinimumHeight(look.size("claim_row_height"))
        look.changed.connect(self._take_look)

    def set_active(self, active: bool) -> None:
        """Whether the reviewer is at work in this pane: the current row is blue, else grey."""
        if self._delegate.is_active != active:
            self._delegate.is_active = active
            self.viewport().update()

    def make_room_for(self, highest_number: int) -> None:
        """Widen the number column for numbers up to this one."""
        self._delegate.make_room_for(highest_number)

    def show_current(self, claim_id: str | None) -> None:
        """Mark the row of this claim and bring it into view, without saying that it was chosen."""
        row = self._model.row_of(claim_id)
        self._silent = True
        if row is None:
            self.selectionModel().clear()
        else:
            index = self._model.index(row)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        self._silent = False

    def keep(self, claim_id: str | None) -> None:
        """Let the rows that no longer match go, so that the current row stays where it is on the screen."""
        before = self.visualRect(self.currentIndex()).top()
        self._silent = True
        self._model.keep(claim_id)
        self._silent = False
        self.executeDelayedItemsLayout()
        bar = self.verticalScrollBar()
        if self.currentIndex().isValid():
            bar.setValue(bar.value() + self.visualRect(self.currentIndex()).top() - before)

    def show_claim(self, claim: ReviewedClaim) -> None:
        """Show one claim as it stands now; the rows in view stay where they are."""
        top = self.indexAt(self.viewport().rect().topLeft())
        anchor = QPersistentModelIndex(top)
        before = self.visualRect(top).top()
        rows = self._model.rowCount()
        self._silent = True
        self._model.show_claim(claim)
        self._silent = False
        if rows != self._model.rowCount() and anchor.isValid():
            self.executeDelayedItemsLayout()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self._model.index(anchor.row())).top() - before)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._silent:
            claim: ReviewedClaim = current.data(CLAIM_ROLE)
            self.claim_chosen.emit(claim.id)
            # not at once: Qt is still inside the click and would go on with rows that have moved
            QTimer.singleShot(0, self, self._keep_current)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the desk here, never a search."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        row = self.visualRect(self.currentIndex())
        was_in_view = row.isValid() and 0 <= row.center().y() <= event.oldSize().height()
        super().resizeEvent(event)
        if was_in_view:
            self.scrollTo(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_ring(event.reason() in _BY_KEYBOARD)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(True)
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(False)
        super().mousePressEvent(event)

    def _keep_current(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            claim: ReviewedClaim = index.data(CLAIM_ROLE)
            self.keep(claim.id)

    def _show_ring(self, shown: bool) -> None:
        if self._delegate.shows_ring != shown:
            self._delegate.shows_ring = shown
            self.viewport().update()

    def _take_look(self) -> None:
        self.setMinimumHeight(self._look.size("claim_row_height"))
        self.doItemsLayout()
        self.scrollTo(self.currentIndex())
        self.viewport().update()
