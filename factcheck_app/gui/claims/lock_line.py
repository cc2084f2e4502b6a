"""Above the claims of a review that is signed off: by whom, when, where in the audit trail, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from factcheck_app.gui.look import icons
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words


class LockLine(QWidget):
    """Hidden where the review is open."""

    reopen_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = QLabel(self)
        self._sentence = Words(look, "", "label", wraps=True, parent=self)
        self.reopen = ActionButton(look, self.tr("Reopen…"), kind="link", small=True, parent=self)
        self._box = QHBoxLayout(self)
        self._box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self._sentence, 1)
        self._box.addWidget(self.reopen, 0, Qt.AlignmentFlag.AlignVCenter)
        self.reopen.clicked.connect(lambda: self.reopen_requested.emit())
        look.changed.connect(self._take_look)
        self._take_look()
        self.hide()

    def show_words(self, words: str, *, may_reopen: bool = True) -> None:
        """The sentence; an empty one hides the line."""
        self._sentence.show_words(words)
        self.setAccessibleName(words)
        self.reopen.setVisible(may_reopen)
        self.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("accent.soft"))
        line = self.rect().adjusted(0, self.height() - 1, 0, 0)
        painter.fillRect(line, self._look.colour("border.hairline"))
        painter.end()

    def _take_look(self) -> None:
        look = self._look
        self._icon.setPixmap(icons.pixmap(look, "lock", "accent.base", look.px(16), self.devicePixelRatioF()))
        self._box.setContentsMargins(look.px(14), look.px(6), look.px(8), look.px(6))
        self._box.setSpacing(look.px(10))
        self.update()
