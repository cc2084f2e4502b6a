"""The head of a page that lies over the draft: the way back, a title, and room for the page's own controls."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words


class CoverHead(QWidget):
    """44 high; controls stand at its right end in the order in which they were added."""

    back_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.back = ActionButton(look, self.tr("Back"), kind="flat", icon="back", keys="Esc", parent=self)
        self.back.setAccessibleName(self.tr("Back to the page before"))
        self._title = Words(look, "", "strong", parent=self)
        self._aside = Words(look, "", "body", "text.muted", elided=True, parent=self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.back)
        self._row.addWidget(self._title)
        self._row.addWidget(self._aside)
        self._row.addStretch(1)
        self.back.clicked.connect(lambda: self.back_requested.emit())
        look.changed.connect(self._take_look)
        self._take_look()

    def show_title(self, title: str, aside: str) -> None:
        """The title, and muted words behind it."""
        self._title.show_words(title)
        self._title.setVisible(bool(title))
        self._aside.show_words(aside)
        self._fit()

    def add_to_title(self, control: QWidget) -> None:
        """Adds a control between the title and the muted words."""
        self._row.insertWidget(self._row.indexOf(self._aside), control)

    def add_control(self, control: QWidget) -> None:
        """Adds a control at the right end."""
        self._row.addWidget(control)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.colour("border.hairline"))
        painter.end()

    def _fit(self) -> None:
        """The muted words give way where there is no room for some of them."""
        parts = [item.widget() for item in map(self._row.itemAt, range(self._row.count())) if item is not None]
        others = [part for part in parts if part is not None and part is not self._aside and not part.isHidden()]
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        taken = margins.left() + margins.right() + sum(part.sizeHint().width() + gap for part in others)
        self._aside.setVisible(self.width() - taken >= self._aside.minimumSizeHint().width() + gap)

    def _take_look(self) -> None:
        look = self._look
        self.back.setMinimumWidth(self.back.sizeHint().width())
        self._row.setContentsMargins(look.px(12), look.px(6), look.px(20), look.px(7))
        self._row.setSpacing(look.px(8))
        self.update()
