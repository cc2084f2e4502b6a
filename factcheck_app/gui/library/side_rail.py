"""The folded sidebar: a button for the library and one for the outline, each with its menu."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from factcheck_app.gui.library.library_model import LibraryModel
from factcheck_app.gui.library.outline_model import OutlineModel
from factcheck_app.gui.look.icon_button import IconButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.menu_letters import letter_entries

_LONGEST = 60


class SideRail(QWidget):
    """44 wide; the menus are filled when they open."""

    review_requested = Signal(object)  # review id
    open_requested = Signal()
    heading_requested = Signal(object)  # code point of the draft

    def __init__(self, look: Look, library: LibraryModel, outline: OutlineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._reviews = library
        self._headings = outline
        self._library = _MenuButton(look, "doc", self.tr("Library"), self)
        self._outline = _MenuButton(look, "menu", self.tr("Outline"), self)
        self._column = QVBoxLayout(self)
        for button in (self._library, self._outline):
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self._library.filled_menu().aboutToShow.connect(self._fill_library)
        self._outline.filled_menu().aboutToShow.connect(self._fill_outline)
        look.changed.connect(self._take_look)
        self._take_look()

    def show_outline(self, has_headings: bool) -> None:
        """The outline's button stands only where there are headings."""
        self._outline.setVisible(has_headings)

    def _fill_library(self) -> None:
        menu, row = self._library.filled_menu(), self._reviews.row_of_open()
        menu.clear()
        for number, summary in enumerate(self._reviews.summaries):
            action = menu.addAction(
                self.tr("{plain}\t{decided} of {claims}").format(
                    plain=_plain(summary.title), decided=summary.decided, claims=summary.claims
                )
            )
            action.setCheckable(True)
            action.setChecked(number == row)
            action.triggered.connect(lambda _=False, chosen=summary.id: self.review_requested.emit(chosen))
        if self._reviews.summaries:
            menu.addSeparator()
        menu.addAction(self.tr("Open a draft")).triggered.connect(lambda: self.open_requested.emit())

    def _fill_outline(self) -> None:
        menu = self._outline.filled_menu()
        menu.clear()
        for entry in self._headings.entries:
            action = menu.addAction(f"{'    ' * entry.depth}{_plain(entry.title)}\t{entry.state}")
            action.triggered.connect(lambda _=False, chosen=entry.position: self.heading_requested.emit(chosen))

    def _take_look(self) -> None:
        look = self._look
        self._column.setContentsMargins(0, look.px(8), 1, 0)
        self._column.setSpacing(look.px(4))


class _MenuButton(IconButton):
    """An icon with a menu of its own; the one of the library stands on blue like the open draft."""

    def __init__(self, look: Look, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(look, icon, name, side=30, parent=parent)
        self._menu = QMenu(self)
        letter_entries(self._menu)
        self._marked = icon == "doc"
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def filled_menu(self) -> QMenu:
        return self._menu

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._marked:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("background.selected"))
            painter.drawRoundedRect(self.rect(), self._look.px(6), self._look.px(6))
            painter.end()
        super().paintEvent(event)


def _plain(title: str) -> str:
    """The title as menu words: one line, cut, and an ampersand as itself."""
    line = " ".join(title.split())
    cut = line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
    return cut.replace("&", "&&")
