"""What may leave this computer, and what did: asked for, switched, shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.planned_request import PlannedRequests
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.gui.commands.desk_actions import Command, Subject
from factcheck_app.gui.commands.settings_commands import SettingsCommands
from factcheck_app.gui.controllers.network_controller import NetworkController
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.networking.ledger_dialog import LedgerDialog
from factcheck_app.gui.networking.network_dialog import NetworkAnswer, NetworkDialog
from factcheck_app.gui.networking.network_menu import NetworkWishes, make_network_menu
from factcheck_app.gui.window.status_line import StatusLine
from factcheck_app.workflow.network_permission import Permission


class NetworkCommands(QObject):
    """Knows the network's place in the status line, and the dialogs about it."""

    def __init__(
        self,
        look: Look,
        network: NetworkController,
        line: StatusLine,
        settings: SettingsCommands,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._look = look
        self._network = network
        self._line = line
        self._settings = settings
        self._window = window
        self._has_review = False
        line.network_requested.connect(self.open_menu)
        network.changed.connect(self._show_state)
        self._show_state()

    def commands(self) -> Sequence[Command]:
        return [
            Command(self.tr("Network ledger…"), ("Ctrl+Shift+L",), self.show_ledger, Subject.WINDOW, needs_claim=False),
            Command(self.tr("Network for this review…"), (), self.open_menu, Subject.WINDOW),
        ]

    @property
    def is_on(self) -> bool:
        """Whether services may be asked for the open review."""
        return self._network.permission is Permission.ON

    def may_ask(self, sentence: str, plan: PlannedRequests) -> bool:
        """Whether services may be asked for the open review; where that is open, the reviewer is asked first."""
        if self._network.is_offline or self.is_on:
            return self.is_on
        answer = self._ask(sentence, plan, self.tr("This review"))
        if answer is NetworkAnswer.REVIEW:
            return self._network.allow_review(True)
        return self._take_always(answer) and self.is_on

    def may_once(self, sentence: str, plan: PlannedRequests, once: str) -> bool:
        """The same for something that is done one time; the review stays as it is."""
        if self._network.is_offline or self.is_on:
            return self.is_on
        answer = self._ask(sentence, plan, once)
        return answer is NetworkAnswer.REVIEW or self._take_always(answer)

    def may_check_library(self, sentence: str, plan: PlannedRequests) -> bool:
        """Whether services may be asked about every review of the library."""
        if self._network.is_offline or self._network.is_always_on:
            return not self._network.is_offline
        answer = self._ask(sentence, plan, self.tr("This time"))
        return answer is NetworkAnswer.REVIEW or self._take_always(answer)

    def switch_on(self) -> None:
        """The reviewer said so for this review."""
        if not self.is_on:
            self._network.allow_review(True)

    def open_menu(self) -> None:
        """A click on the network's place."""
        network = self._network
        wishes = NetworkWishes(
            network.allow_review,
            network.allow_always,
            self.show_ledger,
            lambda: self._settings.open_settings("Network"),
        )
        menu = make_network_menu(
            wishes,
            is_on=self.is_on,
            is_always=network.is_always_on,
            is_offline=network.is_offline,
            has_review=self._has_review,
            parent=self._window,
        )
        place = self._line.network
        menu.popup(place.mapToGlobal(place.rect().topLeft()) - menu.rect().bottomLeft())

    def show_ledger(self) -> None:
        """Every request that was made."""
        dialog = LedgerDialog(
            self._look,
            lambda of_review: self._network.entries(of_review=of_review),
            has_review=self._has_review,
            parent=self._window,
        )
        dialog.exec()
        dialog.deleteLater()

    def show_review(self, review: Review | None) -> None:
        """Each review has its own word."""
        self._has_review = review is not None
        self._show_state()

    def show_selected(self, claim_id: str) -> None:
        """The network is no matter of a claim."""

    def show_claim(self, claim: ReviewedClaim) -> None:
        """Nor of what is said of it."""

    def _ask(self, sentence: str, plan: PlannedRequests, once: str) -> NetworkAnswer:
        dialog = NetworkDialog(self._look, sentence, plan, once, self._window)
        answer = dialog.ask()
        dialog.deleteLater()
        return answer

    def _take_always(self, answer: NetworkAnswer) -> bool:
        if answer is not NetworkAnswer.ALWAYS:
            return False
        self._network.allow_always()
        return True

    def _show_state(self) -> None:
        self._line.show_network(is_on=self.is_on, is_always=self._network.is_always_on and self.is_on)
