"""The library is checked again for retractions, with services or with an imported list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from factcheck_app.domain.look_up import RecheckedReview
from factcheck_app.domain.retraction_file import RetractionFile
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.gui.commands.desk_actions import Command, Subject
from factcheck_app.gui.commands.network_commands import NetworkCommands
from factcheck_app.gui.controllers.library_check_controller import LibraryCheckController
from factcheck_app.gui.controllers.network_controller import NetworkController
from factcheck_app.gui.look.banner import Action
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.window.window_messages import WindowMessages
from factcheck_app.gui.works.recheck_dialog import RecheckDialog, recheck_sentence
from factcheck_app.workflow.planned_requests import plan_recheck

# opens a review of the library at a source
OpenAt = Callable[[str, int], object]


class LibraryCheckCommands(QObject):
    """What is new is told in a dialog that leads to each review."""

    def __init__(
        self,
        look: Look,
        library: LibraryCheckController,
        network: tuple[NetworkController, NetworkCommands],
        messages: WindowMessages,
        open_at: OpenAt,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._look = look
        self._library = library
        self._network, self._ask = network
        self._messages = messages
        self._open_at = open_at
        self._window = window
        library.rechecked.connect(self.show_checked)
        library.imported.connect(self._tell_imported)

    def commands(self) -> Sequence[Command]:
        about = Subject.SOURCES
        return [
            Command(self.tr("Check all sources again…"), (), self.recheck, about, needs_claim=False),
            Command(self.tr("Import Retraction Watch's list…"), (), self.import_list, about, needs_claim=False),
        ]

    def recheck(self) -> None:
        """The sources of every review; with the network off, from what is kept on this computer."""
        plan = plan_recheck(self._network.email)
        sentence = self.tr("To check the sources of every review again, these services are told their identifiers:")
        self._library.recheck(may_ask=self._ask.may_check_library(sentence, plan))

    def import_list(self) -> None:
        """Asks for the file of Retraction Watch's list, and reads it."""
        patterns = self.tr("Retraction Watch's list (*.csv);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import Retraction Watch's list"), "", patterns)
        if name:
            self._library.import_list(Path(name))

    def show_checked(self, checked: Sequence[RecheckedReview]) -> None:
        """What is new: in a dialog where there is something, else in a sentence."""
        if not any(one.changes for one in checked):
            self._messages.show_news(recheck_sentence(checked))
            return
        dialog = RecheckDialog(self._look, checked, self._window)
        target = dialog.ask()
        dialog.deleteLater()
        if target is not None:
            self._open_at(*target)

    def show_review(self, review: Review | None) -> None:
        """The library is checked whichever review is open."""

    def show_selected(self, claim_id: str) -> None:
        """And whichever claim."""

    def show_claim(self, claim: ReviewedClaim) -> None:
        """Whatever is said of it."""

    def _tell_imported(self, file: RetractionFile, checked: list[RecheckedReview]) -> None:
        unread = self.tr(" {unread:,} rows could not be read.").format(unread=file.unread) if file.unread else ""
        news = sum(bool(one.changes) for one in checked)
        found = (
            ""
            if not news
            else self.tr(" 1 of your reviews has something new.")
            if news == 1
            else self.tr(" {count} of your reviews have something new.").format(count=news)
        )
        sentence = self.tr("{notices:,} notices imported.{unread} {age}{found}").format(
            notices=file.notices, unread=unread, age=file.words(datetime.now(UTC).date()), found=found
        )
        actions: list[Action] = [(self.tr("Show what is new"), partial(self.show_checked, checked))] if news else []
        self._messages.show_news(sentence, *actions, is_grave=bool(news))
