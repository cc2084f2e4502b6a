"""A field that takes text with its headings and lists as it came, and loads nothing from anywhere."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look

_PICTURES = re.compile(r"<img\b[^>]*>", re.IGNORECASE)


class PasteField(QTextEdit):
    """Remembers what was pasted into the empty field exactly: a text does not come out of a widget as it went in."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pasted: tuple[str, str | None] = ("", None)
        self.setProperty("kind", "field")
        self.setProperty(RING_RADIUS, 6)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(True)
        self.setAccessibleName(self.tr("Text of the draft"))
        self.setPlaceholderText(self.tr("Paste or write the text here"))
        look.changed.connect(self._take_look)
        self._take_look()

    def take(self, text: str, html: str | None) -> None:
        """Shows this text in place of what stands there."""
        if html:
            # no room is kept for pictures: they are never loaded
            self.setHtml(_PICTURES.sub("", html))
        else:
            self.setPlainText(text)
        self._pasted = (text if text or not html else self.toPlainText(), html)
        self._take_look()
        self.document().setModified(False)

    def taken(self) -> tuple[str, str | None]:
        """Text and HTML as they were pasted; what the field holds where it was edited since."""
        if not self.document().isModified():
            return self._pasted
        rich = self._pasted[1] is not None
        return self.toPlainText(), self.toHtml() if rich else None

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.document().isEmpty():
            self.take(source.text(), source.html() if source.hasHtml() else None)
            self.moveCursor(QTextCursor.MoveOperation.End)
        else:
            super().insertFromMimeData(source)
            self._restyle()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        # pictures and style sheets of a pasted page would be read from this computer or fetched
        return None

    def _take_look(self) -> None:
        self.setFont(self._look.font("body"))
        self._restyle()

    def _restyle(self) -> None:
        """The page's own fonts and colours give way to the look's: black words would be lost on a dark ground."""
        look, document = self._look, self.document()
        modified = document.isModified()
        runs: list[tuple[int, int, QTextCharFormat]] = []
        block = document.begin()
        while block.isValid():
            is_heading = block.blockFormat().headingLevel() > 0
            pieces = block.begin()
            while not pieces.atEnd():
                piece = pieces.fragment()
                was = piece.charFormat()
                bold = is_heading or was.fontWeight() > QFont.Weight.Medium
                font = look.font("title" if is_heading else "body", weight=600 if bold else 400)
                font.setItalic(was.fontItalic())
                style = QTextCharFormat()
                style.setFont(font)
                style.setForeground(look.colour("text.link" if was.isAnchor() else "text.primary"))
                style.setBackground(look.colour("background.raised"))
                runs.append((piece.position(), piece.position() + piece.length(), style))
                pieces += 1
            block = block.next()
        cursor = QTextCursor(document)
        for start, end, style in runs:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(style)
        document.setModified(modified)
