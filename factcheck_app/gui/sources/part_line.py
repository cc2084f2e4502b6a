"""Asks what an attached text is where its form leaves doubt: the whole, the abstract or an excerpt of the work."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from factcheck_app.domain.text_part import PART_NAMES, TextAtHand, TextPart
from factcheck_app.gui.look.choice_switch import ChoiceSwitch
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.fact_line import FactLine
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.record_lock import off_while_locked

_PARTS = tuple(TextPart)


class PartLine(QWidget):
    """A sentence that says what the text is taken for, and the three answers; the guess is not chosen beforehand."""

    part_told = Signal(object)  # TextPart

    def __init__(self, look: Look, source_number: int, text: TextAtHand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        taken_for = {
            TextPart.FULL_TEXT: self.tr("Taken for the full text, but its form leaves doubt. What is it?"),
            TextPart.ABSTRACT: self.tr("Taken for the abstract, but its form leaves doubt. What is it?"),
            TextPart.EXCERPT: self.tr("Taken for an excerpt, but its form leaves doubt. What is it?"),
        }
        name = self.tr("What the text of source {number} is").format(number=source_number)
        switch = ChoiceSwitch(look, [codebook_word(PART_NAMES[part]) for part in _PARTS], name, self)
        off_while_locked(switch)
        self._row = QHBoxLayout()
        self._row.addWidget(switch, 0, Qt.AlignmentFlag.AlignLeft)
        self._row.addStretch(1)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(FactLine(look, "info", taken_for[text.part], "text.primary", self))
        self._box.addLayout(self._row)
        switch.index_chosen.connect(self._tell)
        look.changed.connect(self._take_look)
        self._take_look()

    def _tell(self, index: int | None) -> None:
        if index is not None:
            self.part_told.emit(_PARTS[index])

    def _take_look(self) -> None:
        self._box.setSpacing(self._look.px(4))
        # below the sentence, not below its icon
        self._row.setContentsMargins(self._look.px(21), 0, 0, 0)
