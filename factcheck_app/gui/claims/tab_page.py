"""One page under the tabs of the card: parts below each other, scrolling where they do not fit."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.scroll_column import ScrollColumn, scroll_column

_LEAST_HEIGHT = 56


class TabPage(QScrollArea):
    """Shows the parts given last; asks for little height, since it scrolls."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._content = ScrollColumn(self)
        self._box = QVBoxLayout(self._content)
        scroll_column(self, self._content, name)
        look.changed.connect(self._take_look)
        self._take_look()

    def show_parts(
        self, parts: Sequence[QWidget], *, stays: bool = False, spare: Collection[QWidget] = frozenset()
    ) -> None:
        """Show these in place of all others. Where it `stays`, the page keeps its place.

        The others are deleted, but for those that are `spare`: they are hidden, to be shown with other words.
        """
        place = self.verticalScrollBar().value()
        while (item := self._box.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and not any(old is part for part in parts):
                old.hide()
                if not any(old is kept for kept in spare):
                    old.deleteLater()
        for part in parts:
            self._box.addWidget(part)
        self._box.addStretch(1)
        self.verticalScrollBar().setValue(place if stays else 0)

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll to a part, also to one that was shown a moment ago."""
        self._box.activate()
        self.ensureWidgetVisible(part, 0, self._look.px(10))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(_LEAST_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(100), self._look.px(_LEAST_HEIGHT))

    def _take_look(self) -> None:
        look = self._look
        self._box.setContentsMargins(look.px(14), look.px(10), look.px(14), look.px(10))
        self._box.setSpacing(look.px(8))
        self.updateGeometry()
