"""The card of the current claim: what it is, the verdict, the fields, and what is known of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from factcheck_app.domain.decision import TypedField, UnfinishedText
from factcheck_app.domain.review import Review, ReviewedClaim, ReviewStatus
from factcheck_app.domain.source import Source
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.claims.claim_heading import ClaimHeading
from factcheck_app.gui.claims.claim_notices import ClaimNotices
from factcheck_app.gui.claims.claim_tabs import ClaimTabs
from factcheck_app.gui.claims.judged_line import JudgedLine
from factcheck_app.gui.claims.judgement_fields import JudgementFields
from factcheck_app.gui.claims.shaping_words import Recorded
from factcheck_app.gui.claims.still_true_line import StillTrueLine
from factcheck_app.gui.claims.suggestion_line import SuggestionLine
from factcheck_app.gui.claims.typed_texts import TypedTexts
from factcheck_app.gui.claims.verdict_bar import VerdictBar
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.record_lock import why_locked
from factcheck_app.gui.look.scroll_column import ScrollColumn, scroll_column
from factcheck_app.gui.look.tag_field import TagField


class ClaimCard(QScrollArea):
    """Shows one claim of a review; every wish names the claim it is for.

    What is typed is handed on as a wish before another claim is shown, and held until the record says the same.
    """

    verdict_requested = Signal(str, object)  # claim id, Verdict
    reasons_requested = Signal(str, object)  # claim id, tuple[Reason, ...]
    severity_requested = Signal(str, object)  # claim id, Severity | None
    citation_requested = Signal(str, object)  # claim id, CitationVerdict | None
    note_requested = Signal(str, object)  # claim id, str
    wording_requested = Signal(str, object)  # claim id, str
    set_aside_requested = Signal(str, object)  # claim id, SetAsideReason | None
    text_typed = Signal(object)  # UnfinishedText
    finished_requested = Signal(object)  # claim id
    compare_requested = Signal()
    careful_wording_requested = Signal()
    escaped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._claim: ReviewedClaim | None = None
        self._is_locked = False
        self._typed = TypedTexts()
        self._content = ScrollColumn(self)
        self.heading = ClaimHeading(look, self._content)
        self._notices = ClaimNotices(look, self._content)
        self.judged = JudgedLine(look, self._content)
        self.tag_field = TagField(look, self.tr("Tags of the claim"), stays=False, parent=self._content)
        self.still_true = StillTrueLine(look, self._content)
        self.verdicts = VerdictBar(look, self._content)
        self.suggestion = SuggestionLine(look, self._content)
        self.fields = JudgementFields(look, self._content)
        self.tabs = ClaimTabs(look, self._content)
        self._lay_out()
        self._connect()
        look.changed.connect(self._take_look)
        self._take_look()

    @property
    def claim(self) -> ReviewedClaim | None:
        """The claim shown."""
        return self._claim

    def forget(self) -> None:
        """Show no claim and hold no typed text: another review comes."""
        self.hand_over()
        self._typed.clear()
        self._claim = None

    def turn_to(self, claim: ReviewedClaim | None, review: Review | None) -> None:
        """Show another claim; what was typed for the one before is handed on first."""
        self.hand_over()
        self._claim = None
        self.suggestion.show_suggestion(None)
        if claim is None or review is None:
            return
        self.show_top()
        sources: dict[int, Source] = {source.number: source for source in review.sources}
        self.tabs.show_claim(claim, sources, {text.source_number: text.at_hand for text in review.source_texts})
        self._notices.show_claim(claim, sources)
        self.show_claim(claim)
        self.show_standing(review)

    def show_claim(self, claim: ReviewedClaim) -> None:
        """Show the judgement on record; what is being typed stays. Another claim's is noted, not shown."""
        self._typed.settle(claim)
        if self._claim is not None and claim.id != self._claim.id:
            return
        same = self._claim is not None
        self._claim = claim
        self.heading.show_claim(claim)
        self._notices.show_state(claim)
        self.still_true.show_claim(claim)
        self._show_verdict(claim)
        self.suggestion.show_judgement(claim.judgement)
        self.fields.show_judgement(claim)
        self.tabs.show_judgement(claim)
        self._show_texts(same)

    def show_standing(self, review: Review) -> None:
        """Show the claim's tags; nothing can be typed where the review is signed off, and wishes are answered so."""
        is_locked = self._is_locked = review.status is ReviewStatus.SIGNED_OFF
        self.fields.show_locked(is_locked)
        for field in TypedField:
            self.fields.text_field(field).words.setReadOnly(is_locked)
        if self._claim is not None:
            self._show_verdict(self._claim)
            self.tag_field.show_tags(review.standing.tags_of(self._claim.id), locked=is_locked)

    def _show_verdict(self, claim: ReviewedClaim) -> None:
        may_judge = claim.judgement.set_aside is None and not self._is_locked
        self.verdicts.show_verdict(claim.judgement.verdict, may_judge=may_judge)
        for button in self.verdicts.buttons:
            button.setToolTip(why_locked() if self._is_locked else "")

    def show_sources(self, claim: ReviewedClaim, review: Review) -> None:
        """Show the sources of the claim as they are now."""
        sources = {source.number: source for source in review.sources}
        self.tabs.show_sources(claim, sources, {text.source_number: text.at_hand for text in review.source_texts})
        self._notices.show_claim(claim, sources)

    def show_history(self, history: Sequence[Recorded]) -> None:
        """Show the decisions on the current claim, oldest first."""
        self.tabs.show_history(history, self._claim.id if self._claim is not None else "")

    def restore(self, texts: Sequence[UnfinishedText]) -> None:
        """Put what was typed earlier into the fields when their claim is shown."""
        for text in texts:
            self._typed.restore(text)
        if self._claim is not None:
            self._show_texts(False)

    def hand_over(self) -> None:
        """Ask for what was typed and is not on record; nothing happens where all of it is."""
        for field in TypedField:
            self._hand_over(field)

    def focus_part(self, part: QWidget) -> None:
        """Put the focus on a part of the card and bring it into view."""
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.tabs.isAncestorOf(part):
            self._bring_tabs_into_view()
        else:
            self._bring_top_into_view(part)

    def show_top(self) -> None:
        """The head of the card again, once what stands below was read."""
        self._give_tabs_room(0)
        self.verticalScrollBar().setValue(0)

    def _bring_top_into_view(self, part: QWidget) -> None:
        """All from the head of the card on where that shows the part too, so that nothing is cut through."""
        self.show_top()
        if part.mapTo(self._content, part.rect().bottomLeft()).y() > self.viewport().height():
            self.ensureWidgetVisible(part)

    def _bring_tabs_into_view(self) -> None:
        """The open page, with all the height of the card, and nothing above it that is cut through."""
        self._give_tabs_room(self.viewport().height())
        self.verticalScrollBar().setValue(self.tabs.y())

    def _give_tabs_room(self, height: int) -> None:
        self.tabs.setMinimumHeight(height)
        self._box.activate()
        # the scroll bar is to know it now, and not when the window comes to it
        width = self._content.width()
        self._content.resize(width, max(self._content.heightForWidth(width), self.viewport().height()))

    def _lay_out(self) -> None:
        self.setObjectName("claim_card")
        scroll_column(self, self._content, "")
        self.setAccessibleName(self.tr("The current claim"))
        self._box = QVBoxLayout(self._content)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._top = QVBoxLayout()
        for part in (
            self.heading,
            self._notices,
            self.tag_field,
            self.judged,
            self.still_true,
            self.verdicts,
            self.suggestion,
            self.fields,
        ):
            self._top.addWidget(part)
        self._box.addLayout(self._top)
        self._box.addWidget(self.tabs, 1)
        fields = self.fields
        chain: list[QWidget] = [
            self.tag_field.edit,
            self.still_true.keep,
            *self.verdicts.buttons,
            self.suggestion.why,
            fields.reason,
            fields.severity,
        ]
        chain += [fields.citation, fields.note.words, fields.wording.words, *self.tabs.stops()]
        chain += [self.heading.compare, self.heading.more]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.verdicts.verdict_chosen.connect(lambda verdict: self._ask(self.verdict_requested, verdict))
        self.heading.verdict_cleared.connect(lambda: self._ask(self.verdict_requested, Verdict.UNDECIDED))
        self.heading.set_aside_chosen.connect(lambda reason: self._ask(self.set_aside_requested, reason))
        self.heading.compare_requested.connect(self.compare_requested)
        self.heading.careful_wording_requested.connect(self.careful_wording_requested)
        self.suggestion.why_requested.connect(self.compare_requested)
        self.fields.wording.help_requested.connect(self.careful_wording_requested)
        self._notices.taken_back.connect(lambda: self._ask(self.set_aside_requested, None))
        self.fields.reasons_chosen.connect(lambda reasons: self._ask(self.reasons_requested, reasons))
        self.fields.house_words_taken.connect(self._put_before_note)
        self.fields.severity_chosen.connect(lambda severity: self._ask(self.severity_requested, severity))
        self.fields.citation_chosen.connect(lambda citation: self._ask(self.citation_requested, citation))
        self.fields.escaped.connect(self.escaped)
        self.tag_field.escaped.connect(self.escaped)
        self.tabs.evidence.escaped.connect(self.show_top)
        self.tabs.evidence.escaped.connect(self.escaped)
        for field in TypedField:
            shown = self.fields.text_field(field)
            shown.typed.connect(lambda text, typed=field: self._take_typed(typed, text))
            shown.left.connect(lambda typed=field: self._hand_over(typed))
            shown.finished.connect(self._finish)

    def _ask(self, wish: object, value: object) -> None:
        if self._claim is not None:
            wish.emit(self._claim.id, value)  # type: ignore[attr-defined]

    def _put_before_note(self, words: str) -> None:
        note = self.fields.note.text
        if self._claim is not None and words not in note:
            stop = "" if words[-1] in ".!?:" else "."
            self.note_requested.emit(self._claim.id, f"{words}{stop} {note}".strip())

    def _take_typed(self, field: TypedField, text: str) -> None:
        if self._claim is not None:
            unfinished = UnfinishedText(self._claim.id, field, text)
            self._typed.take(unfinished)
            self.text_typed.emit(unfinished)

    def _hand_over(self, field: TypedField) -> None:
        if self._claim is None:
            return
        wanted = self._typed.wanted(self._claim, field)
        if wanted is not None:
            wish = self.note_requested if field is TypedField.NOTE else self.wording_requested
            wish.emit(self._claim.id, wanted)

    def _finish(self) -> None:
        self.hand_over()
        if self._claim is not None:
            self.finished_requested.emit(self._claim.id)

    def _show_texts(self, same_claim: bool) -> None:
        if self._claim is None:
            return
        for field in TypedField:
            shown, text = self.fields.text_field(field), self._typed.shown(self._claim, field)
            # blanks at the end are not on record, and yet the reviewer may be about to go on after them
            if not (same_claim and shown.text.strip() == text.strip()):
                shown.show_text(text)

    def _take_look(self) -> None:
        look = self._look
        self._top.setContentsMargins(look.px(14) - 3, look.px(10), look.px(14) - 3, look.px(6))
        self._top.setSpacing(look.px(6))
