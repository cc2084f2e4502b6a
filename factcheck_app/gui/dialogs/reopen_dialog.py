"""Reopening a review that is signed off: why, for the record."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from factcheck_app.domain.review_standing import SignOff
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.standing_words import sign_off_sentence
from factcheck_app.gui.look.words import Words


class ReopenDialog(QDialog):
    """The button sleeps until a reason is typed."""

    def __init__(self, look: Look, signed: SignOff, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._frame = DialogFrame(self, look, self.tr("Reopen the review"), self.tr("Reopen"))
        self._why = QLineEdit(self)
        self._why.setAccessibleName(self.tr("Why it is reopened"))
        self._why.setPlaceholderText(self.tr("For instance: the author sent the full report"))
        self._why.setMaxLength(500)
        label = Words(look, self.tr("Why"), "label", "text.muted", parent=self)
        label.setBuddy(self._why)
        said = self.tr("The reason and your name go on record; the sign-off before stays in the history.")
        body = self._frame.body
        body.addWidget(Words(look, sign_off_sentence(signed), wraps=True, parent=self))
        for part in (label, self._why, Words(look, said, colour="text.muted", wraps=True, parent=self)):
            body.addWidget(part)
        body.addStretch(1)
        self._why.textChanged.connect(lambda typed: self._frame.primary.setEnabled(bool(typed.strip())))
        self._frame.primary.setEnabled(False)
        look.changed.connect(self._take_look)
        self._take_look()
        self._why.setFocus()

    def ask(self) -> str | None:
        """The reason, or None where the reviewer gave up."""
        return self._why.text().strip() if self.exec() == QDialog.DialogCode.Accepted else None

    def _take_look(self) -> None:
        self._why.setFont(self._look.font("body"))
        self.setMinimumWidth(self._look.px(480))
