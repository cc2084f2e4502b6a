"""Words of which some are links: marked and copied like any text, followed by a click or with Tab and Return."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from math import ceil

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.shown_text import utf16_length
from factcheck_app.gui.look.text_lines import measure_lines

_BETWEEN = " · "
# words, and the address that they lead to; empty for none
Part = tuple[str, str]


class LinkedText(QTextBrowser):
    """Parts in a row; nothing is loaded, a link is only said to have been followed."""

    link_followed = Signal(object)  # address

    def __init__(self, look: Look, name: str, parts: Sequence[Part], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._parts = tuple(parts)
        self._words = _BETWEEN.join(words for words, _ in parts)
        self.setAccessibleName(f"{name}: {self._words}")
        self.setProperty(RING_RADIUS, 4)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        for turn_off in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            turn_off(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.anchorClicked.connect(self._follow)
        look.changed.connect(self._take_look)
        self._take_look()

    @property
    def links(self) -> tuple[str, ...]:
        """The addresses, in order."""
        return tuple(address for _, address in self._parts if address)

    def focusNextPrevChild(self, forward: bool) -> bool:
        # going back, Qt would stay on the first link for ever
        cursor = self.textCursor()
        if not forward and self.links and cursor.hasSelection() and cursor.selectionStart() <= self._first_link:
            cursor.clearSelection()
            cursor.setPosition(0)
            self.setTextCursor(cursor)
            return QWidget.focusNextPrevChild(self, forward)
        return super().focusNextPrevChild(forward)

    @property
    def _first_link(self) -> int:
        """Where the first link begins, in characters as Qt counts them."""
        before = [f"{words}{_BETWEEN}" for words, _ in takewhile(lambda part: not part[1], self._parts)]
        return utf16_length("".join(before))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines, height = measure_lines(self._words, self._look.font("body"), width)
        return ceil(lines * height) + 1

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(120), self.heightForWidth(max(self.width(), self._look.px(120))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(60), self._look.line_height("body"))

    def _follow(self, address: QUrl) -> None:
        self.link_followed.emit(address.toString())

    def _take_look(self) -> None:
        look = self._look
        self.setFont(look.font("body"))
        self.setStyleSheet("QTextBrowser { background: transparent; border: none; padding: 0px }")
        document = self.document()
        document.setDocumentMargin(0)
        document.clear()
        cursor = QTextCursor(document)
        plain, link = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(look.colour("text.primary"))
        link.setForeground(look.colour("text.link"))
        for number, (words, address) in enumerate(self._parts):
            if number:
                cursor.insertText(_BETWEEN, plain)
            if address:
                link.setAnchor(True)
                link.setAnchorHref(address)
            cursor.insertText(words, link if address else plain)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.updateGeometry()
