"""Further sources: added by what they are called, or found by a search that the reviewer sends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.found_work import FoundWork
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.source import Source
from factcheck_app.gui.commands.desk_actions import Command, Subject
from factcheck_app.gui.commands.look_up_commands import LookUpCommands
from factcheck_app.gui.commands.network_commands import NetworkCommands
from factcheck_app.gui.commands.source_commands import SourceCommands
from factcheck_app.gui.controllers.look_up_controller import LookUpController
from factcheck_app.gui.controllers.network_controller import NetworkController
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.window.desk import Desk
from factcheck_app.gui.works.add_source_dialog import AddSourceDialog
from factcheck_app.gui.works.search_dialog import SearchDialog
from factcheck_app.workflow.planned_requests import plan_search
from factcheck_app.workflow.search_works import proposed_query


class SearchCommands(QObject):
    """Knows the dialogs, and shows what was added among the sources."""

    def __init__(
        self,
        look: Look,
        desk: Desk,
        reviews: ReviewController,
        look_ups: tuple[LookUpController, LookUpCommands],
        network: tuple[NetworkController, NetworkCommands],
        sources: SourceCommands,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._look = look
        self._desk = desk
        self._reviews = reviews
        self._look_ups, self._look_up = look_ups
        self._network, self._ask = network
        self._sources = sources
        self._window = window
        desk.sources.add_requested.connect(self.add_source)
        desk.claims.cited.add_requested.connect(lambda: self.add_source(is_for_claim=True))
        desk.claims.cited.search_requested.connect(self.search)

    def commands(self) -> Sequence[Command]:
        about = Subject.SOURCES
        return [
            Command(self.tr("Search for a source of the claim…"), ("Shift+L",), self.search, about),
            Command(self.tr("Add a source…"), (), self.add_source, about, changes=True),
        ]

    def search(self) -> None:
        """Shift+L: the query of the current claim, to be changed and sent."""
        claim = self._current()
        if claim is None:
            return
        added: list[Source] = []

        def add(work: FoundWork) -> Source:
            if work.source_number is None:
                added.append(self._look_ups.add_found(work.record, claim.id))
            else:
                added.append(self._look_ups.link(work.source_number, claim.id))
            return added[-1]

        offline = self.tr("The desk was started offline and asks nobody. Start it without --offline to search.")
        dialog = SearchDialog(
            self._look,
            claim.claim.text,
            proposed_query(claim.claim),
            plan_search(),
            add,
            is_on=self._ask.is_on,
            refusal=offline if self._network.is_offline else "",
            cited=claim.claim.sources,
            parent=self._window,
        )
        dialog.search_requested.connect(self._send)
        connections = [
            self._look_ups.searched.connect(dialog.show_result),
            self._look_ups.search_failed.connect(dialog.show_problem),
        ]
        dialog.exec()
        for connection in connections:
            QObject.disconnect(connection)
        self._look_ups.stop_searching()
        dialog.deleteLater()
        if added:
            self._desk.claims.keys.open_sources()
            self._look_up.look_up_added([source.number for source in added if source.work is None])

    def add_source(self, *, is_for_claim: bool = False) -> None:
        """Asks what a further source is called."""
        claim = self._current()

        def add(identifier: str, leans: bool) -> Source:
            return self._look_ups.add_identifier(identifier, claim.id if claim is not None and leans else None)

        name = self.tr("Claim {number}").format(number=claim.number) if claim is not None else ""
        dialog = AddSourceDialog(self._look, add, claim=name, is_for_claim=is_for_claim, parent=self._window)
        wanted: list[bool] = []
        dialog.search_requested.connect(lambda: wanted.append(True))
        source = dialog.ask()
        dialog.deleteLater()
        if source is not None:
            if not is_for_claim:
                self._sources.open_page()
                self._desk.sources.show_source(source.number)
            self._look_up.look_up_added([source.number])
        elif wanted:
            self.search()

    def show_review(self, review: Review | None) -> None:
        """Searches begin from a claim."""

    def show_selected(self, claim_id: str) -> None:
        """The current claim is asked for when a search begins."""

    def show_claim(self, claim: ReviewedClaim) -> None:
        """A judgement changes no query."""

    def _send(self, query: str) -> None:
        # the dialog said that sending switches the network on for this review
        self._ask.switch_on()
        self._look_ups.search(query)

    def _current(self) -> ReviewedClaim | None:
        claim_id, review = self._desk.claims.current_claim_id, self._reviews.review
        return review.claim(claim_id) if review is not None and claim_id is not None else None
