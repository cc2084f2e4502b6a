"""The button beside the library's name: which reviews are listed, with which tag, in what order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from factcheck_app.domain.review import ReviewSummary
from factcheck_app.gui.library.library_choice import (
    LibraryChoice,
    LibraryOrder,
    LibraryShow,
    count_shows,
    order_name,
    show_name,
    tags_of,
)
from factcheck_app.gui.look import icons
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.menu_letters import letter_entries
from factcheck_app.gui.look.shown_text import shown_text

_MOST_TAGS = 30
_LONGEST = 24


class LibraryMenu(QToolButton):
    """Says what was chosen; its words are what is listed now."""

    chosen = Signal(object)  # LibraryChoice

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._choice = LibraryChoice()
        self._summaries: Sequence[ReviewSummary] = ()
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron stands behind the words
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(RING_RADIUS, 6)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._menu = QMenu(self)
        letter_entries(self._menu)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        look.changed.connect(self._take_look)
        self._take_look()
        self.show_choice(self._choice)

    def show_library(self, summaries: Sequence[ReviewSummary]) -> None:
        """The reviews that can be chosen from."""
        self._summaries = summaries

    def show_choice(self, choice: LibraryChoice) -> None:
        """What is listed now."""
        self._choice = choice
        words = show_name(choice.show) if choice.tag is None else f"#{_cut(choice.tag, 12)}"
        self.setText(words)
        self.setAccessibleName(
            self.tr("Reviews shown: {words}, {order}").format(words=words, order=order_name(choice.order).lower())
        )

    def _fill(self) -> None:
        self._menu.clear()
        counts = count_shows(self._summaries)
        shows, orders = QActionGroup(self._menu), QActionGroup(self._menu)
        for show in LibraryShow:
            action = self._menu.addAction(f"{show_name(show)}\t{counts[show]}")
            action.setCheckable(True)
            action.setChecked(show is self._choice.show)
            shows.addAction(action)
            action.triggered.connect(lambda _=False, to=show: self._choose(replace(self._choice, show=to)))
        self._add_tags()
        self._menu.addSeparator()
        for order in LibraryOrder:
            action = self._menu.addAction(order_name(order))
            action.setCheckable(True)
            action.setChecked(order is self._choice.order)
            orders.addAction(action)
            action.triggered.connect(lambda _=False, to=order: self._choose(replace(self._choice, order=to)))

    def _add_tags(self) -> None:
        tags = tags_of(self._summaries)
        if not tags and self._choice.tag is None:
            return
        self._menu.addSeparator()
        branch = self._menu.addMenu(self.tr("Tag"))
        branch.setFont(self._menu.font())
        every = branch.addAction(self.tr("Any or none"))
        every.setCheckable(True)
        every.setChecked(self._choice.tag is None)
        every.triggered.connect(lambda _=False: self._choose(replace(self._choice, tag=None)))
        for tag in list(tags)[:_MOST_TAGS]:
            action = branch.addAction(f"{_cut(tag, _LONGEST).replace('&', '&&')}\t{tags[tag]}")
            action.setCheckable(True)
            action.setChecked(self._choice.tag is not None and tag.casefold() == self._choice.tag.casefold())
            action.triggered.connect(lambda _=False, to=tag: self._choose(replace(self._choice, tag=to)))
        if len(tags) > _MOST_TAGS:
            more = branch.addAction(self.tr("{count} more: find them with Ctrl+F").format(count=len(tags) - _MOST_TAGS))
            more.setEnabled(False)

    def _choose(self, choice: LibraryChoice) -> None:
        self.show_choice(choice)
        self.chosen.emit(choice)

    def _take_look(self) -> None:
        look = self._look
        self.setFont(look.font("caption"))
        self.setIcon(icons.icon(look, "chev", "text.muted"))
        self.setIconSize(QSize(look.px(12), look.px(12)))
        self.setMinimumHeight(look.px(26))
        self._menu.setFont(look.font("body"))


def _cut(words: str, longest: int) -> str:
    shown = shown_text(words)
    return shown if len(shown) <= longest else f"{shown[: longest - 1]}…"
