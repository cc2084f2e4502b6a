"""The window: its pages, and in one method every connection between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QWidget

from factcheck_app.composition import AppServices
from factcheck_app.domain.decision import Decision
from factcheck_app.domain.errors import UserFacingError
from factcheck_app.domain.review import DeskPlace, Review, ReviewedClaim, ReviewSummary
from factcheck_app.domain.verdict import GIVEN_VERDICTS, VERDICT_KEYS, Verdict
from factcheck_app.gui.background import BackgroundRunner
from factcheck_app.gui.claim_commands import ClaimCommands
from factcheck_app.gui.desk import Desk, vertical
from factcheck_app.gui.desk_actions import Command, DeskActions
from factcheck_app.gui.draft_controller import DraftController
from factcheck_app.gui.evidence_commands import EvidenceCommands
from factcheck_app.gui.evidence_controller import EvidenceController
from factcheck_app.gui.export_controller import ExportController
from factcheck_app.gui.job_display import JobDisplay
from factcheck_app.gui.library.first_page import FirstPage
from factcheck_app.gui.look.banner import Banner
from factcheck_app.gui.look.focus_ring import FocusRing
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.review_controller import ReviewController
from factcheck_app.gui.safe_keeping import SafeKeeping
from factcheck_app.gui.settings_controller import SettingsController
from factcheck_app.gui.settings_menu import add_settings
from factcheck_app.gui.source_commands import SourceCommands
from factcheck_app.gui.status_line import StatusLine
from factcheck_app.gui.toolbar import Toolbar
from factcheck_app.gui.way_outside import WayOutside
from factcheck_app.gui.window_commands import WindowCommands
from factcheck_app.gui.window_memory import WindowMemory
from factcheck_app.gui.window_messages import WindowMessages
from factcheck_app.settings import Settings

# what a window manager puts above the window, roughly
_TITLE_BAR = 40


class MainWindow(QMainWindow):
    """Made once; shows the first page or the desk."""

    def __init__(self, services: AppServices, look: Look, memory: WindowMemory) -> None:
        super().__init__()
        self._services = services
        self._look = look
        self._memory = memory
        self._make()
        self._lay_out()
        self._connect()
        self._start()

    def _make(self) -> None:
        self.background = BackgroundRunner(self)
        self.review_controller = ReviewController(self._services, self)
        self.settings_controller = SettingsController(self._services.settings, self)
        self.draft_controller = DraftController(self._services, self.background, self)
        self.export_controller = ExportController(self.background, self._services.database.path, self)
        self.evidence_controller = EvidenceController(self._services, self.review_controller, self.background, self)
        self.safe_keeping = SafeKeeping(self._services, self.background, self)
        self._outside = WayOutside(self)
        self.toolbar = Toolbar(self._look, self)
        self.banner = Banner(self._look, self)
        self.first_page = FirstPage(self._look, parent=self)
        self.desk = Desk(self._look, self)
        self.status_line = StatusLine(self._look, self)
        self._jobs = JobDisplay(self.background, self.status_line, self)
        self._ask = WindowCommands(self, self._look, self.draft_controller, self.settings_controller)
        self.messages = WindowMessages(self.banner, self._ask.show_file, self)
        self._claim = ClaimCommands(
            self.desk.claims,
            self.review_controller,
            lambda: self.settings_controller.settings.advance_after_verdict,
            self._ask.ask_set_aside_reason,
            self,
        )
        self._sources = SourceCommands(self.desk.article, self.desk.sources, self.desk.claims, self)
        self._evidence = EvidenceCommands(self.desk, self.review_controller, self.evidence_controller, self._ask, self)
        self._commands = DeskActions(self, self._all_commands())
        # whether the next wish to close may lose what could not be kept
        self._may_let_go = False

    def _all_commands(self) -> list[Command]:
        desk, claim, ask = self.desk, self._claim, self._ask
        claims, article, undo = desk.claims, desk.article, self.review_controller.undo_stack
        on_claims = (article.draft, claims)

        def mark(verdict: Verdict) -> Command:
            words = "Clear the verdict" if verdict is Verdict.UNDECIDED else f"Mark the claim {verdict}"
            return Command(words, (VERDICT_KEYS[verdict],), lambda: claim.mark_current(verdict))

        return [
            Command("Open a draft…", ("Ctrl+O",), ask.open_draft, needs_claim=False),
            Command("Open an address…", ("Ctrl+Shift+O",), ask.open_address, needs_claim=False),
            Command("Paste text…", ("Ctrl+V",), ask.paste, needs_claim=False),
            Command("Open the sample", (), ask.open_sample, needs_claim=False),
            Command("Export…", ("Ctrl+E",), self._export),
            Command("Close the review", ("Ctrl+W",), self._leave_review),
            Command("Next claim", ("J",), claims.select_next),
            Command("Next claim", ("Down",), claims.select_next, within=(article.draft,)),
            Command("Previous claim", ("K",), claims.select_previous),
            Command("Previous claim", ("Up",), claims.select_previous, within=(article.draft,)),
            Command("Next undecided claim", ("N",), claims.select_next_undecided),
            *(mark(verdict) for verdict in (*GIVEN_VERDICTS, Verdict.UNDECIDED)),
            Command("Reason", ("R",), claims.focus_reason),
            Command("Note", ("Return", "Enter"), claims.focus_note, within=on_claims),
            Command("Suggested wording", ("W",), claims.focus_wording),
            Command("Finish the claim and go on", ("Ctrl+Return", "Ctrl+Enter"), claim.finish_current),
            *self._evidence.commands(),
            Command("Set the claim aside, or take it back", ("X",), claim.set_aside_current),
            Command("Undo", ("Ctrl+Z",), undo.undo),
            Command("Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), undo.redo),
            Command("Next pane", ("F6",), desk.focus_next_pane),
            Command("Show or fold the library", ("Ctrl+B",), desk.toggle_sidebar),
            Command("Larger text in the draft", ("Ctrl++", "Ctrl+="), lambda: self._change_reading_size(1)),
            Command("Smaller text in the draft", ("Ctrl+-",), lambda: self._change_reading_size(-1)),
            Command("Shortcuts", ("F1",), self._show_keys, needs_claim=False),
            Command("Quit", ("Ctrl+Q",), self.close, needs_claim=False),
        ]

    def _lay_out(self) -> None:
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.first_page)
        self.pages.addWidget(self.desk)
        whole = QWidget(self)
        column = vertical(self.toolbar, self.banner, self.pages, self.status_line)
        column.setStretch(2, 1)
        column.setStretch(3, 0)
        whole.setLayout(column)
        self.setCentralWidget(whole)
        self.setAcceptDrops(True)
        self.setMinimumSize(720, 480)
        self.banner.hide()
        self._ring = FocusRing(self, self._look)

    def _connect(self) -> None:
        """The map of the window."""
        review, article, claims = self.review_controller, self.desk.article, self.desk.claims
        sidebar, status = self.desk.sidebar, self.status_line
        # the draft and its claims tell one story
        article.claim_selected.connect(claims.select_claim)
        claims.claim_selected.connect(self._show_selected)
        article.heading_entered.connect(sidebar.show_current_heading)
        sidebar.heading_requested.connect(article.read_at)
        article.link_followed.connect(self._outside.open_link)
        article.original_requested.connect(self._open_original)
        article.source_chosen.connect(self._sources.show_source)
        self.desk.sources.claims_requested.connect(self._sources.show_claims)
        self.desk.sources.link_requested.connect(self._outside.open_link)
        # wishes of the reviewer
        claims.verdict_requested.connect(self._claim.mark)
        claims.reasons_requested.connect(review.change_reasons)
        claims.severity_requested.connect(review.change_severity)
        claims.citation_requested.connect(review.change_citation)
        claims.note_requested.connect(review.change_note)
        claims.wording_requested.connect(review.change_wording)
        claims.set_aside_requested.connect(review.set_aside)
        claims.text_typed.connect(review.typing.take)
        claims.finished_requested.connect(self._claim.finish)
        # facts of the record
        review.review_opened.connect(self.show_review)
        review.claim_changed.connect(self._show_claim)
        review.typing.kept.connect(self._hold_on)
        review.text_returned.connect(lambda text: claims.show_unfinished([text]))
        review.progress_changed.connect(self.toolbar.show_progress)
        review.library_changed.connect(self._show_library)
        review.saved.connect(status.show_saved)
        review.undo_stack.indexChanged.connect(self._show_undo)
        # settings, undo, sentences
        article.reading_size_requested.connect(self.settings_controller.change_reading_size)
        self.settings_controller.changed.connect(self._use_settings)
        status.undo_requested.connect(review.undo_stack.undo)
        status.shortcuts_requested.connect(self._show_keys)
        others = (self.export_controller, self.settings_controller, self.safe_keeping, self._outside)
        for part in (review, self.draft_controller, self.evidence_controller, *others):
            part.problem_raised.connect(self.messages.show_problem)
        self._connect_ways()

    def _connect_ways(self) -> None:
        """Ways in and out."""
        sidebar = self.desk.sidebar
        sidebar.review_requested.connect(self._open_stored)
        sidebar.open_requested.connect(self._ask.open_draft)
        self.toolbar.open_requested.connect(self._ask.open_draft)
        self.toolbar.export_requested.connect(self._export)
        self.toolbar.sidebar_toggled.connect(self.desk.toggle_sidebar)
        self.toolbar.menu_requested.connect(self._show_menu)
        page, drafts = self.first_page, self.draft_controller
        page.open_requested.connect(self._ask.open_draft)
        page.address_requested.connect(self._ask.open_address)
        page.paste_requested.connect(self._ask.paste)
        page.sample_requested.connect(self._ask.open_sample)
        page.shortcuts_requested.connect(self._show_keys)
        page.recent_requested.connect(drafts.open_file)
        drafts.password_needed.connect(self._ask.ask_password)
        drafts.draft_read.connect(self._add_review)
        drafts.export_read.connect(lambda read: self._add_review(read.review, read.history, read.source_files))
        drafts.file_opened.connect(self.settings_controller.remember_file)
        self.export_controller.exported.connect(self.messages.show_exported)

    def _start(self) -> None:
        if not self._memory.recall_window(self):
            wanted = QSize(self._look.px(1440), self._look.px(900))
            self.resize(wanted.boundedTo(self.screen().availableSize() - QSize(0, _TITLE_BAR)))
        self.desk.sidebar_choice = self._memory.recall_choice("library_shown")
        self._use_settings(self.settings_controller.settings)
        self._show_undo()
        self.review_controller.show_library()
        last = self._services.places.last_open()
        if last is None or not self.review_controller.open_stored(last):
            self.show_review(None)
        self.safe_keeping.start()

    # pages

    def show_review(self, review: Review | None) -> None:
        """The desk with this review where the reviewer left it, or the first page."""
        self._commands.set_review_open(review is not None)
        self.banner.hide()
        self.desk.sidebar.show_review(review)
        self.desk.article.show_review(review)
        self.desk.claims.show_review(review)
        self._sources.show_review(review)
        self._evidence.show_review(review)
        self.setWindowTitle("Factcheck Desk" if review is None else f"{review.title} – Factcheck Desk")
        if review is None:
            self.status_line.show_state("No review open")
            self.pages.setCurrentWidget(self.first_page)
            self.first_page.setFocus()
            return
        self.status_line.show_state("Everything is saved")
        self.pages.setCurrentWidget(self.desk)
        if not self._memory.recall_splitter("desk", self.desk.splitter):
            self.desk.lay_out_afresh()
        self.desk.claims.show_unfinished(self.review_controller.unfinished_texts())
        self._return_to(review, self.review_controller.place())
        self.review_controller.show_library()
        self.desk.claims.focus_list()

    def _return_to(self, review: Review, place: DeskPlace | None) -> None:
        claim_ids = [claim.id for claim in review.claims]
        if place is not None:
            self.desk.claims.set_claim_filter(place.claim_filter)
        if place is not None and place.claim_id in claim_ids:
            self.desk.claims.select_claim(place.claim_id)
            self.desk.article.scroll_to(place.first_visible)
        elif claim_ids:
            self.desk.claims.select_claim(claim_ids[0])
            self.desk.article.scroll_to(0)

    def _open_stored(self, review_id: str) -> None:
        current = self.review_controller.review
        if current is None or current.id != review_id:
            self._put_down()
            self.review_controller.open_stored(review_id)

    def _add_review(
        self, review: Review, history: Sequence[Decision] = (), source_files: Mapping[str, bytes] | None = None
    ) -> None:
        self._put_down()
        self.review_controller.add_review(review, history, source_files)

    def _put_down(self) -> None:
        # before another review comes onto the desk: what is typed is decided, and the place is noted
        self.desk.claims.hand_over_typing()
        self.remember_place()

    def remember_place(self) -> None:
        """Notes the open claim, the first visible line and the filter."""
        review = self.review_controller.review
        if review is not None:
            claims = self.desk.claims
            self.review_controller.remember_place(
                DeskPlace(claims.current_claim_id, self.desk.article.first_visible(), claims.claim_filter)
            )

    # the current claim

    def _show_selected(self, claim_id: str) -> None:
        self.messages.forget_refusal()
        self.desk.article.select_claim(claim_id)
        self.desk.claims.show_history(self.review_controller.history_of(claim_id))
        self._evidence.show_selected(claim_id)

    def _show_claim(self, claim: ReviewedClaim) -> None:
        self.messages.forget_refusal()
        self.desk.article.show_claim(claim)
        self.desk.claims.show_claim(claim)
        self._evidence.show_claim(claim)
        self.desk.sidebar.show_review(self.review_controller.review)
        if claim.id == self.desk.claims.current_claim_id:
            self.desk.claims.show_history(self.review_controller.history_of(claim.id))

    def _change_reading_size(self, by: int) -> None:
        self.settings_controller.change_reading_size(self._look.reading_size + by)

    # ways out

    def _export(self) -> None:
        review = self.review_controller.review
        if review is None:
            return
        # what is being typed belongs into the report
        self.desk.claims.hand_over_typing()
        targets = self._ask.ask_export(review)
        controller = self.review_controller
        if not targets or controller.review is None:
            return
        try:
            record = controller.whole_history(), controller.audit_head(), targets, controller.source_files(targets)
        except UserFacingError as error:
            self.messages.show_problem(error)
            return
        self.export_controller.export(controller.review, *record)

    def _open_original(self) -> None:
        if self.review_controller.review is not None:
            self._outside.open_original(self.review_controller.review.article)

    def _leave_review(self) -> None:
        self._put_down()
        self.review_controller.leave_review()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._put_down()
        typing = self.review_controller.typing
        typing.keep_now()
        if typing.problem is not None and not self._may_let_go:
            self._may_let_go = True
            self.messages.ask_to_close_again(typing.problem)
            event.ignore()
            return
        self._memory.remember(self, {"desk": self.desk.splitter}, {"library_shown": self.desk.sidebar_choice})
        self.background.close()
        self.safe_keeping.finish()
        super().closeEvent(event)

    def _hold_on(self) -> None:
        self._may_let_go = False

    # sentences and menus

    def show_bug(self, words: str) -> None:
        """A mistake of ours, with its report to copy."""
        self.messages.show_bug(words)

    def _show_undo(self) -> None:
        stack = self.review_controller.undo_stack
        self.status_line.show_undo(stack.undoText() if stack.canUndo() else None)

    def _show_library(self, summaries: list[ReviewSummary]) -> None:
        review = self.review_controller.review
        self.desk.sidebar.show_library(summaries, review.id if review is not None else None)

    def _show_keys(self) -> None:
        self._ask.show_keys(self._commands.sheet())

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self._commands.fill_menu(menu)
        add_settings(menu, self.settings_controller, self.draft_controller.open_file, self._ask.ask_reviewer)
        menu.popup(self.toolbar.mapToGlobal(self.toolbar.rect().bottomLeft()))

    def _use_settings(self, settings: Settings) -> None:
        self._services = replace(self._services, settings=settings)
        self.review_controller.use_services(self._services)
        self.desk.claims.set_decides_first(settings.decide_first)
        self.toolbar.show_reviewer(settings.default_reviewer(), settings.initials())
        self.first_page.show_recent([Path(name) for name in settings.recent_files])

    # drag and drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasUrls() or data.hasText() or data.hasHtml():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._ask.open_dropped(event.mimeData())
