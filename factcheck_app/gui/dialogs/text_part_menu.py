"""Asks what the text of a source is: all of the work, its abstract, or less."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from factcheck_app.domain.text_part import PART_NAMES, TextAtHand, TextPart
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.menu_letters import letter_entries


class TextPartMenu(QMenu):
    """Three answers, the present one ticked: arrows and Return, or the underlined letter; Escape changes nothing."""

    def __init__(self, look: Look, source_number: int, text: TextAtHand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        letter_entries(self)
        self.setAccessibleName(self.tr("What the text of source {number} is").format(number=source_number))
        self.setFont(look.font("body"))
        group = QActionGroup(self)
        for part in TextPart:
            name = codebook_word(PART_NAMES[part])
            words = self.tr("Source {number}: &{first}{rest}").format(
                number=source_number, first=name[0], rest=name[1:].lower()
            )
            guessed = self.tr("{words} (by its form)").format(words=words)
            is_present = part is text.part
            action = self.addAction(guessed if is_present and not text.is_told else words)
            action.setData(part)
            action.setCheckable(True)
            action.setChecked(is_present)
            group.addAction(action)
            if is_present:
                self.setActiveAction(action)

    def ask(self) -> TextPart | None:
        """The answer that was chosen, or None."""
        # the stubs promise an action even where Escape leaves without one
        action: QAction | None = self.exec(self._place())
        self.deleteLater()
        return TextPart(action.data()) if action else None

    def _place(self) -> QPoint:
        """Under the control that has the keyboard, where the eyes are."""
        focused = QApplication.focusWidget() or self.parentWidget()
        if focused is None:
            return QPoint()
        return focused.mapToGlobal(QPoint(0, min(focused.height(), 48)))
