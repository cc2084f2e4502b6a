"""A question of the checklist that speaks against the article, or that nobody has answered yet."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.balance_sheet import ANSWER_WORDS, QUESTION_WORDS, BalanceEntry, BalanceQuestion
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.summary.row_button import RowButton

_SIDE, _ANSWER = 8, 48


class ChecklistRow(RowButton):
    """Leads to the question on the page of the checklist."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._entry = BalanceEntry(BalanceQuestion.BENEFIT)

    @property
    def question(self) -> BalanceQuestion:
        """The question that the row shows."""
        return self._entry.question

    def show_entry(self, entry: BalanceEntry) -> None:
        """Another question in the same row."""
        self._entry = entry
        note = f" {entry.note}" if entry.note else ""
        self.setAccessibleName(f"{codebook_word(QUESTION_WORDS[entry.question].name)}: {self._answer}.{note}")
        self.setAccessibleDescription(self.tr("Go to this question of the checklist."))
        self.setToolTip(" ".join([codebook_word(QUESTION_WORDS[entry.question].question), entry.note]).strip())
        self.update()

    def paint_row(self, painter: QPainter) -> None:
        look, entry = self.look, self._entry
        side, height = look.px(_SIDE), self.height()
        said = entry.answer is not None
        answer = QRectF(side, 0, look.px(_ANSWER), height)
        colour = "text.primary" if said else "text.muted"
        self.write(painter, answer, self._answer, colour, role="label", weight=600 if said else 400)
        left = float(answer.right())
        left += self.write(
            painter,
            QRectF(left, 0, self.width() - left - side, height),
            codebook_word(QUESTION_WORDS[entry.question].name),
            colour,
        )
        left += look.px(10)
        note = QRectF(left, 0, max(0.0, self.width() - left - side), height)
        if entry.note and note.width() > look.px(40):
            self.write(painter, note, " ".join(entry.note.split()), "text.muted")

    @property
    def _answer(self) -> str:
        answer = self._entry.answer
        return codebook_word(ANSWER_WORDS[answer]) if answer is not None else self.tr("open")
