"""The next draft on the desk: dropped or chosen, its changes answered claim by claim, earlier drafts read again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer

from factcheck_app.domain.errors import NotFound, OtherArticle
from factcheck_app.domain.last_draft import LastDraft
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.review_edits import ReviewEdit, SetAside, edit_verdict
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.carry_over.carry_over_view import CarryOverView
from factcheck_app.gui.commands.carry_over_place import CarryOverPlace
from factcheck_app.gui.commands.desk_actions import Command, Subject
from factcheck_app.gui.commands.review_commands import ReviewCommands
from factcheck_app.gui.commands.window_commands import WindowCommands
from factcheck_app.gui.controllers.draft_controller import DraftController
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.controllers.revision_controller import RevisionController
from factcheck_app.gui.dialogs.dropped_draft_dialog import DroppedAs
from factcheck_app.gui.dialogs.take_back_dialog import work_in_words
from factcheck_app.gui.look.banner import Banner
from factcheck_app.gui.window.desk import Desk
from factcheck_app.workflow.open_export import has_export_name


class CarryOverCommands(QObject):
    """Knows the carry-over screen, and asks "still true?" on the card while claims wait."""

    def __init__(
        self,
        desk: Desk,
        reviews: ReviewController,
        revisions: RevisionController,
        drafts: DraftController,
        ways: ReviewCommands,
        ask: WindowCommands,
        banner: Banner,
        place: CarryOverPlace,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reviews = reviews
        self._revisions = revisions
        self._drafts = drafts
        self._ways = ways
        self._ask = ask
        self._banner = banner
        self._place = place
        # the newest draft beside the one before it, where claims wait
        self._view: CarryOverView | None = None
        # the newer of the two drafts on the screen when another draft came onto the desk, None where it was not open
        self._screen_left_at: int | None = None
        # drafts that were taken back from the screen: it is there again where they come again
        self._left_on_screen: set[int] = set()
        page = desk.carry_over
        page.keep_requested.connect(reviews.judging.keep_judgement)
        page.again_requested.connect(self._decide_again)
        page.verdict_requested.connect(reviews.judging.mark_verdict)
        page.claim_requested.connect(self._show_in_draft)
        page.closed.connect(self._close_page)
        # the keys mean the claim that was undone, else the next one would answer another
        reviews.undo_stack.turned.connect(page.turn_to_claim)
        desk.claims.still_true.keep_requested.connect(reviews.judging.keep_judgement)
        revisions.draft_taken.connect(self._open_view)
        revisions.other_article.connect(self._say_other_article)
        revisions.password_needed.connect(self._ask_password)
        revisions.draft_taken_back.connect(self._say_taken_back)
        revisions.draft_opened_again.connect(self._say_opened_again)
        revisions.ask_whether_to_take_back = ask.ask_take_back

    def commands(self) -> Sequence[Command]:
        review = Subject.REVIEW
        return [
            Command(self.tr("Next draft…"), ("Ctrl+Shift+N",), self.ask_next_draft, review, changes=True),
            Command(self.tr("What the next draft changed"), ("Shift+D",), self.open_page, review),
            Command(self.tr("Take the last draft back"), (), self._revisions.take_last_back, review, changes=True),
            Command(self.tr("Drafts of this review…"), ("Ctrl+Shift+D",), self.show_drafts, review),
            Command(self.tr("Keep the verdict of the draft before"), ("Shift+K",), self.keep_current, changes=True),
        ]

    # ways in

    def ask_next_draft(self) -> None:
        """Ctrl+Shift+N: asks for the author's new file."""
        path = self._ask.ask_next_draft()
        if path is not None:
            self._revisions.open_next(path)

    def take_dropped(self, dropped: QMimeData) -> None:
        """A file that is dropped on an open review may be its next draft; everything else is opened as ever."""
        review = self._reviews.review
        files = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
        may_be_next = review is not None and review.is_newest and len(files) == 1 and not has_export_name(files[0])
        if may_be_next:
            # the program that the file comes from waits until the drop is done
            QTimer.singleShot(0, self, partial(self._ask_what_it_is, files[0]))
        else:
            self._ask.open_dropped(dropped)

    def open_page(self) -> None:
        """Shift+D: what became of the claims in this draft."""
        review = self._reviews.review
        if review is None:
            return
        if review.follows is None:
            self._reviews.problem_raised.emit(
                NotFound(
                    self.tr("This review has one draft so far."),
                    self.tr("Open the author's next one with Ctrl+Shift+N."),
                )
            )
        else:
            self._revisions.compare(review.follows, review.revision, self._open_view, self.tr("Comparing two drafts"))

    def show_drafts(self) -> None:
        """Ctrl+Shift+D: every draft with its day and file."""
        review = self._reviews.review
        revisions = self._revisions.revisions()
        if review is None or not revisions:
            return
        choice = self._ask.ask_draft(revisions, review.revision)
        if choice is None:
            return
        if choice.compared is not None:
            self._revisions.compare(*choice.compared, self._open_view, self.tr("Comparing two drafts"))
        elif choice.opened is not None:
            self._open_draft(choice.opened)

    def keep_current(self) -> None:
        """Shift+K: the verdict of the draft before holds for the current claim."""
        claim_id = self._desk.claims.current_claim_id
        if claim_id is not None:
            self._reviews.judging.keep_judgement(claim_id)

    # what the window tells

    def show_review(self, review: Review | None) -> None:
        """What waits in it is said, and each of its claims knows the words that changed."""
        self._view = None
        page = self._desk.carry_over
        self._screen_left_at = page.view.new.revision if page.view is not None and page.isVisible() else None
        self._desk.close_carry_over()
        if review is None:
            return
        left = self._place.take_left(review)
        if left is None:
            self._place.forget()
        if not review.is_newest:
            self._say_earlier(review)
            return
        if left is not None and left.new == review.revision:
            self._revisions.compare(left.old, left.new, partial(self._open_where_left, left.claim_id))
            return
        waiting = sum(claim.pending is not None for claim in review.claims)
        if waiting and review.follows is not None:
            self._say_waiting(waiting)
            self._revisions.compare(review.follows, review.revision, self._note_view)

    def show_selected(self, claim_id: str) -> None:
        """The words that changed, on the card."""
        view = self._view
        known = view.carry_over.claims if view is not None else ()
        self._desk.claims.still_true.show_change(next((c for c in known if c.claim.id == claim_id), None))

    def show_claim(self, claim: ReviewedClaim) -> None:
        """An answer, here or in the draft."""
        self._desk.carry_over.show_claim(claim)

    # inside

    def _say_earlier(self, review: Review) -> None:
        drafts = self._revisions.revisions()
        shown = next((each for each in drafts if each.number == review.revision), None)
        present = max((each.number for each in drafts if each.taken_back_at is None), default=None)
        back = (self.tr("Back to the newest draft"), lambda: self._open_draft(None))
        if shown is None or shown.taken_back_at is None:
            said = self.tr("Draft {revision} is open to be read, as it was; nothing can be changed in it.")
            self._banner.show_information(said.format(revision=review.revision), back)
            return
        said = self.tr("Draft {revision} was taken back; it is open to be read, and nothing can be changed in it.")
        again = (self.tr("Make it the present draft again"), partial(self._open_again, review.revision))
        actions = (again, back) if shown.follows == present else (back,)
        self._banner.show_information(said.format(revision=review.revision), *actions)

    def _open_again(self, number: int) -> None:
        self._ways.put_down()
        self._revisions.open_again(number)

    def _say_waiting(self, waiting: int) -> None:
        words = (
            self.tr("1 claim asks whether its verdict still holds after the author's changes.")
            if waiting == 1
            else self.tr("{count} claims ask whether their verdict still holds after the author's changes.")
        )
        go_on = self.tr("Go on with 1 claim") if waiting == 1 else self.tr("Go on with {count} claims")
        self._banner.show_information(
            words.format(count=waiting),
            (
                go_on.format(count=waiting),
                self.open_page,
            ),
        )

    def _note_view(self, view: CarryOverView) -> None:
        self._view = view
        if self._desk.claims.current_claim_id is not None:
            self.show_selected(self._desk.claims.current_claim_id)

    def _open_view(self, view: CarryOverView) -> None:
        if view.new.is_newest and view.new.follows == view.old.revision:
            self._note_view(view)
        self._banner.hide()
        self._desk.carry_over.show_view(view)
        self._desk.open_carry_over()
        self._place.note_open()

    def _open_where_left(self, claim_id: str | None, view: CarryOverView) -> None:
        self._open_view(view)
        if claim_id is not None:
            self._desk.carry_over.turn_to_claim(claim_id)

    def _close_page(self) -> None:
        self._place.forget()
        self._desk.close_carry_over()
        self._desk.focus_back()

    def _show_in_draft(self, claim_id: str) -> None:
        self._place.forget()
        self._desk.close_carry_over()
        self._desk.article.tabs.open_page("Draft")
        self._desk.claims.select_claim(claim_id)
        self._desk.claims.keys.focus_list()

    def _decide_again(self, claim_id: str) -> None:
        """What was kept a moment ago is taken back; what waits goes on waiting for a verdict in the draft."""
        review, page = self._reviews.review, self._desk.carry_over
        if review is None:
            return
        claim = review.claim(claim_id)
        edits: list[ReviewEdit] = []
        if claim.judgement.set_aside is not None:
            edits.append(SetAside(claim.id, claim.number, claim.judgement.set_aside, None))
        if claim.judgement.verdict is not Verdict.UNDECIDED:
            edits.append(edit_verdict(claim, Verdict.UNDECIDED))
        was_marked = page.is_marked(claim_id)
        if edits or not was_marked:
            words = self.tr("decide claim {number} again").format(number=claim.number)
            self._reviews.push_again(words, claim_id, edits, lambda on: page.mark_again(claim_id, on or was_marked))

    def _open_draft(self, number: int | None) -> None:
        review = self._reviews.review
        if review is not None:
            self._ways.put_down()
            self._reviews.open_stored(review.id, number)

    def _ask_what_it_is(self, path: Path) -> None:
        review = self._reviews.review
        answer = self._ask.ask_dropped_draft(path, review) if review is not None else DroppedAs.OWN_REVIEW
        if answer is DroppedAs.NEXT_DRAFT:
            self._revisions.open_next(path)
        elif answer is DroppedAs.OWN_REVIEW:
            self._drafts.open_file(path)

    def _say_opened_again(self, number: int) -> None:
        said = self.tr("Draft {number} stands again, as it was when it was taken back.").format(number=number)
        self._banner.show_information(said, (self.tr("What it changed"), self.open_page))
        review = self._reviews.review
        if number in self._left_on_screen and review is not None and review.follows is not None:
            self._left_on_screen.discard(number)
            self._revisions.compare(review.follows, number, self._return_to_screen)

    def _return_to_screen(self, view: CarryOverView) -> None:
        review = self._reviews.review
        if review is not None and review.revision == view.new.revision and not self._reviews.undo_stack.canRedo():
            self._open_view(view)

    def _say_taken_back(self, last: LastDraft) -> None:
        if self._screen_left_at == last.number:
            self._left_on_screen.add(last.number)
        said = self.tr("Draft {number} is taken back: the review stands on draft {before} again.")
        if last.has_work:
            said = self.tr(
                "Draft {number} is taken back: the review stands on draft {before} again, and what was said on draft "
                "{number} ({work}) stays in the history."
            )
        self._banner.show_undo(
            said.format(number=last.number, before=last.before, work=work_in_words(last)),
            (self.tr("Open it again"), self._reviews.undo_stack.redo),
        )

    def _say_other_article(self, path: Path, password: str | None, error: OtherArticle) -> None:
        self._banner.show_problem(
            error.sentence,
            (self.tr("Open it as its own review"), lambda: self._drafts.open_file(path, password)),
            (self.tr("It is the next draft"), lambda: self._revisions.open_next(path, password, insist=True)),
        )

    def _ask_password(self, path: Path, was_wrong: bool) -> None:
        password = self._ask.ask_file_password(path, was_wrong)
        if password is not None:
            self._revisions.open_next(path, password)
