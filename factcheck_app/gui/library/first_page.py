"""The first page: four ways to a draft, what the verdicts mean, and where everything stays."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from factcheck_app.gui.library.drop_area import DropArea
from factcheck_app.gui.library.recent_drafts import RecentDrafts
from factcheck_app.gui.library.start_button import StartButton
from factcheck_app.gui.library.verdict_legend import VerdictLegend
from factcheck_app.gui.look import icons
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.focus_ring import RING_REACH
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words

_WIDEST = 720
# below this the drop area stands above the buttons
_SIDE_BY_SIDE = 600


class FirstPage(QWidget):
    """Shown while no review is open. What is dropped on the window goes to the window."""

    open_requested = Signal()
    address_requested = Signal()
    paste_requested = Signal()
    sample_requested = Signal()
    shortcuts_requested = Signal()
    guide_requested = Signal()
    recent_requested = Signal(object)  # Path

    def __init__(self, look: Look, *, sample: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._watched: QWidget | None = None
        self._make(sample)
        self._lay_out()
        self._open.clicked.connect(lambda: self.open_requested.emit())
        self._paste.clicked.connect(lambda: self.paste_requested.emit())
        self._sample.clicked.connect(lambda: self.sample_requested.emit())
        self._address.clicked.connect(lambda: self.address_requested.emit())
        self._shortcuts.clicked.connect(lambda: self.shortcuts_requested.emit())
        self._guide.clicked.connect(lambda: self.guide_requested.emit())
        self._recent.recent_requested.connect(self.recent_requested)
        look.changed.connect(self._take_look)
        self._take_look()

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Files opened last, newest first."""
        self._recent.show_recent(paths)
        last = (self._guide, self._shortcuts)
        for before, after in pairwise([self._sample, self._address, *self._recent.buttons(), *last]):
            self.setTabOrder(before, after)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DragEnter:
            self._drop_area.show_drag(True)
        elif event.type() in {QEvent.Type.DragLeave, QEvent.Type.Drop}:
            self._drop_area.show_drag(False)
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._watched is not self.window():
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            self._watched = self.window()
            self._watched.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("background.panel"))
        painter.end()

    def _make(self, sample: str) -> None:
        look = self._look
        self.setObjectName("first_page")
        self._content = QWidget(self)
        self._logo = QLabel(self._content)
        self._drop_area = DropArea(look, self._content)
        self._open = StartButton(
            look, "open", self.tr("Open a draft"), self.tr("From this computer"), "Ctrl O", self._content
        )
        self._paste = StartButton(
            look,
            "paste",
            self.tr("Paste text"),
            self.tr("An article, a page, a few sentences"),
            "Ctrl V",
            self._content,
        )
        self._sample = StartButton(
            look,
            "sample",
            self.tr("Try the sample"),
            sample or self.tr("A short article with its sources"),
            "",
            self._content,
        )
        self._address = ActionButton(
            look,
            self.tr("Open an address"),
            kind="link",
            icon="globe",
            small=True,
            keys="Ctrl Shift O",
            parent=self._content,
        )
        self._address.setAccessibleDescription(self.tr("Asks a web site for one page and reads it as a draft"))
        self._legend = VerdictLegend(look, self._content)
        self._recent = RecentDrafts(look, self._content)
        self._lock = QLabel(self._content)
        self._guide = ActionButton(look, self.tr("User guide"), kind="link", keys="Shift F1", parent=self._content)
        self._shortcuts = ActionButton(look, self.tr("All shortcuts"), kind="link", keys="F1", parent=self._content)
        self.setFocusProxy(self._open)

    def _lay_out(self) -> None:
        look, content = self._look, self._content
        self._column = QVBoxLayout(content)
        self._column.setSpacing(0)
        self._gaps = [QSpacerItem(0, 0) for _ in range(5)]
        self._sign = QHBoxLayout()
        self._sign.addWidget(self._logo)
        self._sign.addWidget(Words(look, self.tr("Factcheck Desk"), "strong", parent=content), 1)
        self._buttons = QVBoxLayout()
        for button in (self._open, self._paste, self._sample):
            self._buttons.addWidget(button)
        self._quiet = QHBoxLayout()
        self._quiet.addStretch(1)
        self._quiet.addWidget(self._address)
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways.addWidget(self._drop_area, 1)
        self._ways.addLayout(self._buttons, 1)
        self._promise = QHBoxLayout()
        self._promise.addWidget(self._lock, 0, Qt.AlignmentFlag.AlignVCenter)
        words = self.tr("Everything stays on this computer. A page is asked for only when you open its address.")
        self._promise.addWidget(Words(look, words, "body", "text.muted", wraps=True, parent=content), 1)
        self._promise.addWidget(self._guide)
        self._promise.addWidget(self._shortcuts)
        self._column.addStretch(1)
        self._column.addLayout(self._sign)
        self._column.addItem(self._gaps[0])
        self._column.addWidget(
            Words(look, self.tr("Check a draft against its sources"), "display", wraps=True, parent=content)
        )
        lead = self.tr("Factcheck Desk finds the claims, lays each one beside its evidence and keeps your verdicts.")
        self._column.addItem(self._gaps[1])
        self._column.addWidget(Words(look, lead, "body", "text.muted", wraps=True, parent=content))
        self._column.addItem(self._gaps[2])
        self._column.addLayout(self._ways)
        self._column.addLayout(self._quiet)
        self._column.addItem(self._gaps[3])
        self._column.addWidget(self._legend)
        self._column.addItem(self._gaps[4])
        self._column.addWidget(self._recent)
        self._column.addLayout(self._promise)
        self._column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidget(content)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def _arrange(self) -> None:
        look = self._look
        least = look.px(16) + RING_REACH
        side = max(least, (self.width() - look.px(_WIDEST)) // 2)
        self._column.setContentsMargins(side, look.px(20), side, look.px(20))
        abreast = self.width() - 2 * side >= look.px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if abreast else QBoxLayout.Direction.TopToBottom
        self._ways.setDirection(direction)

    def _take_look(self) -> None:
        look = self._look
        ratio = self.devicePixelRatioF()
        self._logo.setPixmap(icons.logo(look, look.px(22), ratio))
        self._lock.setPixmap(icons.pixmap(look, "lock", "text.muted", look.px(16), ratio))
        self._buttons.setSpacing(look.px(8))
        self._ways.setSpacing(look.px(16))
        self._quiet.setContentsMargins(0, look.px(6), 0, 0)
        self._promise.setSpacing(look.px(8))
        self._sign.setSpacing(look.px(10))
        for gap, height in zip(self._gaps, (20, 5, 26, 16, 16), strict=True):
            gap.changeSize(0, look.px(height))
        self._arrange()
        self._column.invalidate()
        self.update()
