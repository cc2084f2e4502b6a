"""The dialog of settings: the names of its pages on the left, the open page beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListWidget, QStackedWidget, QWidget

from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.focus_ring import RING_RADIUS, RING_REACH
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.preferences.page import Page

_WIDTH, _NAMES = 720, 140


class SettingsDialog(QDialog):
    """Shows the pages; arrows in the list go through them."""

    def __init__(self, look: Look, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._frame = DialogFrame(self, look, self.tr("Settings"), self.tr("Close"), cancels=False, accept_return=False)
        self._names = QListWidget(self)
        self._names.setObjectName("settings_pages")
        self._names.setProperty(RING_RADIUS, 6)
        self._names.setAccessibleName(self.tr("Pages of the settings"))
        self._names.setFrameShape(QFrame.Shape.NoFrame)
        self._names.viewport().setAutoFillBackground(False)
        self._stack = QStackedWidget(self)
        self._pages = [page.name or page.accessibleName() for page in pages]
        for page in pages:
            self._names.addItem(page.accessibleName())
            self._stack.addWidget(page)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._names, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._stack, 1)
        self._frame.body.addLayout(row, 1)
        self._names.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._names.setCurrentRow(0)
        look.changed.connect(self._take_look)
        self._take_look()

    def open_page(self, name: str) -> None:
        """Opens the page of this name, which is no text that is shown."""
        if name in self._pages:
            self._names.setCurrentRow(self._pages.index(name))

    def sizeHint(self) -> QSize:
        # as high as the highest page at this width, which the frame asks them
        return QSize(self._look.px(_WIDTH), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Return in the list of pages goes into the page
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._names.hasFocus():
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def _take_look(self) -> None:
        look = self._look
        self._frame.body.setContentsMargins(look.px(12), RING_REACH, 0, RING_REACH)
        self._names.setFont(look.font("body"))
        self._names.setFixedWidth(look.px(_NAMES))
        selected, text = look.colour("background.selected").name(), look.colour("text.primary").name()
        room = f"{look.px(7)}px {look.px(8)}px"
        self._names.setStyleSheet(
            "QListWidget { background: transparent; outline: none; }"
            f"QListWidget::item {{ color: {text}; padding: {room}; border-radius: {look.px(6)}px; }}"
            f"QListWidget::item:selected {{ background: {selected}; color: {text}; }}"
        )
        rows = sum(self._names.sizeHintForRow(row) for row in range(self._names.count()))
        self._names.setFixedHeight(rows + 2)
        if self.isVisible():
            # the text size was chosen in this very dialog
            self._frame.make_room(self)
