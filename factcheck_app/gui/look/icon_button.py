"""A button that is an icon alone; its name is its tooltip and what screen readers say."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from factcheck_app.gui.look import icons
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look


class IconButton(QToolButton):
    """For menu, sidebar, plus, more and close; every other button carries words. `side` is in design pixels."""

    def __init__(self, look: Look, icon: str, name: str, *, side: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._side = side
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(RING_RADIUS, 6)
        look.changed.connect(self._take_look)
        self._take_look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def _take_look(self) -> None:
        look = self._look
        self.setIcon(icons.icon(look, self._icon, "text.muted"))
        self.setIconSize(QSize(look.px(16), look.px(16)))
        self.setFixedSize(look.px(self._side), look.px(self._side))
