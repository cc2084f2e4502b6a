"""What stands where there is nothing to show: what is missing, how to get it, one button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from factcheck_app.gui.look import icons
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words


class EmptyState(QWidget):
    """A dashed frame in the middle of its room; `icon` is drawn at 20."""

    action_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None, *, icon: str = "search") -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._picture = QLabel(self)
        self._title = Words(look, role="strong", wraps=True, parent=self)
        self._words = Words(look, colour="text.muted", wraps=True, parent=self)
        self._button = ActionButton(look, "", small=True, parent=self)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._box = QVBoxLayout(self)
        self._box.addStretch(1)
        self._box.addWidget(self._picture, 0, middle)
        for label in (self._title, self._words):
            label.setAlignment(middle)
            self._box.addWidget(label)
        self._box.addWidget(self._button, 0, middle)
        self._box.addStretch(1)
        self._button.clicked.connect(self.action_requested)
        self._button.hide()
        look.changed.connect(self._take_look)
        self._take_look()

    def show_words(self, title: str, words: str, action: str = "") -> None:
        """What is missing, how to get it, and the words of the button (none where empty)."""
        self._title.show_words(title)
        self._words.show_words(words)
        self._button.show_words(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(f"{title}. {words}")

    def show_icon(self, icon: str) -> None:
        self._icon = icon
        self._take_look()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("border.button"), 1, Qt.PenStyle.DashLine))
        inset = look.px(14) + 0.5
        top = self._picture.geometry().top() - look.px(16)
        last = self._words if self._button.isHidden() else self._button
        box = QRectF(inset, top, self.width() - 2 * inset, last.geometry().bottom() + look.px(16) - top)
        radius = look.px(8)
        painter.drawRoundedRect(box, radius, radius)
        painter.end()

    def _take_look(self) -> None:
        look = self._look
        self._picture.setPixmap(icons.pixmap(look, self._icon, "text.muted", look.px(20), self.devicePixelRatioF()))
        side = look.px(14 + 16)
        self._box.setContentsMargins(side, look.px(18), side, look.px(18))
        self._box.setSpacing(look.px(5))
        self.update()
