"""The dialog of settings: the names of its pages on the left, the open page beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListWidget, QScrollArea, QStackedWidget, QWidget

from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.preferences.page import Page


class SettingsDialog(QDialog):
    """Shows the pages; arrows in the list go through them."""

    def __init__(self, look: Look, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._frame = DialogFrame(self, look, self.tr("Settings"), self.tr("Close"), cancels=False)
        self._names = QListWidget(self)
        self._names.setObjectName("settings_pages")
        self._names.setAccessibleName(self.tr("Pages of the settings"))
        self._names.setFrameShape(QFrame.Shape.NoFrame)
        self._names.viewport().setAutoFillBackground(False)
        self._stack = QStackedWidget(self)
        for page in pages:
            self._names.addItem(page.accessibleName())
            area = QScrollArea(self)
            area.setWidget(page)
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            page.setAutoFillBackground(False)
            area.viewport().setAutoFillBackground(False)
            self._stack.addWidget(area)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._names)
        row.addWidget(self._stack, 1)
        self._frame.body.addLayout(row, 1)
        self._names.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._names.setCurrentRow(0)
        look.changed.connect(self._take_look)
        self._take_look()

    def open_page(self, name: str) -> None:
        """Opens the page of this name."""
        found = self._names.findItems(name, Qt.MatchFlag.MatchExactly)
        if found:
            self._names.setCurrentItem(found[0])

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(720), self._look.px(560))

    def _take_look(self) -> None:
        look = self._look
        self._frame.body.setContentsMargins(look.px(12), 0, 0, 0)
        self._names.setFont(look.font("body"))
        self._names.setFixedWidth(look.px(150))
        selected, text = look.colour("background.selected").name(), look.colour("text.primary").name()
        room = self.tr("{px}px {px2}px").format(px=look.px(7), px2=look.px(8))
        self._names.setStyleSheet(
            "QListWidget { background: transparent; outline: none; }"
            f"QListWidget::item {{ color: {text}; padding: {room}; border-radius: {look.px(6)}px; }}"
            f"QListWidget::item:selected {{ background: {selected}; color: {text}; }}"
        )
