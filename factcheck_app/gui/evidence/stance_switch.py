"""The three-part switch of a passage: supports, limits, contradicts, or nothing said yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.evidence import STANCE_WORDS, Stance
from factcheck_app.gui.look.choice_switch import ChoiceSwitch
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.look import Look

_STANCES = tuple(Stance)


class StanceSwitch(ChoiceSwitch):
    """A click on the chosen part takes the stance back."""

    chosen = Signal(object)  # Stance | None

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        words = [codebook_word(stance) for stance in _STANCES]
        names = [codebook_word(STANCE_WORDS[stance]) for stance in _STANCES]
        name = self.tr("What the passage does to the claim")
        super().__init__(look, words, name, parent, names=names, height=22)
        self.index_chosen.connect(self._say)

    @property
    def stance(self) -> Stance | None:
        """The stance shown."""
        return _STANCES[self.index] if self.index is not None else None

    def show_stance(self, stance: Stance | None) -> None:
        """Show this stance; says nothing."""
        self.select(_STANCES.index(stance) if stance is not None else None)

    def _say(self, _index: object) -> None:
        self.chosen.emit(self.stance)
