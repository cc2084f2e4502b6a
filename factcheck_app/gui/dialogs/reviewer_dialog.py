"""Asks for the reviewer's name and initials, as they stand in the record and on the reports."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from factcheck_app.gui.look.focus_ring import FocusRing
from factcheck_app.gui.look.look import Look

LONGEST_INITIALS = 3


@dataclass(frozen=True, slots=True)
class ReviewerName:
    """A name that is not blank, and up to three letters for the badge."""

    name: str
    initials: str


class ReviewerDialog(QDialog):
    """Decisions made from now on carry the new name; earlier ones keep theirs."""

    def __init__(self, look: Look, name: str, initials: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Your name")
        self.name = QLineEdit(name, self)
        self.name.setAccessibleName("Name")
        self.initials = QLineEdit(initials, self, maxLength=LONGEST_INITIALS)
        self.initials.setAccessibleName("Initials")
        self._take = QPushButton("Use this name", self, default=True)
        self._take.setProperty("kind", "primary")
        self._leave = QPushButton("Cancel", self)
        self._leave.setProperty("kind", "plain")
        self._ring = FocusRing(self, look)
        form = QFormLayout()
        form.setVerticalSpacing(look.px(10))
        form.setHorizontalSpacing(look.px(12))
        form.addRow("Name", self.name)
        form.addRow("Initials", self.initials)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self._take)
        column = QVBoxLayout(self)
        edge = look.px(20)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(look.px(20))
        column.addLayout(form)
        column.addLayout(buttons)
        self.setMinimumWidth(look.px(380))
        self.name.textChanged.connect(self._follow_name)
        self._take.clicked.connect(self.accept)
        self._leave.clicked.connect(self.reject)
        self.name.selectAll()

    def ask(self) -> ReviewerName | None:
        """What the reviewer entered, or None where they gave up."""
        if self.exec() != QDialog.DialogCode.Accepted:
            return None
        return ReviewerName(self.name.text().strip(), self.initials.text().strip())

    def _follow_name(self, name: str) -> None:
        self._take.setEnabled(bool(name.strip()))
        letters = "".join(word[0] for word in name.split())
        self.initials.setText(letters[:LONGEST_INITIALS].upper())
