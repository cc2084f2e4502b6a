"""The line between list and card: shares the height by itself until the reviewer moves it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from factcheck_app.gui.look.look import Look

# of the design at 100%
_CARD = 474
_CARD_COMPACT = 368
_LEAST_LIST_ROWS = 3.5
_MOST_LIST_SHARE = 0.4  # of a window so low that the card does not fit anyway


class _Line(QSplitterHandle):
    """A hairline, with room above and below to take hold of it."""

    def __init__(self, look: Look, splitter: QSplitter) -> None:
        super().__init__(Qt.Orientation.Vertical, splitter)
        self._look = look
        self.setAccessibleName(self.tr("Between list and card"))

    def sizeHint(self) -> QSize:
        # the style sheet would add its margins
        return QSize(0, self.splitter().handleWidth())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() // 2, self.width(), 1, self._look.colour("border.hairline"))
        painter.end()


class ClaimSplitter(QSplitter):
    """List above, card below; the list takes what the card does not ask for."""

    def __init__(self, look: Look, above: QWidget, below: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._look = look
        self._compact = False
        self._is_moved = False
        self._claims = 0
        self.setObjectName("claim_splitter")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(look.size("splitter_grab"))
        self.addWidget(above)
        self.addWidget(below)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.splitterMoved.connect(self._on_moved)
        look.changed.connect(self._take_look)

    def createHandle(self) -> QSplitterHandle:
        return _Line(self._look, self)

    def make_room_for(self, claims: int) -> None:
        """The list is never higher than all claims of the review; the card takes what they leave."""
        self._claims = claims
        self._share()

    def set_compact(self, compact: bool) -> None:
        """The card is lower without the definitions of the verdicts."""
        if compact != self._compact:
            self._compact = compact
            self._share()

    def saveState(self) -> QByteArray:
        # what nobody moved is not remembered: it would keep the lines from following the window
        return super().saveState() if self._is_moved else QByteArray()

    def restoreState(self, state: QByteArray | bytes | bytearray | memoryview) -> bool:
        self._is_moved = super().restoreState(state)
        return self._is_moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        if self._is_moved:
            return
        total = self.height() - self.handleWidth()
        card = self._look.px(_CARD_COMPACT if self._compact else _CARD)
        row = self._look.size("claim_row_height")
        least = min(round(row * _LEAST_LIST_ROWS), round(total * _MOST_LIST_SHARE))
        above = max(least, min(total - card, row * self._claims))
        self.setSizes([above, max(1, total - above)])

    def _take_look(self) -> None:
        self.setHandleWidth(self._look.size("splitter_grab"))
        self._share()

    def _on_moved(self) -> None:
        self._is_moved = True
