"""The summary beside the draft: verdicts, strength, where the draft fails, and what to ask its author."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from factcheck_app.domain.balance_sheet import BalanceEntry
from factcheck_app.domain.open_questions import OpenQuestion, open_questions
from factcheck_app.domain.review import Review
from factcheck_app.domain.review_figures import (
    CountedClaims,
    failing_parts,
    flag_counts,
    open_balance,
    severity_counts,
    verdict_counts,
)
from factcheck_app.domain.strength import RUNG_NAMES
from factcheck_app.domain.strength_ladder import LadderPoint
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.focus_ring import RING_REACH
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.scroll_column import ScrollColumn, scroll_column
from factcheck_app.gui.look.words import Words
from factcheck_app.gui.look.wrapped_text import WrappedText
from factcheck_app.gui.summary.bar_row import Bar, BarRow
from factcheck_app.gui.summary.checklist_row import ChecklistRow
from factcheck_app.gui.summary.ladder_chart import LadderChart
from factcheck_app.gui.summary.ladder_legend import LadderLegend
from factcheck_app.gui.summary.part_row import CountedPart, PartRow
from factcheck_app.gui.summary.question_row import QuestionRow
from factcheck_app.gui.summary.row_column import RowColumn
from factcheck_app.gui.summary.section import Section
from factcheck_app.gui.summary.standing_words import standing_sentence
from factcheck_app.gui.summary.verdict_chart import VerdictChart

MOST_PARTS = 12
_WIDEST = 760


class SummaryPage(QWidget):
    """Shows a review as it stands; every wish names claims, a question of the checklist, or what to do with the list.

    Nothing is worked out while the page is hidden: `shown` asks for it.
    """

    shown = Signal()
    figure_requested = Signal(object)  # CountedClaims
    claim_requested = Signal(object)  # claim id
    checklist_requested = Signal(object)  # BalanceQuestion
    copy_requested = Signal()
    save_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._review: Review | None = None
        self._shows_all_parts = False
        self._points: tuple[LadderPoint, ...] = ()
        self._area = QScrollArea(self)
        self._content = ScrollColumn(self._area)
        scroll_column(self._area, self._content, "")
        self._standing = WrappedText(look, "body", "text.primary", self._content, weight=500)
        self._spent = WrappedText(look, "label", "text.muted", self._content, weight=400)
        self._make_charts()
        self._make_lists()
        self._lay_out()
        self._connect()
        self._take_look()
        self.setAccessibleName(self.tr("Summary"))

    # what is shown

    def show_review(self, review: Review) -> None:
        """Every figure of this review; what the rows lead to changes with it."""
        if self._review is None or self._review.id != review.id:
            self._shows_all_parts = False
        self._review = review
        self._standing.show_text(standing_sentence(review))
        verdicts = verdict_counts(review)
        self._chart.show_counts(verdicts)
        self._verdicts.show_nothing("" if verdicts else self.tr("No claim is in the count."))
        self._show_parts()
        no_severity = self.tr("No claim is overstated or unsupported so far.")
        self._show_bars(self._severities, self._severity, severity_counts(review), "text.muted", no_severity)
        self._show_bars(self._flags, self._flag, flag_counts(review), "signal.mark", self.tr("Nothing was flagged."))
        self._show_questions(open_questions(review))
        entries = open_balance(review.standing.balance)
        self._entries.show_figures(entries)
        self._checklist.show_nothing("" if entries else self.tr("Every question is answered, and none with no."))

    def show_spent(self, sentence: str) -> None:
        """The time that was spent, in words; nothing where the sentence is empty."""
        self._spent.show_text(sentence)
        self._spent.setVisible(bool(sentence))

    def show_ladder(self, points: Sequence[LadderPoint], waiting: int) -> None:
        """The claims against their sources; `waiting` claims have a passage and are being compared."""
        self._points = tuple(points)
        self._ladder.show_points(points)
        said = "" if points else self.tr("Comparing the passages with their claims…") if waiting else self._no_passage()
        self._strength.show_nothing(said)

    def _no_passage(self) -> str:
        return self.tr("No passage is taken yet. Open a claim's evidence (E) and take the sentence that speaks to it.")

    @property
    def ladder(self) -> LadderChart:
        """The chart of strength."""
        return self._ladder

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keyboard on the first part of the chart of verdicts, or on the first control."""
        parts = self._chart.parts
        if parts:
            parts[0].setFocus(reason)
        else:
            super().setFocus(reason)
            self.focusNextChild()

    # inside

    def _make_charts(self) -> None:
        look, content = self._look, self._content
        self._verdicts = Section(look, self.tr("Verdicts"), content)
        self._chart = VerdictChart(look, self._number_of, self._verdicts)
        self._verdicts.add(self._chart)
        self._strength = Section(look, self.tr("Strength of claim against source"), content)
        self._ladder = LadderChart(look, self._strength)
        self._caption = Words(look, "", "label", "text.muted", weight=400, wraps=True, parent=self._strength)
        for widget in (LadderLegend(look, self._strength), self._ladder, self._caption):
            self._strength.add(widget)

    def _make_lists(self) -> None:
        look, content = self._look, self._content
        self._failing = Section(look, self.tr("Where the draft fails"), content)
        self._parts: RowColumn[PartRow, CountedPart] = RowColumn(self._part_row, PartRow.show_part, self._failing)
        self._all_parts = ActionButton(look, "", kind="link", small=True, parent=self._failing)
        self._failing.add(self._parts)
        self._failing.add(self._all_parts)
        self._severity = Section(look, self.tr("Severity"), content)
        self._severities = self._bars(self._severity)
        self._flag = Section(look, self.tr("Flags by kind"), content)
        self._flags = self._bars(self._flag)
        self._asked = Section(look, self.tr("Open questions to the author"), content)
        self._questions: RowColumn[QuestionRow, OpenQuestion] = RowColumn(
            self._question_row, QuestionRow.show_question, self._asked
        )
        self._copy = ActionButton(look, self.tr("Copy"), small=True, parent=self._asked)
        self._copy.setAccessibleName(self.tr("Copy the questions"))
        self._save = ActionButton(look, self.tr("Save…"), small=True, parent=self._asked)
        self._save.setAccessibleName(self.tr("Save the questions…"))
        self._asked.add_beside_title(self._copy)
        self._asked.add_beside_title(self._save)
        self._asked.add(self._questions)
        self._checklist = Section(look, self.tr("Checklist: answered with no, or open"), content)
        self._entries: RowColumn[ChecklistRow, BalanceEntry] = RowColumn(
            self._checklist_row, ChecklistRow.show_entry, self._checklist
        )
        self._checklist.add(self._entries)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self._content)
        sections = (self._failing, self._severity, self._flag, self._asked, self._checklist)
        self._head = QVBoxLayout()
        self._head.addWidget(self._standing)
        self._head.addWidget(self._spent)
        self._column.addLayout(self._head)
        for part in (self._verdicts, self._strength, *sections):
            self._column.addWidget(part)
        self._column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._area)

    def _connect(self) -> None:
        self._chart.figure_requested.connect(self.figure_requested)
        self._ladder.rung_requested.connect(self._ask_for_rung)
        self._ladder.number_requested.connect(self._ask_for_number)
        self._ladder.fitted.connect(self._caption.show_words)
        self._all_parts.clicked.connect(self._show_all_parts)
        self._copy.clicked.connect(self.copy_requested)
        self._save.clicked.connect(self.save_requested)
        self._look.changed.connect(self._take_look)

    def _bars(self, section: Section) -> RowColumn[BarRow, Bar]:
        bars: RowColumn[BarRow, Bar] = RowColumn(self._bar_row, BarRow.show_bar, section)
        section.add(bars)
        return bars

    def _bar_row(self, parent: QWidget) -> BarRow:
        row = BarRow(self._look, parent)
        row.clicked.connect(lambda: self.figure_requested.emit(row.figure))
        return row

    def _part_row(self, parent: QWidget) -> PartRow:
        row = PartRow(self._look, parent)
        row.clicked.connect(lambda: self.figure_requested.emit(row.figure))
        return row

    def _question_row(self, parent: QWidget) -> QuestionRow:
        row = QuestionRow(self._look, parent)
        row.clicked.connect(lambda: self.claim_requested.emit(row.claim_id))
        return row

    def _checklist_row(self, parent: QWidget) -> ChecklistRow:
        row = ChecklistRow(self._look, parent)
        row.clicked.connect(lambda: self.checklist_requested.emit(row.question))
        return row

    def _show_bars(
        self,
        column: RowColumn[BarRow, Bar],
        section: Section,
        counts: Sequence[CountedClaims],
        colour: str,
        nothing: str,
    ) -> None:
        most = max((len(counted.claims) for counted in counts), default=1)
        column.show_figures(
            [
                Bar(counted, [self._number_of(claim) for claim in counted.claims], len(counted.claims) / most, colour)
                for counted in counts
            ]
        )
        section.show_nothing("" if counts else nothing)

    def _show_parts(self) -> None:
        parts = failing_parts(self._review) if self._review is not None else ()
        shown = parts if self._shows_all_parts else parts[:MOST_PARTS]
        counted = [
            CountedPart(part, [self._number_of(claim) for claim in (*part.failing, *part.undecided)]) for part in shown
        ]
        self._parts.show_figures(counted)
        has_claims = self._review is not None and bool(self._review.claims)
        nothing = self.tr("Every claim is decided, and the evidence says what each says.")
        self._failing.show_nothing("" if parts else nothing if has_claims else self.tr("No claims were found."))
        self._all_parts.show_words(self.tr("Show all {count} parts").format(count=len(parts)))
        self._all_parts.setVisible(len(shown) < len(parts))

    def _show_all_parts(self) -> None:
        self._shows_all_parts = True
        self._show_parts()

    def _show_questions(self, questions: Sequence[OpenQuestion]) -> None:
        self._questions.show_figures(questions)
        none = self.tr(
            "None. A claim without a verdict whose reason is a question to the author, or a source that cannot be "
            "read, stands here with its note, ready to send."
        )
        self._asked.show_nothing("" if questions else none)
        for button in (self._copy, self._save):
            button.setVisible(bool(questions))

    def _ask_for_number(self, number: int) -> None:
        if self._review is not None:
            self.claim_requested.emit(self._review.claims[number - 1].id)

    def _ask_for_rung(self, rung: int) -> None:
        if self._review is not None:
            numbers = [point.number for point in self._points if point.ladder.claim == rung]
            claims = tuple(self._review.claims[number - 1].id for number in numbers)
            words = self.tr("worded as {rung}").format(rung=codebook_word(RUNG_NAMES[rung]))
            self.figure_requested.emit(CountedClaims("", words, claims))

    def _number_of(self, claim_id: str) -> int:
        return (self._review.number_of(claim_id) if self._review is not None else None) or 0

    def _take_look(self) -> None:
        look = self._look
        side = look.px(22) - RING_REACH
        self._column.setContentsMargins(side, look.px(14), side, look.px(20))
        self._column.setSpacing(look.px(22))
        self._head.setSpacing(look.px(4))
        self._content.setMaximumWidth(look.px(_WIDEST))
