"""The fields under the verdict: reason, severity, citation, note, wording."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from factcheck_app.domain.decision import TypedField
from factcheck_app.domain.house_words import HouseReason, Snippet
from factcheck_app.domain.reason import Reason, propose_severity
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.verdict import CITATION_WORDS, SEVERITY_WORDS, CitationVerdict, Severity, Verdict
from factcheck_app.gui.claims import judgement_choices
from factcheck_app.gui.claims.choice_field import ChoiceField
from factcheck_app.gui.claims.field_frame import RING_ROOM
from factcheck_app.gui.claims.growing_text_field import GrowingTextField
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.record_lock import why_locked
from factcheck_app.gui.look.words import Words

_ONE_LINE_FROM = 380  # width from which severity and citation stand on one line


class JudgementFields(QWidget):
    """Shows a judgement and says what the reviewer picked; what is typed is handed on by `note` and `wording`."""

    reasons_chosen = Signal(object)  # tuple[Reason, ...]
    house_words_taken = Signal(object)  # words for the head of the note
    severity_chosen = Signal(object)  # Severity | None
    citation_chosen = Signal(object)  # CitationVerdict | None
    escaped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._claim: ReviewedClaim | None = None
        self._is_locked = False
        self._one_line: bool | None = None
        self._house: tuple[HouseReason, ...] = ()
        self.reason = ChoiceField(look, self.tr("Reason"), several=True, parent=self)
        self.severity = ChoiceField(look, self.tr("Severity"), parent=self)
        self.citation = ChoiceField(look, self.tr("Citation"), parent=self)
        self.note = GrowingTextField(look, self.tr("Note"), self.tr("For your own record and the report"), self)
        self.wording = GrowingTextField(
            look, self.tr("Wording"), self.tr("A sentence the article could use instead"), self
        )
        self.wording.offer_help(self.tr("A more careful wording…\tShift+W"))
        self.reason.setObjectName("reason_field")
        self.severity.setObjectName("severity_field")
        self.citation.setObjectName("citation_field")
        self._labels = {
            field: Words(look, name, "label", "text.muted", weight=400, parent=self)
            for field, name in (
                (self.reason, self.tr("Reason")),
                (self.severity, self.tr("Severity")),
                (self.citation, self.tr("Citation")),
                (self.note, self.tr("Note")),
                (self.wording, self.tr("Wording")),
            )
        }
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(RING_ROOM, 0, 0, 0)
        self._arrange()
        self.reason.taken.connect(self._take_reason)
        self.reason.words_left.connect(self._put_into_note)
        self.severity.taken.connect(self._take_severity)
        self.citation.taken.connect(self._take_citation)
        for field in (self.reason, self.severity, self.citation, self.note, self.wording):
            field.escaped.connect(self.escaped)
        look.changed.connect(self._take_look)
        self._take_look()

    def text_field(self, field: TypedField) -> GrowingTextField:
        """The field that this text is typed into."""
        return self.note if field is TypedField.NOTE else self.wording

    def offer_house_words(self, reasons: Sequence[HouseReason], snippets: Sequence[Snippet]) -> None:
        """The house's own words for reasons, and its snippets for notes."""
        self._house = tuple(reasons)
        for field in (self.note, self.wording):
            field.offer_snippets(snippets)
        if self._claim is not None:
            self.show_judgement(self._claim)

    def show_locked(self, is_locked: bool) -> None:
        """Nothing can be chosen in a review that is signed off."""
        if is_locked is not self._is_locked:
            self._is_locked = is_locked
            for field in (self.reason, self.severity, self.citation):
                field.setToolTip(why_locked() if is_locked else "")
            if self._claim is not None:
                self.show_judgement(self._claim)

    def show_judgement(self, claim: ReviewedClaim) -> None:
        """Show what is on record, apart from note and wording."""
        self._claim = claim
        judgement, kind = claim.judgement, claim.claim.kind
        open_question = judgement.verdict is Verdict.UNDECIDED
        in_count = judgement.set_aside is None and not self._is_locked
        self._labels[self.reason].show_words(self.tr("Open\nquestion") if open_question else self.tr("Reason"))
        self.reason.show_name(self.tr("Open question") if open_question else self.tr("Reason"))
        placeholder = judgement_choices.reason_placeholder(judgement)
        lines = judgement_choices.reason_lines(judgement)
        self.reason.show_choices(judgement_choices.reason_choices(judgement, self._house), lines, placeholder, None)
        self.reason.offer_elsewhere(judgement_choices.reasons_elsewhere(judgement))
        self.reason.setEnabled(in_count)
        given = judgement.severity
        proposed = propose_severity(judgement.verdict, judgement.reasons, kind)
        self.severity.show_choices(
            judgement_choices.severity_choices(judgement, kind),
            [(judgement_choices.severity_name(given), "")] if given else [],
            judgement_choices.severity_placeholder(judgement, kind),
            given or proposed,
        )
        self.severity.setAccessibleDescription(codebook_word(SEVERITY_WORDS[given]) if given else "")
        self.severity.setEnabled(in_count and (proposed is not None or given is not None))
        citation = judgement.citation
        self.citation.show_choices(
            judgement_choices.citation_choices(judgement),
            [(codebook_word(CITATION_WORDS[citation]), "")] if citation else [],
            self.tr("Not judged"),
            citation,
        )
        self.citation.setEnabled(in_count)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(180), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _take_reason(self, value: object) -> None:
        if self._claim is None:
            return
        given = self._claim.judgement.reasons
        if isinstance(value, Reason):
            self.reasons_chosen.emit(judgement_choices.reasons_with(self._claim.judgement, value))
        elif isinstance(value, HouseReason):
            if value.reason not in given:
                self.reasons_chosen.emit((*given, value.reason))
            self.house_words_taken.emit(value.words)

    def _put_into_note(self, words: str) -> None:
        """Words that were typed over the reasons and are none: they stand in the note, and typing goes on there."""
        self.house_words_taken.emit(words)
        self.note.focus_end()

    def _take_severity(self, value: object) -> None:
        chosen = value if isinstance(value, Severity) else None
        if self._claim is not None and chosen is not self._claim.judgement.severity:
            self.severity_chosen.emit(chosen)

    def _take_citation(self, value: object) -> None:
        chosen = value if isinstance(value, CitationVerdict) else None
        if self._claim is not None and chosen is not self._claim.judgement.citation:
            self.citation_chosen.emit(chosen)

    def _arrange(self) -> None:
        one_line = self.width() >= self._look.px(_ONE_LINE_FROM)
        if one_line == self._one_line:
            return
        self._one_line = one_line
        while self._grid.count():
            self._grid.takeAt(0)
        top = Qt.AlignmentFlag.AlignTop
        fields = [field for field in self._labels if not (one_line and field is self.citation)]
        for row, field in enumerate(fields):
            self._grid.addWidget(self._labels[field], row, 0, top)
            span = 1 if one_line and field is self.severity else 3
            self._grid.addWidget(field, row, 1, 1, span)
        if one_line:
            self._grid.addWidget(self._labels[self.citation], 1, 2, top)
            self._grid.addWidget(self.citation, 1, 3)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)

    def _take_look(self) -> None:
        look = self._look
        self._grid.setHorizontalSpacing(look.px(8) - RING_ROOM)
        self._grid.setVerticalSpacing(look.px(8) - 2 * RING_ROOM)
        for label in self._labels.values():
            label.setMinimumHeight(look.size("control_height") + 2 * RING_ROOM)
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._labels[self.reason].setMinimumWidth(look.px(58))
        self._one_line = None
        self._arrange()
