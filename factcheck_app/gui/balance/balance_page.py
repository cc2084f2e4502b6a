"""The ten questions as cards, one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from factcheck_app.domain.balance_sheet import BalanceFinding, BalanceQuestion, BalanceSheet
from factcheck_app.gui.balance.question_card import QuestionCard
from factcheck_app.gui.look.focus_ring import RING_REACH
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.scroll_column import ScrollColumn, scroll_column


class BalancePage(QWidget):
    """Shows what the draft says and what the reviewer answered; every wish names its question."""

    answer_requested = Signal(object, object)  # BalanceQuestion, BalanceAnswer | None
    note_requested = Signal(object, object)  # BalanceQuestion, str
    place_requested = Signal(object)  # TextSpan

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._area = QScrollArea(self)
        self._content = ScrollColumn(self._area)
        scroll_column(self._area, self._content, "")
        self._column = QVBoxLayout(self._content)
        self._cards = {
            question: QuestionCard(look, number, question, self._content)
            for number, question in enumerate(BalanceQuestion, start=1)
        }
        for card in self._cards.values():
            self._column.addWidget(card)
            card.answer_requested.connect(self.answer_requested)
            card.note_requested.connect(self.note_requested)
            card.place_requested.connect(self.place_requested)
        self._column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._area)
        self.setAccessibleName(self.tr("Checklist"))
        look.changed.connect(self._take_look)
        self._take_look()

    def show_findings(self, findings: Sequence[BalanceFinding]) -> None:
        """What the draft says to each question; nothing where none is open."""
        found = {finding.question: finding for finding in findings}
        for question, card in self._cards.items():
            card.show_finding(found.get(question))

    def show_sheet(self, sheet: BalanceSheet) -> None:
        """What is on record."""
        for question, card in self._cards.items():
            card.show_entry(sheet.entry(question))

    def hand_over(self) -> None:
        """What is being typed becomes a wish."""
        for card in self._cards.values():
            card.hand_over()

    def focus_question(self, question: BalanceQuestion) -> None:
        """Brings a question into view, with the keyboard on its answers."""
        card = self._cards[question]
        self._area.ensureWidgetVisible(card, 0, self._look.px(24))
        card.focus_answer()

    def _take_look(self) -> None:
        look = self._look
        side = look.px(20) - RING_REACH
        self._column.setContentsMargins(side, look.px(12), side, look.px(16))
        self._column.setSpacing(look.px(10))
