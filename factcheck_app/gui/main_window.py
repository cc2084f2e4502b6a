"""The window: its pages, and in one method every connection between them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QWidget

from factcheck_app.composition import AppServices
from factcheck_app.domain.review import Review, ReviewedClaim, ReviewSummary
from factcheck_app.gui.commands.recent_menu import add_recent
from factcheck_app.gui.commands.window_commands import WindowCommands
from factcheck_app.gui.controllers.draft_controller import DraftController
from factcheck_app.gui.controllers.evidence_controller import EvidenceController
from factcheck_app.gui.controllers.export_controller import ExportController
from factcheck_app.gui.controllers.library_check_controller import LibraryCheckController
from factcheck_app.gui.controllers.library_controller import LibraryController
from factcheck_app.gui.controllers.look_up_controller import LookUpController
from factcheck_app.gui.controllers.network_controller import NetworkController
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.controllers.safe_keeping import SafeKeeping
from factcheck_app.gui.controllers.settings_controller import SettingsController
from factcheck_app.gui.library.first_page import FirstPage
from factcheck_app.gui.look.banner import Banner
from factcheck_app.gui.look.focus_ring import FocusRing
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.running.background import BackgroundRunner
from factcheck_app.gui.window.desk import Desk, vertical
from factcheck_app.gui.window.job_display import JobDisplay
from factcheck_app.gui.window.status_line import StatusLine
from factcheck_app.gui.window.toolbar import Toolbar
from factcheck_app.gui.window.way_outside import WayOutside
from factcheck_app.gui.window.window_memory import WindowMemory
from factcheck_app.gui.window.window_messages import WindowMessages
from factcheck_app.gui.window_parts import WindowParts
from factcheck_app.settings import Settings


class MainWindow(QMainWindow):
    """Made once; shows the first page or the desk."""

    def __init__(self, services: AppServices, look: Look, memory: WindowMemory) -> None:
        super().__init__()
        self._services = services
        self._look = look
        self._make(memory)
        self._lay_out()
        self._connect()
        self._start()

    def _make(self, memory: WindowMemory) -> None:
        services = self._services
        self.background = BackgroundRunner(self)
        self.review_controller = ReviewController(services, self)
        reviews, jobs = self.review_controller, self.background
        self.settings_controller = SettingsController(services.settings, self)
        self.draft_controller = DraftController(services, jobs, self)
        self.export_controller = ExportController(jobs, services.database.path, self)
        self.evidence_controller = EvidenceController(services, reviews, jobs, self)
        self.network = NetworkController(services, reviews, self.settings_controller, self)
        self.look_ups = LookUpController(services, reviews, jobs, self)
        self.library_check = LibraryCheckController(services, reviews, jobs, self)
        self.library = LibraryController(services, reviews, jobs, self)
        self.safe_keeping = SafeKeeping(services, jobs, self)
        self._outside = WayOutside(self)
        self.toolbar = Toolbar(self._look, self)
        self.banner = Banner(self._look, self)
        self.first_page = FirstPage(self._look, parent=self)
        self.desk = Desk(self._look, self)
        self.status_line = StatusLine(self._look, self)
        self._jobs = JobDisplay(jobs, self.status_line, self)
        self._ask = WindowCommands(self, self._look, self.draft_controller, self.settings_controller)
        self.messages = WindowMessages(self.banner, self._ask.show_file, self)
        self._parts = WindowParts(self, services, self._look, self._ask, memory)
        self.revisions = self._parts.revisions
        # whether the next wish to close may lose what could not be kept
        self._may_let_go = False

    def _lay_out(self) -> None:
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.first_page)
        self.pages.addWidget(self.desk)
        whole = QWidget(self)
        self._column = vertical(self.toolbar, self.banner, self.pages, self.status_line)
        self._column.setStretchFactor(self.pages, 1)
        self._column.setStretchFactor(self.status_line, 0)
        whole.setLayout(self._column)
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
        article.source_chosen.connect(self._parts.sources.show_source)
        self.desk.sources.claims_requested.connect(self._parts.sources.show_claims)
        for cards in (self.desk.sources, claims.cited):
            cards.link_requested.connect(self._outside.open_link)
        # wishes of the reviewer
        claims.verdict_requested.connect(self._parts.claim.mark)
        claims.reasons_requested.connect(review.judging.change_reasons)
        claims.severity_requested.connect(review.judging.change_severity)
        claims.citation_requested.connect(review.judging.change_citation)
        claims.note_requested.connect(review.judging.change_note)
        claims.wording_requested.connect(review.judging.change_wording)
        claims.set_aside_requested.connect(review.judging.set_aside)
        claims.text_typed.connect(review.typing.take)
        claims.finished_requested.connect(self._parts.claim.finish)
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
        status.redo_requested.connect(review.undo_stack.redo)
        status.shortcuts_requested.connect(self._parts.view.show_keys)
        online = (self.network, self.look_ups, self.library_check)
        others = (
            self.library,
            self._parts.library,
            self._parts.review,
            self.export_controller,
            self.settings_controller,
            self.safe_keeping,
            self._outside,
        )
        for part in (review, self.draft_controller, self.evidence_controller, *online, *others):
            part.problem_raised.connect(self.messages.show_problem)
        self._connect_ways()

    def _connect_ways(self) -> None:
        """Ways in and out."""
        sidebar = self.desk.sidebar
        sidebar.review_requested.connect(self._parts.review.open_stored)
        sidebar.open_requested.connect(self._ask.open_draft)
        self.toolbar.open_requested.connect(self._ask.open_draft)
        self.toolbar.look_up_requested.connect(self._parts.look_up.look_up)
        self.toolbar.export_requested.connect(self._parts.review.export)
        self.toolbar.sidebar_toggled.connect(self.desk.toggle_sidebar)
        self.toolbar.menu_requested.connect(self._show_menu)
        page, drafts = self.first_page, self.draft_controller
        page.open_requested.connect(self._ask.open_draft)
        page.address_requested.connect(self._ask.open_address)
        page.paste_requested.connect(self._ask.paste)
        page.sample_requested.connect(self._ask.open_sample)
        page.shortcuts_requested.connect(self._parts.view.show_keys)
        page.guide_requested.connect(self._parts.help.open_here)
        page.recent_requested.connect(drafts.open_file)
        drafts.password_needed.connect(self._ask.ask_password)
        add, open_stored = self._parts.review.add, self._parts.review.open_stored
        drafts.draft_read.connect(lambda read: self._parts.library.add(read, add, open_stored))
        drafts.export_read.connect(
            lambda read: self._parts.library.add(
                read.review, lambda review: add(review, read.history, read.source_files), open_stored
            )
        )
        for opened in (drafts.file_opened, self.revisions.file_opened):
            opened.connect(self.settings_controller.remember_file)
        self.export_controller.exported.connect(self.messages.show_exported)
        for told in (self._parts.summary, self._parts.time):
            told.problem_raised.connect(self.messages.show_problem)
        self._parts.summary.news.connect(self.messages.show_news)
        for attached in (self.evidence_controller, self.look_ups):
            attached.replaced.connect(self.messages.show_news)
        self.settings_controller.changed.connect(self._parts.time.use)

    def _start(self) -> None:
        self._parts.state.recall()
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
        self._parts.commands.set_review_open(review is not None)
        self.banner.hide()
        self._column.insertWidget(1, self.banner) if review is None else self.desk.hold_notice(self.banner)
        self.desk.sidebar.show_review(review)
        self.desk.article.show_review(review)
        for part in self._parts.in_order:
            part.show_review(review)
        self.setWindowTitle(
            self.tr("Factcheck Desk")
            if review is None
            else self.tr("{title} – Factcheck Desk").format(title=review.title)
        )
        if review is None:
            self.status_line.show_state(self.tr("No review open"))
            self.pages.setCurrentWidget(self.first_page)
            self.first_page.setFocus()
            return
        self.status_line.show_state(self.tr("Everything is saved"))
        self.pages.setCurrentWidget(self.desk)
        self._parts.state.recall_splitter()
        self.desk.claims.show_unfinished(self.review_controller.unfinished_texts())
        self._parts.review.return_to_place(review)
        self.review_controller.show_library()
        self.desk.claims.keys.focus_list()

    # the current claim

    def _show_selected(self, claim_id: str) -> None:
        self.messages.forget_refusal()
        self.desk.article.select_claim(claim_id)
        for part in self._parts.in_order:
            part.show_selected(claim_id)

    def _show_claim(self, claim: ReviewedClaim) -> None:
        self.messages.forget_refusal()
        self.desk.article.show_claim(claim)
        for part in self._parts.in_order:
            part.show_claim(claim)
        self.desk.sidebar.show_review(self.review_controller.review)

    # ways out

    def _open_original(self) -> None:
        if self.review_controller.review is not None:
            self._outside.open_original(self.review_controller.review.article)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._parts.review.put_down()
        typing = self.review_controller.typing
        typing.keep_now()
        if typing.problem is not None and not self._may_let_go:
            self._may_let_go = True
            self.messages.ask_to_close_again(typing.problem)
            event.ignore()
            return
        self._parts.state.remember()
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
        self.status_line.show_undo(stack.undoText() if stack.canUndo() else None, stack.words_of_redo())

    def _show_library(self, summaries: list[ReviewSummary]) -> None:
        review = self.review_controller.review
        self.desk.sidebar.show_library(summaries, review.id if review is not None else None)

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self._parts.commands.fill_menu(menu)
        add_recent(menu, self.settings_controller.settings.recent_files, self.draft_controller.open_file)
        menu.popup(self.toolbar.mapToGlobal(self.toolbar.rect().bottomLeft()))

    def _use_settings(self, settings: Settings) -> None:
        self._services = replace(self._services, settings=settings)
        self.review_controller.use_services(self._services)
        self._parts.settings.use(settings)
        self.toolbar.show_reviewer(settings.default_reviewer(), settings.initials())
        self.first_page.show_recent([Path(name) for name in settings.recent_files])

    # drag and drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasUrls() or data.hasText() or data.hasHtml():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._parts.carry_over.take_dropped(event.mimeData())
