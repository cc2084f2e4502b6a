"""A claim above a passage: the words that differ, the two rungs, the numbers, and every difference in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from factcheck_app.domain.comparison import Comparison
from factcheck_app.domain.evidence import Passage, SourceText
from factcheck_app.domain.locator_words import locator_words
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.strength import Strength
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.evidence.comparison_row import ComparisonRow, difference_row, head_row, number_row
from factcheck_app.gui.evidence.cover_head import CoverHead
from factcheck_app.gui.evidence.evidence_words import is_stronger, ladder_sentence, numbers_sentence, source_words
from factcheck_app.gui.evidence.passage_box import ClaimBox, PassageBox
from factcheck_app.gui.evidence.strength_ladder import StrengthLadder
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.fact_line import FactLine
from factcheck_app.gui.look.focus_ring import RING_REACH
from factcheck_app.gui.look.icon_button import IconButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.scroll_column import ScrollColumn, scroll_column
from factcheck_app.gui.look.words import Words
from factcheck_app.gui.look.wrapped_text import WrappedText

_BESIDE_FROM = 620  # width from which ladder and table stand side by side
_LADDER = 290
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_TURNS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class _Area(QScrollArea):
    """Leaves the arrows to the page; the page keys scroll."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in (*_STEPS, *_TURNS):
            event.ignore()
        else:
            super().keyPressEvent(event)


class ComparisonPage(QWidget):
    """Left and Right turn to another passage, Up and Down go through the rows, Escape goes back."""

    back_requested = Signal()
    passage_requested = Signal(object)  # index of the passage, from 0
    text_requested = Signal(object)  # Passage
    take_requested = Signal(object)  # Passage

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._index = 0
        self._count = 0
        self._shown: Passage | None = None
        self._is_taken = False
        self._rows: list[ComparisonRow] = []
        self.head = CoverHead(look, self)
        self._take = ActionButton(look, self.tr("Take"), small=True, keys="E", parent=self)
        self._place = Words(look, "", "body", "text.muted", parent=self)
        self._previous = IconButton(look, "back", self.tr("Previous passage"), parent=self)
        self._next = IconButton(look, "chevr", self.tr("Next passage"), parent=self)
        self._area = _Area(self)
        self._content = ScrollColumn(self._area)
        self._claim = ClaimBox(look, self._content)
        self._passage = PassageBox(look, self._content)
        self._ladder = StrengthLadder(look, self._content)
        self._table = QVBoxLayout()
        self._side = QVBoxLayout()
        self._lay_out()
        self.head.back_requested.connect(self.back_requested)
        self._passage.text_requested.connect(self.text_requested)
        self._take.clicked.connect(self.take_shown)
        self._previous.clicked.connect(lambda: self._turn(-1))
        self._next.clicked.connect(lambda: self._turn(1))
        look.changed.connect(self._take_look)
        self._take_look()

    def show_comparison(
        self,
        claim: ReviewedClaim,
        passages: Sequence[Passage],
        index: int,
        comparison: Comparison,
        text: SourceText | None,
    ) -> None:
        """Show the claim beside one of its passages; `text` is the source's text that the passage stands in."""
        passage = self._shown = passages[index]
        self._claim.show_claim(claim, comparison)
        self._passage.show()
        is_cited = passage.source_number in claim.claim.sources
        self._passage.show_passage(passage, comparison, text, is_cited=is_cited)
        self._ladder.show_comparison(comparison)
        self._show_sides(comparison)
        self._area.verticalScrollBar().setValue(0)
        self.show_judgement(claim, passages)
        self.setAccessibleDescription(
            self.tr("Claim {number} beside {source}, {locator}").format(
                number=claim.number,
                source=source_words(passage.source_number, is_cited=is_cited),
                locator=locator_words(passage.locator),
            )
        )

    def show_judgement(self, claim: ReviewedClaim, passages: Sequence[Passage]) -> None:
        """Show what the record says of the claim by now; taking a passage gives it another place among them."""
        shown = self._shown
        places = [passage.place for passage in passages]
        if shown is None or shown.place not in places:
            return
        self._index, self._count = places.index(shown.place), len(places)
        self._place.show_words(self.tr("Passage {number} of {count}").format(number=self._index + 1, count=self._count))
        self._enable(self._previous, self._index > 0)
        self._enable(self._next, self._index + 1 < self._count)
        self._is_taken = shown.place in {taken.place for taken in claim.judgement.evidence}
        if self._is_taken:
            self._take.show_words(self.tr("Taken"))
        else:
            self._take.show_words(self.tr("Take"), self.tr("Take as evidence"))
        self._enable(self._take, not self._is_taken)
        self._claim.show_mark(claim)

    def shows(self, claim: ReviewedClaim, passage: Passage) -> bool:
        """Whether this claim stands beside this passage."""
        return self._shown is not None and self._shown.place == passage.place and self._claim.claim_id == claim.id

    def take_shown(self) -> None:
        """Ask for the shown passage as evidence; nothing happens where it is taken."""
        if self._shown is not None and not self._is_taken:
            self.take_requested.emit(self._shown)

    def show_claim_alone(self, claim: ReviewedClaim, missing: str) -> None:
        """Show a claim that there is no passage for, with a sentence on why."""
        self._index = self._count = 0
        self._shown = None
        self._place.show_words("")
        for button in (self._take, self._previous, self._next):
            self._enable(button, False)
        nothing = Comparison(Strength(0), Strength(0), cannot_compare=missing)
        self._claim.show_claim(claim, nothing)
        self._passage.hide()
        self._show_sides(nothing)

    @property
    def rows(self) -> list[ComparisonRow]:
        """The rows whose words light up, from top to bottom."""
        return [row for row in self._rows if row.claim_spans or row.passage_spans]

    @property
    def pointed(self) -> tuple[tuple[TextSpan, ...], tuple[TextSpan, ...]]:
        """The words that are lit in the claim and in the passage."""
        return self._claim.words.pointed, self._passage.pointed

    def event(self, event: QEvent) -> bool:
        # E means something else in the whole window
        is_override = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_override and event.key() == Qt.Key.Key_E:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif key == Qt.Key.Key_E:
            self.take_shown()
        elif key in _TURNS:
            self._turn(_TURNS[key])
        elif key in _STEPS:
            self._step(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("background.page"))
        painter.end()

    # inside

    def _lay_out(self) -> None:
        look = self._look
        self.setAccessibleName(self.tr("Comparison"))
        self.head.show_title("", "")
        self.head.add_control(self._take)
        self.head.add_control(self._place)
        self.head.add_control(self._previous)
        self.head.add_control(self._next)
        scroll_column(self._area, self._content, self.tr("Claim and passage"))
        self._column = QVBoxLayout(self._content)
        self._column.addWidget(self._claim)
        self._column.addWidget(self._passage)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._strength = QWidget(self._content)
        self._strength.setLayout(self._side)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.addWidget(
            Words(look, self.tr("Strength"), "label", "text.primary", weight=600, parent=self._strength)
        )
        self._side.addWidget(self._ladder)
        self._table.setContentsMargins(0, 0, 0, 0)
        self._table.setSpacing(0)
        self._beside.addWidget(self._strength, 0, Qt.AlignmentFlag.AlignTop)
        self._beside.addLayout(self._table, 1)
        self._column.addLayout(self._beside)
        self._column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(self._area, 1)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keyboard on the comparison; Tab comes to the head before it."""
        self._area.setFocus(reason)

    def _show_sides(self, comparison: Comparison) -> None:
        look = self._look
        if any(row.hasFocus() for row in self._rows):
            # a row that goes would hand the keyboard to whatever comes next in the window
            self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        _empty(self._table)
        while self._side.count() > 2:
            _drop(self._side, 2)
        self._rows = []
        self._strength.setVisible(not comparison.cannot_compare)
        if comparison.cannot_compare:
            self._table.addWidget(FactLine(look, "info", comparison.cannot_compare, "text.muted", self._content))
            self._table.addStretch(1)
            return
        icon, colour = ("info", "signal.foreground") if is_stronger(comparison) else ("info", "text.muted")
        self._side.addWidget(FactLine(look, icon, ladder_sentence(comparison), colour, self._strength))
        self._title(self.tr("Numbers"))
        if comparison.numbers:
            self._table.addWidget(head_row(look, self._content))
            for number in comparison.numbers:
                self._add_row(number_row(look, number, self._content))
        self._quiet(numbers_sentence(comparison.numbers, is_whole_source=comparison.is_whole_source))
        self._table.addSpacing(look.px(14))
        self._title(self.tr("Differences"))
        for difference in comparison.differences:
            self._add_row(difference_row(look, difference, self._content))
        if not comparison.differences:
            self._quiet(self.tr("The program sees no difference that it can show. Read both to judge."))
        self._table.addStretch(1)

    def _add_row(self, row: ComparisonRow) -> None:
        row.looked_at.connect(self._show_looked_at)
        self._rows.append(row)
        self._table.addWidget(row)

    def _title(self, words: str) -> None:
        self._table.addWidget(Words(self._look, words, "label", "text.primary", weight=600, parent=self._content))
        self._table.addSpacing(self._look.px(2))

    def _quiet(self, words: str) -> None:
        said = WrappedText(self._look, "caption", "text.muted", self._content)
        said.show_text(words)
        self._table.addSpacing(self._look.px(5))
        self._table.addWidget(said)

    def _show_looked_at(self, _looked_at: bool) -> None:
        # a row under the mouse goes before the one with the keyboard
        looked_at = [row for row in self.rows if row.is_looked_at]
        row = next((row for row in looked_at if row.underMouse()), looked_at[0] if looked_at else None)
        self._claim.words.point_at(row.claim_spans if row is not None else ())
        self._passage.point_at(row.passage_spans if row is not None else ())

    def _enable(self, button: QWidget, is_enabled: bool) -> None:
        """A button that cannot be pressed any more leaves the keyboard on the page."""
        if button.hasFocus() and not is_enabled:
            self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        button.setEnabled(is_enabled)

    def _turn(self, by: int) -> None:
        if 0 <= self._index + by < self._count:
            self.passage_requested.emit(self._index + by)

    def _step(self, by: int) -> None:
        rows = self.rows
        if not rows:
            return
        at = next((index for index, row in enumerate(rows) if row.hasFocus()), -1 if by > 0 else len(rows))
        row = rows[max(0, min(len(rows) - 1, at + by))]
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(row, 0, self._look.px(20))

    def _arrange(self) -> None:
        beside = self.width() >= self._look.px(_BESIDE_FROM)
        self._beside.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._strength.setFixedWidth(self._look.px(_LADDER)) if beside else self._strength.setMaximumWidth(16_777_215)

    def _take_look(self) -> None:
        look = self._look
        side = look.px(24)
        self._column.setContentsMargins(side - RING_REACH, look.px(16), side - RING_REACH, look.px(20))
        self._column.setSpacing(look.px(14))
        self._beside.setSpacing(look.px(24))
        self._side.setSpacing(look.px(8))
        self._arrange()
        self.update()


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        _drop(layout, 0)


def _drop(layout: QVBoxLayout, index: int) -> None:
    item = layout.takeAt(index)
    widget = item.widget() if item is not None else None
    if widget is not None:
        widget.hide()
        widget.deleteLater()
