"""Where the window stood and what its lists showed, from one start to the next."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.review import Review, ReviewedClaim, ReviewSummary
from factcheck_app.gui.claims.claim_choice import Criterion, Subject
from factcheck_app.gui.commands.desk_actions import Command
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.library.library_choice import LibraryChoice, LibraryOrder, LibraryShow
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.window.desk import Desk
from factcheck_app.gui.window.window_memory import WindowMemory

# what a window manager puts above the window, roughly
_TITLE_BAR = 40
# reviews whose narrowed list is remembered, the latest ones
_MOST_REVIEWS = 20


class WindowState(QObject):
    """Each review keeps what its claims are narrowed by; library and order of claims are those of the window."""

    def __init__(
        self, look: Look, desk: Desk, reviews: ReviewController, memory: WindowMemory, window: QWidget
    ) -> None:
        super().__init__(window)
        self._look = look
        self._desk = desk
        self._memory = memory
        self._window = window
        self._review_id: str | None = None
        self._narrowed: dict[str, frozenset[Criterion]] = {}
        desk.claims.narrowing.changed.connect(self._note_narrowing)
        reviews.library_changed.connect(self._forget_gone)

    def commands(self) -> Sequence[Command]:
        return []

    def recall(self) -> None:
        """Puts the window where it was, with the lists as they were."""
        look, memory, window = self._look, self._memory, self._window
        if not memory.recall_window(window):
            wanted = QSize(look.px(1440), look.px(900))
            window.resize(wanted.boundedTo(window.screen().availableSize() - QSize(0, _TITLE_BAR)))
        self._desk.sidebar_choice = memory.recall_choice("library_shown")
        self._desk.sidebar.choose_reviews(_library_choice(memory.recall_words("library_choice")))
        self._desk.claims.set_claim_order(memory.recall_words("claim_order"))
        self._narrowed = _narrowed(memory.recall_words("claim_choices"))

    def recall_splitter(self) -> None:
        """Gives draft and claims their widths, once the desk is shown."""
        if not self._memory.recall_splitter("desk", self._desk.splitter):
            self._desk.lay_out_afresh()

    def remember(self) -> None:
        """Notes everything; written at once."""
        choice = self._desk.sidebar.choice
        narrowed = {
            review_id: [[str(each.subject), each.value] for each in chosen]
            for review_id, chosen in list(self._narrowed.items())[-_MOST_REVIEWS:]
        }
        words = {
            "library_choice": json.dumps([str(choice.show), str(choice.order), choice.tag]),
            "claim_order": self._desk.claims.claim_order,
            "claim_choices": json.dumps(narrowed),
        }
        self._memory.remember(
            self._window, {"desk": self._desk.splitter}, {"library_shown": self._desk.sidebar_choice}, words
        )

    def show_review(self, review: Review | None) -> None:
        """The claims narrowed as they were when this review was left."""
        self._review_id = review.id if review is not None else None
        self._desk.claims.narrowing.choose(self._narrowed.get(self._review_id or "", frozenset()))

    def show_selected(self, claim_id: str) -> None:
        """The current claim is noted with the review."""

    def show_claim(self, claim: ReviewedClaim) -> None:
        """A verdict changes no choice."""

    def _note_narrowing(self) -> None:
        if self._review_id is not None:
            # the latest last
            self._narrowed.pop(self._review_id, None)
            chosen = self._desk.claims.narrowing.chosen
            if chosen:
                self._narrowed[self._review_id] = chosen
            if self._desk.isVisible():
                # the program may end without a word; while it opens, the window is not where it was yet
                self.remember()

    def _forget_gone(self, summaries: Sequence[ReviewSummary]) -> None:
        # a review that is deleted leaves no word of its tags here
        held = {summary.id for summary in summaries}
        self._narrowed = {review_id: chosen for review_id, chosen in self._narrowed.items() if review_id in held}


def _library_choice(stored: str) -> LibraryChoice:
    try:
        show, order, tag = json.loads(stored)
        return LibraryChoice(LibraryShow(show), LibraryOrder(order), tag if isinstance(tag, str) else None)
    except (ValueError, TypeError):
        # nothing is stored, or another version stored it
        return LibraryChoice()


def _narrowed(stored: str) -> dict[str, frozenset[Criterion]]:
    try:
        entries: dict[str, Any] = json.loads(stored)
        return {
            review_id: frozenset(Criterion(Subject(subject), str(value)) for subject, value in chosen)
            for review_id, chosen in entries.items()
        }
    except (ValueError, TypeError, AttributeError):
        return {}
