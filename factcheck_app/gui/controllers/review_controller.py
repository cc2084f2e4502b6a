"""The open review: wishes come in, edits are saved, facts go out. Save first, show second."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from factcheck_app.composition import AppServices
from factcheck_app.domain.decision import Decision, Origin, TypedField, UnfinishedText
from factcheck_app.domain.edits.claim_places import demand_open
from factcheck_app.domain.edits.claim_shapes import ShapeEdit
from factcheck_app.domain.edits.earlier_judgement import taken_from_of
from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.last_draft import LastDraft
from factcheck_app.domain.review import DeskPlace, Review, ReviewedClaim
from factcheck_app.domain.review_edits import (
    ReviewEdit,
    SetNote,
    SetWording,
)
from factcheck_app.domain.review_event import EventWords, ReviewEvent
from factcheck_app.gui.controllers.judging import Judging
from factcheck_app.gui.controllers.shaping import Shaping
from factcheck_app.gui.controllers.telling_controller import TellingController
from factcheck_app.gui.controllers.typing_keeper import TypingKeeper
from factcheck_app.gui.controllers.undo_command import DecideAgain, EditCommand, EditStack
from factcheck_app.workflow.export_material import ExportMaterial, ExportTarget, gather_material
from factcheck_app.workflow.open_draft_again import open_draft_again
from factcheck_app.workflow.revise_draft import NextDraft, store_next_draft
from factcheck_app.workflow.shape_claim import (
    shape,
)
from factcheck_app.workflow.take_back_draft import take_back_draft


class ReviewController(TellingController):
    """Owns the open review on the GUI thread and saves every edit of it in one short transaction."""

    review_opened = Signal(object)  # Review | None
    claim_changed = Signal(object)  # ReviewedClaim
    # Review: claims were added, cut, joined or given other ends; the id of the claim to show after that, or None
    claims_shaped = Signal(object, object)
    progress_changed = Signal(object)  # Progress | None
    library_changed = Signal(object)  # list[ReviewSummary]
    saved = Signal(object)  # datetime, local time
    standing_changed = Signal(object)  # Review: something was said of it as a whole
    texts_changed = Signal(object)  # Review: a source has another text
    text_returned = Signal(object)  # UnfinishedText that could not be saved as a decision

    def __init__(self, services: AppServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._review: Review | None = None
        self.undo_stack = EditStack(self._may_change, self)
        self.typing = TypingKeeper(services, self)
        self.judging = Judging(self)
        self.shaping = Shaping(self)
        self.typing.kept.connect(self._announce_saved)
        self.typing.problem_raised.connect(self.problem_raised)

    @property
    def review(self) -> Review | None:
        return self._review

    @property
    def reviewer(self) -> str:
        return self._services.settings.default_reviewer()

    def claim(self, claim_id: str) -> ReviewedClaim | None:
        """The claim of the open review; None where no review is open."""
        return self._review.claim(claim_id) if self._review is not None else None

    def use_services(self, services: AppServices) -> None:
        """Other settings (the reviewer's name), same database."""
        self._services = services
        if self._review is not None:
            self.typing.turn_to(self._review.id, self.reviewer)

    # opening and leaving

    def add_review(
        self, review: Review, history: Sequence[Decision] = (), source_files: Mapping[str, bytes] | None = None
    ) -> None:
        """Stores a new review, with the decisions and the files of sources that came with it, and opens it."""
        files = source_files or {}
        if self._tried(lambda: self._services.reviews.add(review, self.reviewer, history, files)):
            self.show_library()
            self._open(review)

    def open_stored(self, review_id: str, revision: int | None = None) -> bool:
        """Opens a review of the library, or an earlier draft of it to be read; False where it cannot be read."""
        loaded: list[Review] = []
        if not self._tried(lambda: loaded.append(self._services.reviews.load(review_id, revision))):
            return False
        self._open(loaded[0])
        return True

    def leave_review(self) -> None:
        """Closes the open review; what waits is kept."""
        self.typing.keep_now()
        self._review = None
        self.undo_stack.clear()
        self._tried(lambda: self._services.places.remember_open(None))
        self.review_opened.emit(None)
        self.progress_changed.emit(None)

    def show_library(self) -> None:
        """Reads the library anew."""
        self._tried(lambda: self.library_changed.emit(self._services.reviews.summaries()))

    def place(self) -> DeskPlace | None:
        """Where the reviewer was in the open review."""
        found: list[DeskPlace | None] = [None]
        if self._review is not None:
            review_id = self._review.id
            self._tried(lambda: found.append(self._services.places.recall(review_id, self.reviewer)))
        return found[-1]

    def remember_place(self, place: DeskPlace) -> None:
        """Notes where the reviewer is, for the next time."""
        if self._review is not None:
            review_id = self._review.id
            self._tried(lambda: self._services.places.remember(review_id, self.reviewer, place))

    def unfinished_texts(self) -> list[UnfinishedText]:
        """What was typed in the open review and not finished."""
        if self._review is None:
            return []
        texts: list[UnfinishedText] = []
        review_id = self._review.id
        self._tried(lambda: texts.extend(self.typing.open_review(review_id, self.reviewer)))
        # what was typed of a claim that has left the draft stays stored
        standing = {claim.id for claim in self._review.claims}
        return [text for text in texts if text.claim_id in standing]

    def history_of(self, claim_id: str) -> list[Decision]:
        """Every decision on a claim, oldest first."""
        decisions: list[Decision] = []
        if self._review is not None:
            review_id = self._review.id
            self._tried(lambda: decisions.extend(self._services.reviews.history(review_id, claim_id)))
        return decisions

    def export_material(self, targets: Sequence[ExportTarget]) -> ExportMaterial:
        """What these files are made of. Raises DatabaseUnusable, and NotFound where no review is open."""
        if self._review is None:
            raise NotFound(self.tr("No review is open."), self.tr("Open one to export it."))
        services = self._services
        stores = services.reviews, services.source_texts, services.ledger
        initials = services.settings.comment_initials()
        return gather_material(self._review, *stores, targets, datetime.now(UTC), initials)

    # the review as a whole

    def say(self, words: EventWords) -> None:
        """Something of the open review as a whole, or a claim's tags: on record when the panes show it."""
        if self._review is not None:
            review_id = self._review.id
            self._take_event(lambda: self._services.events.append(review_id, words, self.reviewer))

    def sign_off(self) -> None:
        """Signs the open review off; it is locked until it is reopened."""
        if self._review is not None:
            review_id = self._review.id
            self._take_event(lambda: self._services.events.sign_off(review_id, self.reviewer))

    def _take_event(self, append: Callable[[], ReviewEvent]) -> None:
        appended: list[ReviewEvent] = []
        if self._review is None or not self._tried(lambda: appended.append(append())):
            return
        self._review = self._review.with_event(appended[0])
        self.standing_changed.emit(self._review)
        self.show_library()
        self._announce_saved()

    # what came from elsewhere

    def take_text(self, text: SourceText) -> None:
        """A source of the open review was given this text, which is stored."""
        if self._review is not None:
            self._review = self._review.with_source_text(text)
            self.texts_changed.emit(self._review)
            self._announce_saved()

    def read_again(self) -> None:
        """Look-ups stored something new of the open review: read it, and tell which claims and sources are others."""
        before = self._review
        if before is None or not before.is_newest:
            return
        loaded: list[Review] = []
        if not self._tried(lambda: loaded.append(self._services.reviews.load(before.id))):
            return
        self._review = loaded[0]
        known = {claim.id: claim for claim in before.claims}
        for claim in self._review.claims:
            if known.get(claim.id) != claim:
                self.claim_changed.emit(claim)
        self.texts_changed.emit(self._review)

    def take_next_draft(self, draft: NextDraft) -> bool:
        """Stores the next draft of the open review and shows it; False where it could not be stored.

        What was edited before can be undone again once the draft is taken back.
        """
        stored: list[Review] = []
        if not self._tried(lambda: stored.append(store_next_draft(self._services.revisions, draft, self.reviewer))):
            return False
        self.stand_on(stored[0])
        return True

    def take_back_draft(self, last: LastDraft) -> bool:
        """Takes the last draft of the open review back and shows the one before; False where that failed."""
        stored: list[Review] = []
        if not self._tried(lambda: stored.append(take_back_draft(self._services.revisions, last, self.reviewer))):
            return False
        self.stand_on(stored[0])
        return True

    def open_draft_again(self, number: int) -> bool | None:
        """Whether a draft that was taken back stands again and is shown; None where that failed.

        False where something was decided meanwhile on the draft that it follows, so that it has to be compared anew.
        """
        review = self._review
        opened: list[Review | None] = []
        if review is None or not self._tried(
            lambda: opened.append(open_draft_again(self._services.revisions, review.id, number, self.reviewer))
        ):
            return None
        if opened[0] is None:
            return False
        self.stand_on(opened[0])
        return True

    def stand_on(self, review: Review) -> None:
        """Shows the open review on another draft, as it is stored; what can be undone stays."""
        self.show_library()
        self._show(review)
        self._announce_saved()

    # inside

    def _open(self, review: Review) -> None:
        self.undo_stack.clear()
        self._show(review)

    def _show(self, review: Review) -> None:
        self.typing.turn_to(review.id, self.reviewer)
        self._review = review
        self._tried(lambda: self._services.places.remember_open(review.id))
        self.review_opened.emit(review)
        self.progress_changed.emit(review.progress)

    def push(self, edit: ReviewEdit) -> None:
        """Does the edit, saves it and lets it be undone."""
        if self._may_change():
            self.undo_stack.push(EditCommand(edit, self._perform))

    def push_again(
        self, words: str, claim_id: str, edits: Sequence[ReviewEdit], mark: Callable[[bool], object]
    ) -> None:
        """Marks a claim as one to be decided again, after these edits (if any), as one step that can be undone."""
        if self._may_change():
            commands = [EditCommand(edit, self._perform) for edit in edits]
            self.undo_stack.push(DecideAgain(words, claim_id, commands, mark))

    def _may_change(self) -> bool:
        review = self._review
        return review is not None and self._tried(lambda: demand_open(review))

    def push_made(self, make: Callable[[Review], ReviewEdit]) -> None:
        """Pushes the edit that `make` gives; what it refuses becomes a sentence in the window."""
        review = self._review
        made: list[ReviewEdit] = []
        if review is not None and self._tried(lambda: made.append(make(review))):
            self.push(made[0])

    def _reshape(self, edit: ShapeEdit, origin: Origin) -> bool:
        review = self._review
        changed: list[Review] = []
        if review is None or not self._tried(
            lambda: changed.append(shape(self._services.shapings, review, edit, self.reviewer, origin))
        ):
            return False
        self._review = changed[0]
        self.claims_shaped.emit(self._review, next((each.id for each in edit.after), None))
        self.progress_changed.emit(self._review.progress)
        self._announce_saved()
        return True

    def _perform(self, edit: ReviewEdit, origin: Origin) -> bool:
        if self._review is None:
            return False
        if isinstance(edit, ShapeEdit):
            return self._reshape(edit, origin)
        changed = edit.apply_to(self._review)
        judgement = changed.claim(edit.claim_id).judgement
        review_id = self._review.id
        stored: list[Decision] = []
        if not self._tried(
            lambda: stored.append(
                self._services.reviews.append_decision(
                    review_id, edit.claim_id, judgement, self.reviewer, origin, taken_from_of(edit)
                )
            )
        ):
            # the panes may already show what was wished: show what is on record
            self.claim_changed.emit(self._review.claim(edit.claim_id))
            self._keep_typing(edit)
            return False
        self._forget_typing(edit)
        self._review = changed.with_decision(stored[0])
        self.claim_changed.emit(self._review.claim(edit.claim_id))
        self.progress_changed.emit(self._review.progress)
        self._announce_saved()
        return True

    def _forget_typing(self, edit: ReviewEdit) -> None:
        field = _typed_field(edit)
        if field is not None:
            self._tried(lambda: self.typing.finish(edit.claim_id, field))

    def _keep_typing(self, edit: ReviewEdit) -> None:
        # a note whose decision could not be saved stays in its field and is tried again as unfinished text
        if isinstance(edit, SetNote | SetWording):
            text = UnfinishedText(edit.claim_id, _typed_field(edit) or TypedField.NOTE, edit.after)
            self.typing.take(text)
            self.text_returned.emit(text)

    def _claim(self, claim_id: str) -> ReviewedClaim | None:
        return self._review.claim(claim_id) if self._review is not None else None

    def _announce_saved(self) -> None:
        self.saved.emit(datetime.now(UTC).astimezone())


def _typed_field(edit: ReviewEdit) -> TypedField | None:
    if isinstance(edit, SetNote):
        return TypedField.NOTE
    return TypedField.WORDING if isinstance(edit, SetWording) else None
