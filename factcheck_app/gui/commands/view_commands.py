"""What changes how the desk looks and nothing in the record: panes, text size, the sheet of keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.gui.commands.desk_actions import Command, Subject
from factcheck_app.gui.commands.window_commands import WindowCommands
from factcheck_app.gui.controllers.settings_controller import SettingsController
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.window.desk import Desk

# keys and words of every command
Sheet = Callable[[], list[tuple[str, str]]]


class ViewCommands(QObject):
    """Folds, sizes and explains the desk."""

    def __init__(
        self,
        look: Look,
        desk: Desk,
        settings: SettingsController,
        ask: WindowCommands,
        sheet: Sheet,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._settings = settings
        self._ask = ask
        self._sheet = sheet

    def commands(self) -> Sequence[Command]:
        view, desk = Subject.VIEW, self._desk
        return [
            Command(self.tr("Next pane"), ("F6",), desk.focus_next_pane, view),
            Command(self.tr("Show or fold the library"), ("Ctrl+B",), desk.toggle_sidebar, view),
            Command(
                self.tr("Larger text in the draft"), ("Ctrl++", "Ctrl+="), lambda: self.change_reading_size(1), view
            ),
            Command(self.tr("Smaller text in the draft"), ("Ctrl+-",), lambda: self.change_reading_size(-1), view),
            Command(self.tr("Shortcuts"), ("F1",), self.show_keys, Subject.HELP, needs_claim=False),
        ]

    def show_keys(self) -> None:
        """F1: every key and what it does."""
        self._ask.show_keys(self._sheet())

    def change_reading_size(self, by: int) -> None:
        """The draft's type larger or smaller by so many pixels."""
        self._settings.change_reading_size(self._look.reading_size + by)

    def show_review(self, review: Review | None) -> None:
        """Nothing here depends on the review."""

    def show_selected(self, claim_id: str) -> None:
        """Nor on the current claim."""

    def show_claim(self, claim: ReviewedClaim) -> None:
        """Nor on what is said of it."""
