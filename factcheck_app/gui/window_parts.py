"""The parts of the window: each subject with its commands, made once and told of everything in one order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck_app.composition import AppServices
from factcheck_app.gui.commands.balance_commands import BalanceCommands
from factcheck_app.gui.commands.carry_over_commands import CarryOverCommands
from factcheck_app.gui.commands.carry_over_place import CarryOverPlace
from factcheck_app.gui.commands.claim_commands import ClaimCommands
from factcheck_app.gui.commands.desk_actions import Command, DeskActions, Subject
from factcheck_app.gui.commands.evidence_commands import EvidenceCommands
from factcheck_app.gui.commands.find_commands import FindCommands
from factcheck_app.gui.commands.help_commands import HelpCommands
from factcheck_app.gui.commands.history_commands import HistoryCommands
from factcheck_app.gui.commands.judged_commands import JudgedCommands
from factcheck_app.gui.commands.library_check_commands import LibraryCheckCommands
from factcheck_app.gui.commands.library_commands import LibraryCommands
from factcheck_app.gui.commands.library_finding import LibraryFinding
from factcheck_app.gui.commands.look_up_commands import LookUpCommands
from factcheck_app.gui.commands.network_commands import NetworkCommands
from factcheck_app.gui.commands.review_commands import ReviewCommands
from factcheck_app.gui.commands.search_commands import SearchCommands
from factcheck_app.gui.commands.settings_commands import SettingsCommands
from factcheck_app.gui.commands.shaping_commands import ShapingCommands
from factcheck_app.gui.commands.source_commands import SourceCommands
from factcheck_app.gui.commands.summary_commands import SummaryCommands
from factcheck_app.gui.commands.view_commands import ViewCommands
from factcheck_app.gui.commands.window_commands import WindowCommands
from factcheck_app.gui.commands.window_part import WindowPart
from factcheck_app.gui.commands.window_state import WindowState
from factcheck_app.gui.controllers.revision_controller import RevisionController
from factcheck_app.gui.controllers.time_keeper import TimeKeeper
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import translate
from factcheck_app.gui.window.window_memory import WindowMemory

if TYPE_CHECKING:
    from factcheck_app.gui.main_window import MainWindow


class WindowParts:
    """Gives every part the panes and the controllers of its subject."""

    def __init__(
        self, window: MainWindow, services: AppServices, look: Look, ask: WindowCommands, memory: WindowMemory
    ) -> None:
        self._window = window
        self._services = services
        self._look = look
        self._make_claim_parts(ask)
        self._make_network_parts()
        self._make_review_parts(ask, memory)
        self.state = WindowState(look, window.desk, window.review_controller, memory, window)
        self.in_order = self._ordered()
        commands = [command for part in self.in_order for command in part.commands()]
        leave = Command(
            translate("window_parts", "Quit"),
            ("Ctrl+Q",),
            window.close,
            Subject.REVIEW,
            needs_claim=False,
            over_lists=True,
        )
        self.commands = DeskActions(window, [*commands, leave])

    def _make_claim_parts(self, ask: WindowCommands) -> None:
        """What is done with one claim, and how the desk is seen."""
        window, look, desk, reviews = self._window, self._look, self._window.desk, self._window.review_controller
        settings = window.settings_controller
        self.review = ReviewCommands(desk, reviews, window.export_controller, ask, window)
        self.claim = ClaimCommands(desk, reviews, self._advances, ask.ask_set_aside_reason, window)
        self.sources = SourceCommands(desk.article, desk.sources, desk.claims, window)
        self.evidence = EvidenceCommands(desk, reviews, window.evidence_controller, ask, window)
        self.settings = SettingsCommands(look, settings, self._services.keys, desk.claims, window)
        self.view = ViewCommands(look, desk, settings, ask, lambda: self.commands.sheet(), window)
        self.help = HelpCommands(look, desk, lambda: self.commands.sheets(), window)

    def _make_network_parts(self) -> None:
        """What goes out, and what services said."""
        window, look, desk, reviews = self._window, self._look, self._window.desk, self._window.review_controller
        messages, check = window.messages, window.library_check
        self.network = NetworkCommands(look, window.network, window.status_line, self.settings, window)
        network = (window.network, self.network)
        self.look_up = LookUpCommands(look, desk, reviews, window.look_ups, check, network, messages, window)
        look_ups = (window.look_ups, self.look_up)
        self.search = SearchCommands(look, desk, reviews, look_ups, network, self.sources, window)
        self.check_library = LibraryCheckCommands(look, check, network, messages, self._open_at_source, window)

    def _make_review_parts(self, ask: WindowCommands, memory: WindowMemory) -> None:
        """What is said of a review as a whole, its drafts, and the library it stands in."""
        window, services, desk, reviews = (
            self._window,
            self._services,
            self._window.desk,
            self._window.review_controller,
        )
        jobs, open_stored = window.background, self.review.open_stored
        self.balance = BalanceCommands(desk, reviews, jobs, window)
        self.time = TimeKeeper(services, window)
        self.summary = SummaryCommands(desk, reviews, jobs, self.time, window)
        self.judged = JudgedCommands(services, desk.claims, reviews, jobs, open_stored, window)
        self.library = LibraryCommands(self._look, desk, window.library, reviews, window.messages, window)
        self.history = HistoryCommands(services, self._look, desk, reviews, window)
        finding = LibraryFinding(window.library, reviews, desk, open_stored, window)
        field = window.toolbar.find_field
        self.find = FindCommands(self._look, field, desk, lambda: self.commands.palette(), finding, window)
        followers = (self.find.show_shaped, self.sources.show_shaped)
        self.shaping = ShapingCommands(desk, reviews, jobs, ask.ask_split, followers, window)
        self.revisions = RevisionController(services, reviews, jobs, self.review.put_down, window)
        drafts, banner = window.draft_controller, window.banner
        place = CarryOverPlace(desk.carry_over, memory, window)
        ways = self.review
        self.carry_over = CarryOverCommands(desk, reviews, self.revisions, drafts, ways, ask, banner, place, window)

    def _ordered(self) -> tuple[WindowPart, ...]:
        """All are told of the review and of the current claim in this order, which is that of menu and palette."""
        return (
            self.review,
            self.claim,
            self.library,
            self.state,
            self.shaping,
            self.carry_over,
            self.history,
            self.evidence,
            self.sources,
            self.look_up,
            self.search,
            self.check_library,
            self.balance,
            self.summary,
            self.judged,
            self.find,
            self.settings,
            self.network,
            self.view,
            self.help,
        )

    def _advances(self) -> bool:
        return self._window.settings_controller.settings.advance_after_verdict

    def _open_at_source(self, review_id: str, number: int) -> None:
        self.review.open_stored(review_id)
        self.sources.open_page()
        self._window.desk.sources.show_source(number)
