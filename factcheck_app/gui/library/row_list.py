"""A list of rows that is as high as its rows where there is room, and scrolls where there is not."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from factcheck_app.gui.library.row_delegate import RowDelegate
from factcheck_app.gui.look.look import Look

_SELECTING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class RowList(QListView):
    """A click or Return takes a row; the arrows only move; with Ctrl or Shift several are selected, where that is told.

    `row_height` names a size token; the list never shows fewer than `least_rows`, if it has them."""

    taken = Signal(QModelIndex)

    def __init__(
        self,
        look: Look,
        name: str,
        model: QAbstractItemModel,
        delegate: RowDelegate,
        row_height: str,
        *,
        least_rows: int,
        takes_several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._row_height = row_height
        self._least_rows = least_rows
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        # without this a single letter would jump to a row instead of running its command
        self.setTabKeyNavigation(False)
        if takes_several:
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.clicked.connect(self._take_clicked)
        model.modelReset.connect(self._fit)
        look.changed.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(120), self.model().rowCount() * self._look.size(self._row_height))

    def minimumSizeHint(self) -> QSize:
        return QSize(
            self._look.px(40), min(self.sizeHint().height(), self._look.size(self._row_height) * self._least_rows)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.taken.emit(self.currentIndex())
        elif event.text() and event.text().isprintable() and event.key() != Qt.Key.Key_Space:
            event.ignore()
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.taken.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def _take_clicked(self, index: QModelIndex) -> None:
        selects = QGuiApplication.keyboardModifiers() & _SELECTING
        if not (selects and self.selectionMode() is QAbstractItemView.SelectionMode.ExtendedSelection):
            self.taken.emit(index)

    def _fit(self) -> None:
        self.setMaximumHeight(self.sizeHint().height())
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
        self.viewport().update()
