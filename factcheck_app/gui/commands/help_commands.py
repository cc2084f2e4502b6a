"""The user guide: opened at its first page, or at the page on what has the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.gui.commands.desk_actions import Command, Subject
from factcheck_app.gui.help.guide import FIRST_PAGE, KEYS_PAGE, load_guide
from factcheck_app.gui.help.help_window import HelpWindow
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.window.desk import Desk

# keys and words of the commands, by subject
Keys = Callable[[], Mapping[str, Sequence[tuple[str, str]]]]


class HelpCommands(QObject):
    """Knows the window of the guide."""

    def __init__(self, look: Look, desk: Desk, keys: Keys, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._desk = desk
        self._keys = keys
        self._window = window
        self._guide: HelpWindow | None = None

    def commands(self) -> Sequence[Command]:
        return [
            Command(
                self.tr("User guide, on what has the keyboard"), ("Shift+F1",), self.open_here, Subject.HELP, False
            ),
            Command(
                self.tr("User guide from its beginning"), (), lambda: self.open_page(FIRST_PAGE), Subject.HELP, False
            ),
            Command(self.tr("User guide: keys"), (), lambda: self.open_page(KEYS_PAGE), Subject.HELP, False),
        ]

    def open_here(self) -> None:
        """The page on what has the keyboard."""
        self.open_page(self._fitting_page())

    def open_page(self, name: str) -> None:
        """The guide at this page."""
        if self._guide is None:
            self._guide = HelpWindow(self._look, load_guide(self._keys()), self._window)
        self._guide.open_page(name)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def show_review(self, review: Review | None) -> None:
        """The guide stays as it is."""

    def show_selected(self, claim_id: str) -> None:
        """The guide stays as it is."""

    def show_claim(self, claim: ReviewedClaim) -> None:
        """The guide stays as it is."""

    def _fitting_page(self) -> str:
        desk = self._desk
        if not desk.isVisible():
            return FIRST_PAGE
        places: tuple[tuple[QWidget, str], ...] = (
            (desk.sidebar, "library"),
            (desk.sources, "sources"),
            (desk.claims.cited, "sources"),
            (desk.balance, "handing_back"),
            (desk.summary, "handing_back"),
            (desk.carry_over, "next_drafts"),
            (desk.comparison, "evidence"),
            (desk.source_text, "evidence"),
            (desk.claims.evidence, "evidence"),
            (desk.claims, "claims"),
        )
        focus = QApplication.focusWidget()
        holds = (name for place, name in places if focus is not None and (place is focus or place.isAncestorOf(focus)))
        return next(holds, FIRST_PAGE)
