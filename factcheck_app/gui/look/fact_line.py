"""A sentence with a small icon before it, and where wanted a name in another colour."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from factcheck_app.gui.look import icons
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.wrapped_text import WrappedText


class FactLine(QWidget):
    """Icon and sentence; the sentence wraps beside the icon. A `lead` stands before it, bold and in its own colour."""

    def __init__(
        self,
        look: Look,
        icon: str,
        sentence: str,
        colour: str,
        parent: QWidget | None = None,
        *,
        lead: str = "",
        lead_colour: str = "",
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._colour = lead_colour or colour
        self._mark = QLabel(self)
        self._words = WrappedText(look, "body", colour, self)
        if lead:
            self._words.show_lead(f"{lead[:1].upper()}{lead[1:]}.", sentence, self._colour)
        else:
            self._words.show_text(sentence)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addWidget(self._words, 1)
        look.changed.connect(self._take_look)
        self._take_look()

    def _take_look(self) -> None:
        look = self._look
        self._mark.setPixmap(icons.pixmap(look, self._icon, self._colour, look.px(13), self.devicePixelRatioF()))
        self._mark.setFixedSize(look.px(14), look.line_height("body"))
        self._box.setSpacing(look.px(7))
