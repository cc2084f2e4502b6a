"""Asks for the password of a draft."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QWidget

from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words


class PasswordDialog(QDialog):
    """The password is used once and kept nowhere. `was_wrong` says that one was tried and did not fit."""

    def __init__(self, look: Look, file_name: str, was_wrong: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._frame = DialogFrame(self, look, self.tr("Password needed"), self.tr("Open"))
        sentence = self.tr("{file_name} opens only with its password, which is used once and kept nowhere.").format(
            file_name=file_name
        )
        self._frame.body.addWidget(Words(look, sentence, wraps=True, parent=self))
        self._field = QLineEdit(self)
        self._field.setAccessibleName(self.tr("Password"))
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._reveal = ActionButton(look, self.tr("Show"), parent=self)
        self._reveal.setCheckable(True)
        self._row = QHBoxLayout()
        self._row.addWidget(self._field, 1)
        self._row.addWidget(self._reveal)
        self._frame.body.addLayout(self._row)
        wrong = Words(look, self.tr("That was not the password. Try again."), "label", "signal.foreground", parent=self)
        wrong.setVisible(was_wrong)
        self._field.setProperty("problem", was_wrong)
        self._field.setAccessibleDescription(wrong.text() if was_wrong else "")
        self._frame.body.addWidget(wrong)
        self._frame.body.addStretch(1)
        self._field.textChanged.connect(self._follow)
        self._reveal.toggled.connect(self._show_letters)
        look.changed.connect(self._take_look)
        self._take_look()
        self._follow("")
        self._field.setFocus()

    def ask(self) -> str | None:
        """The password as typed, or None where the reviewer gave up."""
        return self._field.text() if self.exec() == QDialog.DialogCode.Accepted else None

    def _follow(self, typed: str) -> None:
        self._frame.primary.setEnabled(bool(typed))

    def _show_letters(self, shown: bool) -> None:
        self._field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._reveal.show_words(
            self.tr("Hide") if shown else self.tr("Show"),
            self.tr("Hide the password") if shown else self.tr("Show the password"),
        )

    def _take_look(self) -> None:
        look = self._look
        self._field.setFont(look.font("body"))
        self._row.setContentsMargins(0, look.px(4), 0, 0)
        self._row.setSpacing(look.px(8))
        self.setMinimumWidth(look.px(420))
