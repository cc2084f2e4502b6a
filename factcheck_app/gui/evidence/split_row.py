"""Two widgets on one line, at its left and right end; the right one moves below where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class SplitRow(QWidget):
    """Takes the height that its width asks for. Gaps are in pixels."""

    def __init__(self, left: QWidget, right: QWidget, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = left
        self._right = right
        self._gap = gap
        for part in (left, right):
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_gap(self, gap: int) -> None:
        """Pixels between the two, beside or below each other."""
        self._gap = gap
        self.place_again()

    def place_again(self) -> None:
        """One of the two has another size."""
        self._place()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        left, right = self._left.sizeHint(), self._right.sizeHint()
        if self._fits(width):
            return max(left.height(), right.height())
        return left.height() + self._gap + right.height()

    def sizeHint(self) -> QSize:
        left, right = self._left.sizeHint(), self._right.sizeHint()
        return QSize(left.width() + self._gap + right.width(), self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._right.sizeHint().width(), 120), self._right.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _fits(self, width: int) -> bool:
        return self._left.sizeHint().width() + self._gap + self._right.sizeHint().width() <= width

    def _place(self) -> None:
        width = self.width()
        left, right = self._left.sizeHint(), self._right.sizeHint()
        at_right = max(0, width - right.width())
        if self._fits(width):
            height = max(left.height(), right.height())
            self._left.setGeometry(QRect(0, (height - left.height()) // 2, at_right - self._gap, left.height()))
            self._right.setGeometry(QRect(at_right, (height - right.height()) // 2, right.width(), right.height()))
        else:
            self._left.setGeometry(QRect(0, 0, width, left.height()))
            top = left.height() + self._gap
            self._right.setGeometry(QRect(at_right, top, min(right.width(), width), right.height()))
