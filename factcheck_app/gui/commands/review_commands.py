"""Ways into and out of the desk: drafts and reviews are opened, put down, exported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from factcheck_app.domain.decision import Decision
from factcheck_app.domain.errors import UserFacingError
from factcheck_app.domain.export_format import ExportFormat, Need
from factcheck_app.domain.export_options import ExportOptions
from factcheck_app.domain.review import DeskPlace, Review, ReviewedClaim
from factcheck_app.gui.claims.claim_filter import ClaimFilter
from factcheck_app.gui.commands.desk_actions import Command, Subject
from factcheck_app.gui.commands.window_commands import WindowCommands
from factcheck_app.gui.controllers.export_controller import ExportController
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.exporting.export_dialog import ExportDialog
from factcheck_app.gui.window.desk import Desk
from factcheck_app.workflow.export_material import ExportMaterial, ExportTarget, needs_of

# after the reviewer turned to a claim; who goes through the list quickly is noted where they stop
_NOTE_PLACE_MS = 400


class ReviewCommands(QObject):
    """Sees to it that nothing typed is left behind when another review comes onto the desk."""

    problem_raised = Signal(object)  # UserFacingError

    def __init__(
        self,
        desk: Desk,
        controller: ReviewController,
        exports: ExportController,
        ask: WindowCommands,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._controller = controller
        self._exports = exports
        self._ask = ask
        # what was read for the dialog that is open, since reading takes its time
        self._gathered: tuple[frozenset[Need], Review | None, ExportMaterial] | None = None

        # review and draft on the desk, and whether that draft took the place of another one of the same review
        self._shown: tuple[str, int] | None = None
        self._is_other_draft = False
        # the program may end without a word
        self._note_place = QTimer(self)
        self._note_place.setSingleShot(True)
        self._note_place.setInterval(_NOTE_PLACE_MS)
        self._note_place.timeout.connect(self.remember_place)
        desk.claims.filter_changed.connect(lambda _filter: self._note_place.start())

    def commands(self) -> Sequence[Command]:
        ask, review = self._ask, Subject.REVIEW
        return [
            Command(self.tr("Open a draft…"), ("Ctrl+O",), ask.open_draft, review, needs_claim=False),
            Command(self.tr("Open an address…"), ("Ctrl+Shift+O",), ask.open_address, review, needs_claim=False),
            Command(self.tr("Paste text…"), ("Ctrl+V",), ask.paste, review, needs_claim=False),
            Command(self.tr("Open the sample"), (), ask.open_sample, review, needs_claim=False),
            Command(self.tr("Export…"), ("Ctrl+E",), self.export, review),
            Command(self.tr("Close the review"), ("Ctrl+W",), self.leave, review),
        ]

    def open_stored(self, review_id: str) -> None:
        """A review of the library onto the desk."""
        current = self._controller.review
        if current is None or current.id != review_id:
            self.put_down()
            self._controller.open_stored(review_id)

    def add(
        self, review: Review, history: Sequence[Decision] = (), source_files: Mapping[str, bytes] | None = None
    ) -> None:
        """A review that was read just now, into the library and onto the desk."""
        self.put_down()
        self._controller.add_review(review, history, source_files)

    def leave(self) -> None:
        """Back to the first page."""
        self.put_down()
        self._controller.leave_review()

    def put_down(self) -> None:
        """Before another review comes onto the desk: what is typed is decided, and the place is noted."""
        self._desk.claims.hand_over_typing()
        self.remember_place()

    def remember_place(self) -> None:
        """Notes the open claim, the first visible line and the filter."""
        self._note_place.stop()
        if self._controller.review is not None:
            claims = self._desk.claims
            place = DeskPlace(claims.current_claim_id, self._desk.article.first_visible(), claims.claim_filter)
            self._controller.remember_place(place)

    def return_to_place(self, review: Review) -> None:
        """The claim, the line and the filter where the reviewer left this review, else its beginning.

        Another draft lists every claim: what the list was filtered by was meant for the draft before.
        """
        place, claims = self._controller.place(), self._desk.claims
        claim_ids = [claim.id for claim in review.claims]
        if self._is_other_draft:
            claims.show_all()
        else:
            claims.set_claim_filter(place.claim_filter if place is not None else ClaimFilter.ALL.value)
        if place is not None and place.claim_id in claim_ids:
            claims.select_claim(place.claim_id)
            self._desk.article.scroll_to(place.first_visible)
        elif claim_ids:
            claims.select_claim(claim_ids[0])
            self._desk.article.scroll_to(0)

    def export(self) -> None:
        """Ctrl+E: asks for formats, name and folder with a preview beside, and writes on a worker."""
        if self._controller.review is None:
            return
        # what is being typed belongs into the report
        self._desk.claims.hand_over_typing()
        review = self._controller.review
        dialog = self._ask.export_dialog(review)
        exports = self._exports
        connections = [
            dialog.preview_requested.connect(lambda wanted, options: self._preview(dialog, wanted, options)),
            dialog.page_requested.connect(exports.draw_preview_page),
            exports.page_previewed.connect(dialog.show_page),
            exports.text_previewed.connect(dialog.show_text),
            exports.table_previewed.connect(dialog.show_table),
            exports.comments_previewed.connect(dialog.show_comments),
            exports.preview_failed.connect(dialog.show_problem),
        ]
        choice = self._ask.asked_export(dialog)
        for connection in connections:
            QObject.disconnect(connection)
        exports.forget_preview()
        if choice is not None:
            targets = [ExportTarget(path, wanted) for path, wanted in choice.targets]
            try:
                material = replace(self._gather(targets), made_at=datetime.now(UTC))
            except UserFacingError as error:
                self.problem_raised.emit(error)
            else:
                exports.export(material, targets, choice.options)
        self._gathered = None

    def _preview(self, dialog: ExportDialog, wanted: ExportFormat, options: ExportOptions) -> None:
        try:
            material = self._gather([ExportTarget(Path("preview"), wanted)])
        except UserFacingError as error:
            dialog.show_problem(error)
        else:
            self._exports.preview(material, wanted, options, dialog.preview.sheet_width)

    def _gather(self, targets: Sequence[ExportTarget]) -> ExportMaterial:
        needs, review, known = needs_of(target.format for target in targets), self._controller.review, self._gathered
        # a look-up may end while the dialog is open, and the review is another one then
        if known is None or not needs <= known[0] or known[1] is not review:
            known = self._gathered = needs, review, self._controller.export_material(targets)
        return known[2]

    def show_review(self, review: Review | None) -> None:
        """The window itself brings the reviewer back to their place, once every part shows the review."""
        self._note_place.stop()
        before, self._shown = self._shown, (review.id, review.revision) if review is not None else None
        same_review = before is not None and self._shown is not None and before[0] == self._shown[0]
        self._is_other_draft = same_review and before != self._shown

    def show_selected(self, claim_id: str) -> None:
        """The place is noted a moment later, and when the review is put down."""
        self._note_place.start()

    def show_claim(self, claim: ReviewedClaim) -> None:
        """Reports are made of the review as it stands when they are asked for."""
