"""What leads to the evidence of a claim, to a comparison, and to the text of a source; and what is taken from there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.certainty import note_with_rating
from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.evidence import Passage, SourceText, Stance
from factcheck_app.domain.found_evidence import FoundEvidence
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.commands.desk_actions import Command, Subject
from factcheck_app.gui.commands.window_commands import WindowCommands
from factcheck_app.gui.controllers.evidence_controller import EvidenceController
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.evidence.found_passages import FoundPassages
from factcheck_app.gui.evidence.pdf_page import PageImage
from factcheck_app.gui.window.desk import Desk
from factcheck_app.workflow.reword_claim import reword_claim
from factcheck_app.workflow.source_sentences import source_sentences


class EvidenceCommands(QObject):
    """Knows the panes that show evidence, and keeps them telling of the same claim."""

    def __init__(
        self,
        desk: Desk,
        reviews: ReviewController,
        evidence: EvidenceController,
        ask: WindowCommands,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reviews = reviews
        self._evidence = evidence
        self._ask = ask
        # where the text of a source was opened from
        self._came_from: QWidget | None = None
        # what was taken for the current claim when its passages were last looked for
        self._evidence_before: tuple[Passage, ...] = ()
        self._connect()

    # keys and buttons

    def commands(self) -> list[Command]:
        """The commands with their keys; those of the passages work where the keyboard is on them."""
        page = self._desk.claims.evidence
        evidence, there = Subject.EVIDENCE, (page,)
        return [
            Command(self.tr("A more careful wording…"), ("Shift+W",), self.word_carefully, changes=True),
            Command(self.tr("Evidence; again to take the marked passage"), ("E",), self.open_evidence, evidence),
            Command(self.tr("Mark the next or previous passage"), ("Down",), lambda: page.step(1), within=there),
            Command(self.tr("Mark the next or previous passage"), ("Up",), lambda: page.step(-1), within=there),
            Command(self.tr("Stance of the marked passage"), ("Left",), lambda: page.step_stance(-1), within=there),
            Command(self.tr("Stance of the marked passage"), ("Right",), lambda: page.step_stance(1), within=there),
            Command(self.tr("Remove the marked passage"), ("Delete",), page.remove_marked, within=there),
            Command(self.tr("Compare with the marked passage, and back"), ("C",), self.compare, evidence),
            Command(self.tr("Text of the source"), ("T",), self.read_source, evidence),
            Command(
                self.tr("Attach a text to a source of the claim…"), (), self.attach_to_claim, evidence, changes=True
            ),
            Command(
                self.tr("Say what the text of the source is…"), ("Shift+T",), self.tell_part, evidence, changes=True
            ),
        ]

    def open_evidence(self) -> None:
        """E: the passages of the current claim, with the keys on them."""
        self._desk.claims.keys.open_evidence()

    def compare(self) -> None:
        """C: the current claim beside its marked passage, or back to the draft."""
        if self._desk.article.tabs.cover is self._desk.comparison:
            self.go_back()
            return
        page = self._desk.claims.evidence
        if page.marked is None:
            # what is missing, and what to do about it, stands there
            self.open_evidence()
            return
        self._show_comparison(page.marked)
        self._open(self._desk.comparison)

    def read_source(self) -> None:
        """T: the text that the marked passage stands in, else that of the current claim's first source."""
        marked = self._desk.claims.evidence.marked
        number = self._cited_at_hand()
        if marked is not None:
            self.show_passage(marked)
        elif number is not None:
            self.show_text(number)
        else:
            self.open_evidence()

    def tell_part(self) -> None:
        """Shift+T: what the text before the reviewer is, else that of the claim's first source."""
        number = self._number_at_hand()
        if number is None:
            self.open_evidence()
        else:
            self._ask_part(number)

    def attach_to_claim(self) -> None:
        """Asks for the text of the current claim's first source without one, else of its first source."""
        claim = self._current()
        cited = claim.claim.sources if claim is not None else ()
        bare = (number for number in cited if self._review().source_text(number) is None)
        number = next(bare, next(iter(cited), None))
        if number is None:
            # what is missing, and what to do about it, stands there
            self.open_evidence()
        else:
            self._attach(number)

    def show_text(self, source_number: int) -> None:
        """The text of a source, from its beginning."""
        text = self._review().source_text(source_number)
        if text is not None:
            self._open_text(text)

    def show_passage(self, passage: Passage) -> None:
        """The text of a source at this passage."""
        text = self._review().quoted_text(passage)
        if text is None:
            self._evidence.problem_raised.emit(
                NotFound(
                    self.tr("The text of source {source_number} is not kept.").format(
                        source_number=passage.source_number
                    ),
                    self.tr("Attach it to read it here."),
                )
            )
            return
        self._open_text(text)
        self._desk.source_text.show_passage(passage)

    def go_back(self) -> None:
        """From the text of a source to the comparison that led there, else to the draft."""
        tabs = self._desk.article.tabs
        if tabs.cover is self._desk.source_text and self._came_from is self._desk.comparison:
            self._came_from = None
            self._open(self._desk.comparison)
            return
        tabs.close_cover()
        self._desk.claims.keys.focus_list()

    def word_carefully(self) -> None:
        """Shift+W: a wording by the certainty that the reviewer enters, taken into the field."""
        claim = self._current()
        if claim is None:
            return
        # what is being typed there goes on record first, and undo brings it back
        self._desk.claims.hand_over_typing()
        taken = self._ask.ask_wording(claim.claim.text, lambda rating: reword_claim(claim.claim, rating))
        if taken is None:
            return
        judged = self._current()
        if taken.rating is not None and judged is not None:
            # by whom and how it was rated goes on record with the wording
            self._reviews.judging.change_note(claim.id, note_with_rating(judged.judgement.note, taken.rating))
        self._reviews.judging.change_wording(claim.id, taken.text)

    # what the window tells

    def show_review(self, review: Review | None) -> None:
        """Another review: nothing lies over its draft."""
        self._came_from = None
        self._desk.article.tabs.close_cover()
        self._desk.source_text.show_text(None, (), review)

    def show_selected(self, claim_id: str) -> None:
        """Another claim is the current one."""
        claim = self._current()
        self._evidence_before = claim.judgement.evidence if claim is not None else ()
        if claim is not None and self._is_comparing():
            self._desk.comparison.show_claim_alone(claim, self.tr("Looking for a passage."))
        self._evidence.look_for(claim_id)

    def show_claim(self, claim: ReviewedClaim) -> None:
        """The record says something new of a claim."""
        if self._desk.article.tabs.cover is self._desk.source_text:
            self._desk.source_text.show_evidence(self._review())
        current = self._current()
        if current is None or current.id != claim.id:
            return
        if claim.judgement.evidence != self._evidence_before:
            self._evidence_before = claim.judgement.evidence
            self._evidence.look_for(claim.id)
        self._desk.comparison.show_judgement(claim, self._desk.claims.evidence.passages)

    # inside

    def _connect(self) -> None:
        desk, evidence = self._desk, self._evidence
        page, comparison, text = desk.claims.evidence, desk.comparison, desk.source_text
        page.take_requested.connect(self._take)
        page.remove_requested.connect(self._remove)
        page.stance_requested.connect(self._give_stance)
        page.compare_requested.connect(lambda _passage: self._compare_marked())
        page.text_requested.connect(self.show_passage)
        desk.claims.compare_requested.connect(self._compare_marked)
        desk.claims.careful_wording_requested.connect(self.word_carefully)
        comparison.back_requested.connect(self.go_back)
        comparison.passage_requested.connect(self._turn_to_passage)
        comparison.text_requested.connect(self.show_passage)
        comparison.take_requested.connect(self._take)
        text.back_requested.connect(self.go_back)
        text.take_requested.connect(self._take_span)
        text.claim_requested.connect(desk.claims.select_claim)
        text.page_requested.connect(evidence.draw_page)
        text.part_requested.connect(self._ask_part)
        for part in (page, desk.claims.cited, desk.sources):
            part.attach_requested.connect(self._attach)
            part.file_dropped.connect(evidence.attach_file)
        for cards in (desk.claims.cited, desk.sources):
            cards.paste_requested.connect(self._paste)
            cards.text_requested.connect(self.show_text)
            cards.part_requested.connect(self._ask_part)
            cards.part_told.connect(evidence.tell_part)
        evidence.found.connect(self._show_found)
        evidence.page_drawn.connect(self._show_page)
        evidence.password_needed.connect(self._ask_password)
        self._reviews.texts_changed.connect(self._show_texts)

    def _review(self) -> Review:
        review = self._reviews.review
        assert review is not None  # these panes are shown with a review alone
        return review

    def _current(self) -> ReviewedClaim | None:
        claim_id, review = self._desk.claims.current_claim_id, self._reviews.review
        return review.claim(claim_id) if review is not None and claim_id is not None else None

    def _is_comparing(self) -> bool:
        return self._desk.article.tabs.cover is self._desk.comparison

    def _open(self, cover: QWidget) -> None:
        self._desk.article.tabs.open_cover(cover)
        cover.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_text(self, text: SourceText) -> None:
        tabs, page = self._desk.article.tabs, self._desk.source_text
        self._came_from = self._desk.comparison if self._is_comparing() else None
        if page.shown is None or page.shown.name != text.name:
            page.show_text(text, source_sentences(text), self._review())
        else:
            page.show_evidence(self._review())
        if tabs.cover is not page:
            self._open(page)

    def _compare_marked(self) -> None:
        if not self._is_comparing():
            self.compare()
        elif self._desk.claims.evidence.marked is not None:
            self._show_comparison(self._desk.claims.evidence.marked)

    def _turn_to_passage(self, index: int) -> None:
        passage = self._desk.claims.evidence.passages[index]
        self._desk.claims.evidence.mark(passage)
        self._show_comparison(passage)

    def _show_comparison(self, passage: Passage) -> None:
        claim, passages = self._current(), self._desk.claims.evidence.passages
        if claim is None:
            return
        index = next(index for index, each in enumerate(passages) if each.place == passage.place)
        comparison = self._evidence.comparison_of(claim, passage)
        text = self._review().quoted_text(passage)
        self._desk.comparison.show_comparison(claim, passages, index, comparison, text)

    def _show_found(self, found: FoundEvidence, shown: FoundPassages) -> None:
        self._desk.claims.show_found(found, shown)
        claim = self._current()
        if claim is None or claim.id != found.claim_id or not self._is_comparing():
            return
        marked = self._desk.claims.evidence.marked
        if marked is not None and self._desk.comparison.shows(claim, marked):
            self._desk.comparison.show_judgement(claim, self._desk.claims.evidence.passages)
        elif marked is not None:
            self._show_comparison(marked)
        else:
            missing = self.tr("There is no passage to compare this claim with. See Evidence beside it.")
            self._desk.comparison.show_claim_alone(claim, missing)

    def _show_page(self, text: SourceText, page: PageImage | None) -> None:
        shown = self._desk.source_text.shown
        if shown is not None and shown.name == text.name:
            self._desk.source_text.show_page(page)

    def _show_texts(self, review: Review) -> None:
        for text in review.source_texts:
            self._desk.source_text.show_part(text)
        self._desk.sources.show_texts(review)
        self._desk.claims.show_sources(review)
        claim = self._current()
        if claim is not None:
            self._evidence.look_for(claim.id)

    def _take(self, passage: Passage) -> None:
        claim = self._current()
        if claim is not None:
            self._reviews.judging.take_passage(claim.id, passage)
            self._desk.claims.evidence.mark(passage)

    def _take_span(self, text: SourceText, span: TextSpan) -> None:
        passage = self._evidence.passage_of(text, span)
        if passage is not None:
            self._take(passage)

    def _remove(self, passage: Passage) -> None:
        claim = self._current()
        if claim is not None:
            self._reviews.judging.remove_passage(claim.id, passage)

    def _give_stance(self, passage: Passage, stance: Stance | None) -> None:
        claim = self._current()
        if claim is not None:
            self._reviews.judging.change_stance(claim.id, passage, stance)

    def _cited_at_hand(self) -> int | None:
        """The first source of the current claim of which a text is at hand."""
        claim = self._current()
        cited = claim.claim.sources if claim is not None else ()
        return next((number for number in cited if self._review().source_text(number) is not None), None)

    def _number_at_hand(self) -> int | None:
        """The source whose text the reviewer has before them."""
        page, marked = self._desk.source_text, self._desk.claims.evidence.marked
        if self._desk.article.tabs.cover is page and page.shown is not None:
            return page.shown.source_number
        return marked.source_number if marked is not None else self._cited_at_hand()

    def _ask_part(self, source_number: int) -> None:
        text = self._review().source_text(source_number)
        part = self._ask.ask_text_part(source_number, text.at_hand) if text is not None else None
        if part is not None:
            self._evidence.tell_part(source_number, part)

    def _attach(self, source_number: int) -> None:
        path = self._ask.ask_source_file(source_number)
        if path is not None:
            self._evidence.attach_file(source_number, path)

    def _paste(self, source_number: int) -> None:
        pasted = self._ask.ask_source_text(source_number)
        if pasted is not None:
            self._evidence.attach_pasted(source_number, *pasted)

    def _ask_password(self, path: Path, source_number: int, was_wrong: bool) -> None:
        password = self._ask.ask_file_password(path, was_wrong)
        if password is not None:
            self._evidence.attach_file(source_number, path, password)
