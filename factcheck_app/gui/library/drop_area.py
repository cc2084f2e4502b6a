"""The dashed area of the first page that says where a draft may be dropped."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from factcheck_app.gui.look import icons
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words

_ICON = 28


class DropArea(QWidget):
    """Turns blue while something is dragged over the window, which takes the drop wherever it falls."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._dragged_over = False
        self._picture = QLabel(self)
        self._title = Words(look, self.tr("Drop a draft here"), "strong", wraps=True, parent=self)
        self._formats = Words(
            look, self.tr("Word, PDF, web page, Markdown or text"), "body", "text.muted", wraps=True, parent=self
        )
        self.setAccessibleName(self.tr("Drop a draft here: Word, PDF, web page, Markdown or text"))
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for words in (self._title, self._formats):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(words)
        self._column.addStretch(1)
        look.changed.connect(self._take_look)
        self._take_look()

    def show_drag(self, dragged_over: bool) -> None:
        """Whether something is being dragged over the window."""
        self._dragged_over = dragged_over
        self._title.show_words(self.tr("Let go to open it") if dragged_over else self.tr("Drop a draft here"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.colour("accent.soft" if self._dragged_over else "background.raised"))
        line = QPen(look.colour("accent.base" if self._dragged_over else "border.control"), 1, Qt.PenStyle.DashLine)
        painter.setPen(line)
        radius = look.px(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

    def _take_look(self) -> None:
        look = self._look
        self._picture.setPixmap(icons.pixmap(look, "drop", "text.muted", look.px(_ICON), self.devicePixelRatioF()))
        self._column.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        self._column.setSpacing(look.px(4))
        self.setMinimumHeight(look.px(150))
        self.update()
