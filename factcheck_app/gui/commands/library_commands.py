"""The review as a whole and the library: sign-off, due date, tags, archive, deletion, and drafts at hand already."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from factcheck_app.domain.errors import InvalidDecision, NotFound, ReviewSignedOff
from factcheck_app.domain.library_find import DraftAtHand
from factcheck_app.domain.review import Review, ReviewedClaim, ReviewStatus, ReviewSummary
from factcheck_app.domain.review_event import archive, reopen, set_due, set_tags, tag_claim
from factcheck_app.gui.commands.desk_actions import Command, Subject
from factcheck_app.gui.controllers.library_controller import LibraryController
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.dialogs.asked import asked
from factcheck_app.gui.dialogs.delete_dialog import DeleteDialog
from factcheck_app.gui.dialogs.due_dialog import DueDialog
from factcheck_app.gui.dialogs.reopen_dialog import ReopenDialog
from factcheck_app.gui.dialogs.sign_off_dialog import SignOffDialog
from factcheck_app.gui.dialogs.tags_dialog import TagsDialog
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.menu_letters import letter_entries
from factcheck_app.gui.look.record_lock import record_lock
from factcheck_app.gui.look.standing_words import sign_off_sentence
from factcheck_app.gui.window.desk import Desk
from factcheck_app.gui.window.window_messages import WindowMessages


class LibraryCommands(QObject):
    """Acts on the open review, or on the reviews that are selected in the library."""

    problem_raised = Signal(object)  # UserFacingError

    def __init__(
        self,
        look: Look,
        desk: Desk,
        library: LibraryController,
        reviews: ReviewController,
        messages: WindowMessages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._look = look
        self._desk = desk
        self._library = library
        self._reviews = reviews
        self._messages = messages
        self._window = window
        self._summaries: dict[str, ReviewSummary] = {}
        messages.reopen = self.reopen
        desk.sidebar.menu_requested.connect(self.open_menu)
        desk.claims.lock.reopen_requested.connect(self.reopen)
        desk.claims.tag_field.tags_requested.connect(self._tag_current_claim)
        self._lock = record_lock(window)
        self._lock.refused.connect(lambda: self.problem_raised.emit(ReviewSignedOff()))
        reviews.standing_changed.connect(self._show_standing)
        reviews.library_changed.connect(self._take_library)

    def commands(self) -> Sequence[Command]:
        review = Subject.REVIEW
        return [
            Command(self.tr("Sign off…"), ("Ctrl+Shift+S",), self.sign_off, review, changes=True),
            Command(self.tr("Reopen…"), (), self.reopen, review),
            Command(self.tr("Due date…"), ("Ctrl+D",), lambda: self.set_due(self._open_id()), review),
            Command(self.tr("Tags of the review…"), ("Ctrl+T",), lambda: self.tag(self._open_id()), review),
            Command(self.tr("Archive, or take from the archive"), (), lambda: self.archive(self._open_id()), review),
            Command(self.tr("Delete for good…"), (), lambda: self.delete(self._open_id()), review),
            Command(self.tr("Tag the claim"), ("G",), self.tag_claim, changes=True),
            Command(self.tr("Filter the claims"), ("Shift+F",), self._desk.claims.narrowing.open_panel, Subject.FIND),
        ]

    # the open review

    def sign_off(self) -> None:
        """Asks under the reviewer's name, with what is open; what is being typed goes on record first."""
        self._desk.claims.hand_over_typing()
        review = self._reviews.review
        if review is None:
            return
        if review.status is ReviewStatus.SIGNED_OFF:
            self._say(self.tr("This review is signed off already."), self.tr("Reopen it to change it."))
        elif not review.is_newest:
            self._say(
                self.tr("Draft {revision} is kept as it was.").format(revision=review.revision),
                self.tr("Open the newest draft to sign the review off."),
            )
        elif asked(SignOffDialog(self._look, review, self._reviews.reviewer, self._window)):
            self._reviews.sign_off()

    def reopen(self) -> None:
        """Asks why."""
        review = self._reviews.review
        signed = review.standing.signed_off if review is not None else None
        if signed is None:
            self._say(self.tr("This review is not signed off."), self.tr("Go on with it as it is."))
            return
        why = asked(ReopenDialog(self._look, signed, self._window))
        if why is not None:
            self._reviews.say(reopen(why))
            self._messages.show_news(self.tr("The review is open again; that is on record."))

    def tag_claim(self) -> None:
        """G: the field for one more tag of the current claim."""
        review = self._reviews.review
        if review is not None and review.status is ReviewStatus.SIGNED_OFF:
            self.problem_raised.emit(ReviewSignedOff())
        elif self._desk.claims.current_claim_id is not None:
            field = self._desk.claims.tag_field
            field.offer([use.name for use in self._library.tags()])
            field.open()

    # any reviews

    def open_menu(self, review_ids: list[str], place: QPoint) -> None:
        """What can be done with the reviews that are selected in the library."""
        menu = QMenu(self._window)
        letter_entries(menu)
        menu.setFont(self._look.font("body"))
        menu.aboutToHide.connect(menu.deleteLater)
        for words, run in self._actions(review_ids):
            menu.addAction(words).triggered.connect(lambda _checked=False, do=run: do())
        menu.popup(place)

    def set_due(self, review_ids: Sequence[str]) -> None:
        """Asks for the day."""
        if not review_ids:
            return
        summary = self._summaries.get(review_ids[0])
        due = summary.standing.due if summary is not None else None
        answer = asked(DueDialog(self._look, due, date.today(), self._window))
        if answer is not None:
            self._library.say(review_ids, lambda held: set_due(answer[0]) if held.due != answer[0] else None)

    def tag(self, review_ids: Sequence[str]) -> None:
        """Asks for the tags: all those of one review, or more for several."""
        if not review_ids:
            return
        names = [use.name for use in self._library.tags()]
        if len(review_ids) == 1:
            summary = self._summaries[review_ids[0]]
            tags = asked(TagsDialog(self._look, summary.title, summary.standing.tags, names, self._window))
            if tags is not None:
                self._library.say(review_ids, lambda held: set_tags(tags) if held.tags != tags else None)
            return
        more = asked(
            TagsDialog(
                self._look,
                self.tr("More tags for {count} reviews").format(count=len(review_ids)),
                (),
                names,
                self._window,
            )
        )
        if more:
            self._library.say(review_ids, lambda held: set_tags((*held.tags, *more)))

    def archive(self, review_ids: Sequence[str]) -> None:
        """Into the archive; where all of them are there, out of it. The way back stands in the banner."""
        if review_ids:
            into = not all(self._summaries[review_id].standing.is_archived for review_id in review_ids)
            self._archive(review_ids, into)

    def delete(self, review_ids: Sequence[str]) -> None:
        """Asks with what goes, what stays and what still holds it; one review at a time."""
        if len(review_ids) != 1:
            return
        removal = self._library.plan_deletion(review_ids[0])
        if removal is None:
            return
        with_backups = asked(DeleteDialog(self._look, removal, self._window))
        if with_backups is not None and self._library.delete(removal, with_backups=with_backups):
            self._messages.show_news(
                self.tr("The review is deleted for good. The audit trail keeps its rows, without its texts.")
            )

    # drafts that the library holds already

    def add(self, review: Review, store: Callable[[Review], object], open_stored: Callable[[str], object]) -> None:
        """Stores a draft that was read; one that is at hand already is shown first, and the reviewer chooses."""
        held = self._library.drafts_like(review.article.sha256)
        if not held:
            store(review)
            return
        self._messages.show_news(
            self._held_words(held[0]),
            (self.tr("Open it"), partial(open_stored, held[0].review_id)),
            (self.tr("Open again anyway"), partial(store, review)),
        )

    # what the window tells

    def show_review(self, review: Review | None) -> None:
        """Its lock and its tags."""
        self._show_standing(review)

    def show_selected(self, claim_id: str) -> None:
        """The card shows the claim's tags itself."""

    def show_claim(self, claim: ReviewedClaim) -> None:
        """A verdict says nothing of the review as a whole."""

    # inside

    def _actions(self, review_ids: list[str]) -> list[tuple[str, Callable[[], object]]]:
        one = self._summaries.get(review_ids[0]) if len(review_ids) == 1 else None
        actions: list[tuple[str, Callable[[], object]]] = []
        if one is not None:
            is_signed = one.status is ReviewStatus.SIGNED_OFF
            words, run = (self.tr("Reopen…"), self.reopen) if is_signed else (self.tr("Sign off…"), self.sign_off)
            actions.append((words, lambda: self._open_and(one.id, run)))
        actions.append((self.tr("Due date…"), lambda: self.set_due(review_ids)))
        actions.append(
            (
                self.tr("Tags…") if one else self.tr("More tags for {count} reviews…").format(count=len(review_ids)),
                lambda: self.tag(review_ids),
            )
        )
        archived = all(self._summaries[review_id].standing.is_archived for review_id in review_ids)
        into = self.tr("Take from the archive") if archived else self.tr("Archive")
        actions.append((into, lambda: self.archive(review_ids)))
        if one is not None:
            actions.append((self.tr("Delete for good…"), lambda: self.delete(review_ids)))
        return actions

    def _open_and(self, review_id: str, run: Callable[[], None]) -> None:
        """What is signed or opened again is on the desk while the reviewer is asked."""
        if review_id not in self._open_id():
            self._desk.sidebar.review_requested.emit(review_id)
        if review_id in self._open_id():
            run()

    def _archive(self, review_ids: Sequence[str], into: bool) -> None:
        self._library.say(review_ids, lambda held: archive(into) if held.is_archived is not into else None)
        which = (
            self.tr("The review is")
            if len(review_ids) == 1
            else self.tr("{count} reviews are").format(count=len(review_ids))
        )
        where = (
            self.tr("in the archive; the library's list shows it under “Archived”.")
            if into
            else self.tr("in the library again.")
        )
        self._messages.show_news(f"{which} {where}", (self.tr("Undo"), lambda: self._archive(review_ids, not into)))

    def _tag_current_claim(self, tags: tuple[str, ...]) -> None:
        claim_id = self._desk.claims.current_claim_id
        if claim_id is None:
            return
        try:
            words = tag_claim(claim_id, tags)
        except InvalidDecision as error:
            self.problem_raised.emit(error)
            return
        self._reviews.say(words)

    def _show_standing(self, review: Review | None) -> None:
        signed = review.standing.signed_off if review is not None else None
        self._lock.show_locked(review is not None and review.status is ReviewStatus.SIGNED_OFF)
        self._desk.claims.lock.show_words(sign_off_sentence(signed) if signed is not None else "")
        if review is not None:
            self._desk.claims.show_standing(review)

    def _take_library(self, summaries: list[ReviewSummary]) -> None:
        self._summaries = {summary.id: summary for summary in summaries}

    def _held_words(self, held: DraftAtHand) -> str:
        summary = self._summaries.get(held.review_id)
        draft = (
            self.tr(", draft {revision}").format(revision=held.revision)
            if not held.is_newest or held.revision > 1
            else ""
        )
        state = (
            self.tr(", {decided} of {claims} decided").format(decided=summary.decided, claims=summary.claims)
            if summary is not None
            else ""
        )
        signed = self.tr(", signed off") if summary is not None and summary.status is ReviewStatus.SIGNED_OFF else ""
        archived = self.tr(", in the archive") if summary is not None and summary.standing.is_archived else ""
        return self.tr("You have this draft already: {title}{draft}{state}{signed}{archived}.").format(
            title=held.title, draft=draft, state=state, signed=signed, archived=archived
        )

    def _open_id(self) -> list[str]:
        return [self._reviews.review.id] if self._reviews.review is not None else []

    def _say(self, sentence: str, next_step: str) -> None:
        self.problem_raised.emit(NotFound(sentence, next_step))
