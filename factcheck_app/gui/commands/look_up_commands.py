"""L and its kin: sources are looked up, chosen among candidates, and their open copies fetched."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from urllib.parse import urlsplit

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.look_up import LookUpOutcome
from factcheck_app.domain.planned_request import AskedService, PlannedRequests
from factcheck_app.domain.retraction_file import OLD_AFTER_DAYS
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import OpenCopy
from factcheck_app.gui.commands.desk_actions import Command, Subject
from factcheck_app.gui.commands.network_commands import NetworkCommands
from factcheck_app.gui.controllers.library_check_controller import LibraryCheckController
from factcheck_app.gui.controllers.look_up_controller import LookUpController
from factcheck_app.gui.controllers.network_controller import NetworkController
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.look.banner import Action
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.sources.check_line import CheckState
from factcheck_app.gui.window.desk import SOURCES_PAGE, Desk
from factcheck_app.gui.window.window_messages import WindowMessages
from factcheck_app.gui.works.choose_work_dialog import ChooseWorkDialog
from factcheck_app.gui.works.outcome_words import is_grave, outcome_sentences
from factcheck_app.workflow.planned_requests import plan_look_up


class LookUpCommands(QObject):
    """Nothing is sent before the reviewer has seen what; what comes of it stands on the cards and in one sentence."""

    def __init__(
        self,
        look: Look,
        desk: Desk,
        reviews: ReviewController,
        look_ups: LookUpController,
        library: LibraryCheckController,
        network: tuple[NetworkController, NetworkCommands],
        messages: WindowMessages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._look = look
        self._desk = desk
        self._reviews = reviews
        self._look_ups = look_ups
        self._library = library
        self._network, self._ask = network
        self._messages = messages
        self._window = window
        self._connect()

    def commands(self) -> Sequence[Command]:
        return [Command(self.tr("Look up sources"), ("L",), self.look_up, Subject.SOURCES)]

    def look_up(self, numbers: Sequence[int] | None = None) -> None:
        """L: the sources of these numbers, else all; with the network off, from what is kept on this computer."""
        review = self._reviews.review
        if review is None:
            return
        if not review.sources:
            self._messages.show_news(
                self.tr("The draft cites nothing, so there is nothing to look up. Add a source first.")
            )
            return
        if self._look_ups.is_running:
            self._messages.show_news(self.tr("Sources are being looked up. Cancel stands below."))
            return
        plan = plan_look_up(review, numbers, self._network.email)
        count = len(plan.sources)
        what = (
            self.tr("{count} sources").format(count=count)
            if count > 1
            else self.tr("source {number}").format(number=plan.sources[0].number)
        )
        sentence = self.tr("The network is off. To look up {what}, these services are asked:").format(what=what)
        self._look_ups.look_up(numbers, may_ask=self._ask.may_ask(sentence, plan))

    def look_up_added(self, numbers: Sequence[int]) -> None:
        """Sources that the reviewer just added, where the network is on; else they wait."""
        if numbers and self._ask.is_on:
            self._look_ups.look_up(numbers, may_ask=True)

    def choose_work(self, number: int) -> None:
        """Which of the candidates a source is; the chosen one is looked up."""
        review, choice = self._reviews.review, self._look_ups.choices.get(number)
        if review is None or choice is None:
            return
        source = review.source(number)
        dialog = ChooseWorkDialog(self._look, number, source.as_written, choice.candidates, self._window)
        record = dialog.ask()
        dialog.deleteLater()
        if record is not None:
            self._look_ups.look_up([number], may_ask=self._ask.is_on, chosen={number: record})

    def fetch_copy(self, number: int, copy: OpenCopy) -> None:
        """Fetches an open copy that stands on a card, and attaches it."""
        host = urlsplit(copy.url).hostname or copy.url
        plan = PlannedRequests((AskedService(self.tr("Open copy"), host, copy.url),))
        sentence = self.tr(
            "The network is off. To fetch the open copy of source {number}, this address is asked:"
        ).format(number=number)
        if self._network.is_offline:
            self._messages.show_news(
                self.tr(
                    "The desk was started offline and fetches nothing. "
                    "Save the page in the browser and attach that file."
                )
            )
        elif self._ask.may_once(sentence, plan, self.tr("Fetch this copy")):
            self._look_ups.attach_copy(number, copy)

    # what the window tells

    def show_review(self, review: Review | None) -> None:
        """The line below the cards tells of this review."""
        self._show_state()

    def show_selected(self, claim_id: str) -> None:
        """Sources are looked up for the whole review."""

    def show_claim(self, claim: ReviewedClaim) -> None:
        """What is said of a claim changes nothing about its sources."""

    # inside

    def _connect(self) -> None:
        for cards in (self._desk.sources, self._desk.claims.cited):
            cards.look_up_requested.connect(self._look_up_card)
            cards.choice_requested.connect(self.choose_work)
            cards.copy_requested.connect(self.fetch_copy)
        self._look_ups.looked_up.connect(self._tell)
        self._look_ups.stopped.connect(self._tell_stopped)
        self._look_ups.outcome_changed.connect(self._show_outcome)
        self._network.changed.connect(self._show_state)
        self._library.imported.connect(lambda _file, _checked: self._show_state())
        self._reviews.texts_changed.connect(self._follow)

    def _look_up_card(self, number: int | None) -> None:
        self.look_up(None if number is None else [number])

    def _tell(self, outcome: LookUpOutcome, numbers: list[int], was_asked: bool) -> None:
        actions: list[Action] = []
        if outcome.choices:
            actions.append((self.tr("Choose"), partial(self.choose_work, outcome.choices[0].source_number)))
        if self._desk.article.tabs.current != SOURCES_PAGE:
            actions.append((self.tr("Show the sources"), lambda: self._desk.article.tabs.open_page(SOURCES_PAGE)))
        sentences = outcome_sentences(outcome, numbers, was_asked=was_asked)
        self._messages.show_news(sentences, *actions, is_grave=is_grave(outcome, numbers))

    def _tell_stopped(self) -> None:
        self._messages.show_news(self.tr("The look-up was cancelled. What was found so far is kept."))

    def _follow(self, review: Review) -> None:
        self._desk.article.show_sources(review)
        self._desk.article.tabs.show_count(SOURCES_PAGE, str(len(review.sources)) if review.sources else "")
        self._show_state()

    def _show_outcome(self) -> None:
        words = {
            number: [self.tr("{why}; not checked there.").format(why=failure.why.rstrip(".")) for failure in failures]
            for number, failures in self._look_ups.failures.items()
        }
        self._desk.sources.show_outcome(words, self._look_ups.choices.keys())
        self._show_state()

    def _show_state(self) -> None:
        review = self._reviews.review
        sources = review.sources if review is not None else ()
        failed = {source.number for source in sources if _is_unanswered(source)} | self._look_ups.failures.keys()
        listed, today = self._library.list_at_hand, datetime.now(UTC).date()
        is_old = listed is not None and (today - listed.file_date).days > OLD_AFTER_DAYS
        self._desk.sources.show_state(
            CheckState(
                is_on=self._ask.is_on,
                is_offline=self._network.is_offline,
                is_running=self._look_ups.is_running,
                failed=tuple(sorted(failed)),
                old_list=listed.words(today) if listed is not None and is_old else "",
            )
        )


def _is_unanswered(source: Source) -> bool:
    return source.work is not None and any(not one.knows_none for one in source.work.unanswered)
