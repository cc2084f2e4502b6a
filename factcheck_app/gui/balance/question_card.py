"""One question of the balance sheet: what the draft says to it, the reviewer's answer, and a note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from factcheck_app.domain.balance_sheet import (
    ANSWER_WORDS,
    QUESTION_WORDS,
    BalanceAnswer,
    BalanceEntry,
    BalanceFinding,
    BalanceQuestion,
)
from factcheck_app.gui.claims.growing_text_field import GrowingTextField
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.choice_switch import ChoiceSwitch
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.grounds import paint_card_ground
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words
from factcheck_app.gui.look.wrapped_text import WrappedText

# where silence is something to notice
_TELLING = frozenset(BalanceQuestion) - {
    BalanceQuestion.NOVELTY,
    BalanceQuestion.DISEASE_MONGERING,
    BalanceQuestion.PRESS_RELEASE,
}


class QuestionCard(QWidget):
    """Says what was answered or typed; leads to the sentences of the draft one after the other."""

    answer_requested = Signal(object, object)  # BalanceQuestion, BalanceAnswer | None
    note_requested = Signal(object, object)  # BalanceQuestion, str
    place_requested = Signal(object)  # TextSpan

    def __init__(self, look: Look, number: int, question: BalanceQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._question = question
        self._finding: BalanceFinding | None = None
        self._entry = BalanceEntry(question)
        self._next_place = 0
        words = QUESTION_WORDS[question]
        name, asked = codebook_word(words.name), codebook_word(words.question)
        self._name = Words(look, f"{number}  {name}", "strong", parent=self)
        self._asked = WrappedText(look, "body", "text.primary", self)
        self._asked.show_text(asked)
        self._good = WrappedText(look, "label", "text.muted", self, weight=400)
        self._good.show_text(codebook_word(words.good))
        self._found = Words(look, "", "body", "text.muted", wraps=True, parent=self)
        self._show = ActionButton(look, self.tr("Show in draft"), kind="link", small=True, parent=self)
        self._show.setAccessibleName(self.tr("Show in draft: {name}").format(name=name))
        answers = [codebook_word(answer) for answer in ANSWER_WORDS.values()]
        names = [f"{answer}: {name}" for answer in answers]
        self._answer = ChoiceSwitch(look, answers, asked, self, names=names)
        self._note = GrowingTextField(
            look, self.tr("Note: {name}").format(name=name), self.tr("Why, or what to ask the author"), self
        )
        self._lay_out()
        self._answer.index_chosen.connect(self._take_answer)
        self._note.left.connect(self.hand_over)
        self._note.finished.connect(self.hand_over)
        self._show.clicked.connect(self._go_to_place)
        look.changed.connect(self._take_look)
        self._take_look()

    def show_finding(self, finding: BalanceFinding | None) -> None:
        """What the draft itself says to the question."""
        self._finding = finding
        self._next_place = 0
        self._found.show_words(finding.sentence if finding is not None else "")
        is_silent = finding is not None and not finding.places and self._question in _TELLING
        self._found.show_colour("signal.foreground" if is_silent else "text.muted")
        self._show.setVisible(finding is not None and bool(finding.places))

    def show_entry(self, entry: BalanceEntry) -> None:
        """What is on record; words that are being typed stay."""
        typed = self._note.has_focus and self._note.text != self._entry.note
        self._entry = entry
        self._answer.select(list(BalanceAnswer).index(entry.answer) if entry.answer is not None else None)
        if not typed:
            self._note.show_text(entry.note)

    def hand_over(self) -> None:
        """What was typed becomes a wish."""
        if self._note.text.strip() != self._entry.note:
            self.note_requested.emit(self._question, self._note.text.strip())

    def focus_answer(self) -> None:
        """The keyboard on the answers."""
        self._answer.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_card_ground(self, self._look)

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._box = QVBoxLayout(self)
        head = QHBoxLayout()
        head.addWidget(self._name)
        head.addStretch(1)
        head.addWidget(self._answer)
        found = QHBoxLayout()
        found.addWidget(self._found, 1)
        found.addWidget(self._show, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addLayout(head)
        self._box.addWidget(self._asked)
        self._box.addWidget(self._good)
        self._box.addLayout(found)
        self._box.addWidget(self._note)

    def _take_answer(self, index: int | None) -> None:
        self.answer_requested.emit(self._question, None if index is None else list(BalanceAnswer)[index])

    def _go_to_place(self) -> None:
        if self._finding is not None and self._finding.places:
            place = self._finding.places[self._next_place % len(self._finding.places)]
            self._next_place += 1
            self.place_requested.emit(place)

    def _take_look(self) -> None:
        look = self._look
        self._box.setContentsMargins(look.px(14), look.px(12), look.px(14), look.px(10))
        self._box.setSpacing(look.px(4))
        self.update()
