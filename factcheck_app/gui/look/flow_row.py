"""Widgets side by side that go on in the next line where the width ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from factcheck_app.gui.look.tab_order import order_within


class FlowRow(QWidget):
    """Takes the height that its width asks for; none where it holds nothing."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_items(self, items: Sequence[QWidget]) -> None:
        """Hold these widgets in place of all others; the others are deleted.

        The keyboard stays at the place where it was, or goes to the last widget.
        """
        had = next((index for index, old in enumerate(self._items) if old.hasFocus()), None)
        before, self._items = self._items, list(items)
        for item in self._items:
            item.setParent(self)
            item.show()
        parent = self.parentWidget()
        if parent is not None and parent.isVisible():
            # before that the order is the one in which the controls were made
            order_within(self, self._items)
        if had is not None and self._items:
            self._items[min(had, len(self._items) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        for old in before:
            old.hide()
            old.deleteLater()
        self.set_gap(self._gap)

    def set_gap(self, gap: int) -> None:
        """Pixels between neighbours and between lines."""
        self._gap = gap
        self._place(self.width())
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return max((place.bottom() + 1 for place in places), default=0)

    def sizeHint(self) -> QSize:
        return QSize(
            sum(item.sizeHint().width() + self._gap for item in self._items), self.heightForWidth(self.width())
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(0, max((item.sizeHint().height() for item in self._items), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width())
        if event.size().width() != event.oldSize().width():
            # another number of lines: of the height that was asked for at an older width the last would be cut
            self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place(self.width())

    def _place(self, width: int) -> None:
        for item, place in zip(self._items, self._places(width), strict=True):
            item.setGeometry(place)

    def _places(self, width: int) -> list[QRect]:
        places: list[QRect] = []
        left = top = line = 0
        for item in self._items:
            size = item.sizeHint()
            if left and left + size.width() > width:
                left, top, line = 0, top + line + self._gap, 0
            places.append(QRect(left, top, min(size.width(), max(width, 1)), size.height()))
            left += size.width() + self._gap
            line = max(line, size.height())
        return places
