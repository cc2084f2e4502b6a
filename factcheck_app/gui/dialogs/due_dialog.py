"""The day on which reviews are due."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QWidget

from factcheck_app.domain.due_day import read_due_day
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.standing_words import due_words
from factcheck_app.gui.look.words import Words


class DueDialog(QDialog):
    """Days are typed ("3 Dec", "2026-12-03", "tomorrow", "+7") or taken from a button; an empty field means none."""

    def __init__(self, look: Look, due: date | None, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._today = today
        self._frame = DialogFrame(self, look, self.tr("Due date"), self.tr("Set the date"))
        self._field = QLineEdit(due.isoformat() if due else "", self)
        self._field.setAccessibleName(self.tr("Due date"))
        self._field.setPlaceholderText(self.tr("3 Dec, 2026-12-03, tomorrow, +7; empty for none"))
        self._field.setMaxLength(40)
        self._said = Words(look, "", wraps=True, parent=self)
        row = QHBoxLayout()
        for words, days in ((self.tr("Tomorrow"), 1), (self.tr("In a week"), 7), (self.tr("In two weeks"), 14)):
            button = ActionButton(look, words, small=True, parent=self)
            day = (today + timedelta(days=days)).isoformat()
            button.clicked.connect(lambda _=False, chosen=day: self._field.setText(chosen))
            row.addWidget(button)
        none = ActionButton(look, self.tr("None"), small=True, parent=self)
        none.clicked.connect(lambda: self._field.clear())
        row.addWidget(none)
        row.addStretch(1)
        self._frame.body.addWidget(self._field)
        self._frame.body.addLayout(row)
        self._frame.body.addWidget(self._said)
        self._frame.body.addStretch(1)
        self._field.textChanged.connect(lambda _typed: self._follow())
        look.changed.connect(self._take_look)
        self._take_look()
        self._follow()
        self._field.selectAll()
        self._field.setFocus()

    def ask(self) -> tuple[date | None] | None:
        """The day, or None for no day; None alone where the reviewer gave up."""
        if self.exec() != QDialog.DialogCode.Accepted:
            return None
        return (read_due_day(self._field.text(), self._today),)

    def _follow(self) -> None:
        typed = self._field.text().strip()
        day = read_due_day(typed, self._today)
        is_wrong = bool(typed) and day is None
        words = (
            self.tr("No day is set.")
            if day is None
            else f"{day:%A}, {day.day} {day:%B %Y}: {due_words(day, self._today)}."
        )
        self._said.show_words(self.tr("This is no day. Write it like 3 Dec or 2026-12-03.") if is_wrong else words)
        self._said.show_colour("signal.foreground" if is_wrong else "text.muted")
        self._frame.primary.setEnabled(not is_wrong)
        self._field.setAccessibleDescription(self._said.text())

    def _take_look(self) -> None:
        self._field.setFont(self._look.font("body"))
        self.setMinimumWidth(self._look.px(440))
