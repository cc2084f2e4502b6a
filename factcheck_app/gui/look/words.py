"""Words on a pane in a role of the type scale; never read as markup."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from factcheck_app.gui.look.look import Look


class Words(QLabel):
    """A label that follows the look. `elided` words are cut to one line; their whole stays the accessible name."""

    def __init__(
        self,
        look: Look,
        words: str = "",
        role: str = "body",
        colour: str = "text.primary",
        *,
        weight: int | None = None,
        wraps: bool = False,
        elided: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._role = role
        self._colour = colour
        self._weight = weight
        self._elided = elided
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if elided:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        look.changed.connect(self._take_look)
        self._take_look()
        self.show_words(words)

    def show_words(self, words: str) -> None:
        """Other words in the same place."""
        self._words = words
        self.setAccessibleName(words)
        self._fit()
        self.updateGeometry()

    def show_colour(self, colour: str) -> None:
        """The same words in another colour of the tokens."""
        self._colour = colour
        self._take_look()

    def sizeHint(self) -> QSize:
        if not self._elided:
            return super().sizeHint()
        # of the whole words: what is drawn at present may be cut
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + 1, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(self.sizeHint().width(), self._look.px(48)), least.height()) if self._elided else least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        words = self._words
        if self._elided:
            words = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self.width())
        if words != self.text():
            self.setText(words)
        if self._elided:
            self.setToolTip(self._words if words != self._words else "")

    def _take_look(self) -> None:
        self.setFont(self._look.font(self._role, weight=self._weight))
        colours = QPalette(self.palette())
        colours.setColor(QPalette.ColorRole.WindowText, self._look.colour(self._colour))
        self.setPalette(colours)
        self._fit()
