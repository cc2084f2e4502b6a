"""The button "Aa": how large the draft is set."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from factcheck_app.gui.look.icon_button import IconButton
from factcheck_app.gui.look.look import DEFAULT_READING_SIZE, READING_SIZES, Look
from factcheck_app.gui.look.menu_letters import letter_entries


class TextSizeButton(IconButton):
    """Opens a menu of three; the sizes run from 13 to 28 pixels."""

    size_requested = Signal(object)  # pixels

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "aa", self.tr("Text size of the draft"), parent=parent)
        self._shown = look
        self.clicked.connect(self._open_menu)

    def make_menu(self) -> QMenu:
        """The menu at the present size."""
        size = self._shown.reading_size
        menu = QMenu(self)
        letter_entries(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        self._add(menu, self.tr("Larger\tCtrl++"), size + 1, is_possible=size < READING_SIZES[1])
        self._add(menu, self.tr("Smaller\tCtrl+-"), size - 1, is_possible=size > READING_SIZES[0])
        menu.addSeparator()
        words = self.tr("As designed, {size} pixels").format(size=DEFAULT_READING_SIZE)
        self._add(menu, words, DEFAULT_READING_SIZE, is_possible=size != DEFAULT_READING_SIZE)
        return menu

    def _add(self, menu: QMenu, words: str, size: int, *, is_possible: bool) -> None:
        action = menu.addAction(words)
        action.setEnabled(is_possible)
        action.triggered.connect(lambda _checked=False: self.size_requested.emit(size))

    def _open_menu(self) -> None:
        self.make_menu().popup(self.mapToGlobal(self.rect().bottomLeft()))
