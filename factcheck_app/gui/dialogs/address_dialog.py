"""Asks for a web address, and says before anything is sent whom it asks and for what."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from factcheck_app.domain.errors import UserFacingError
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words


class AddressDialog(QDialog):
    """`host_of` gives the host that an address asks, or raises UserFacingError where it is refused.

    A refusal is said once the field holds something; while it stands, Open sleeps.
    """

    def __init__(self, look: Look, address: str, host_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._host_of = host_of
        self._frame = DialogFrame(self, look, self.tr("Open an address"), self.tr("Open"))
        self._field = QLineEdit(self)
        self._field.setAccessibleName(self.tr("Address"))
        self._field.setPlaceholderText("https://")
        label = Words(look, self.tr("Address"), "label", "text.muted", parent=self)
        label.setBuddy(self._field)
        self._promise = Words(look, wraps=True, parent=self)
        self._problem = Words(look, "", "label", "signal.foreground", wraps=True, parent=self)
        for part in (label, self._field, self._promise, self._problem):
            self._frame.body.addWidget(part)
        self._frame.body.addStretch(1)
        self._field.textChanged.connect(self._follow)
        look.changed.connect(self._take_look)
        self._take_look()
        self._field.setText(address)
        self._follow(address)
        self._field.setFocus()

    def ask(self) -> str | None:
        """The address as typed, or None where the reviewer gave up."""
        return self._field.text().strip() if self.exec() == QDialog.DialogCode.Accepted else None

    def _follow(self, typed: str) -> None:
        host, problem = "", ""
        if typed.strip():
            try:
                host = self._host_of(typed)
            except UserFacingError as error:
                problem = f"{error.sentence} {error.next_step}"
        asked = (
            self.tr("This asks {host} for this one page; nothing of your drafts is sent.").format(host=host)
            if host
            else self.tr("The site is asked for this one page; nothing of your drafts is sent.")
        )
        self._promise.show_words(" ".join((asked, self.tr("The request is noted in the ledger."))))
        self._problem.show_words(problem)
        # one of the two stands there: what will happen, or why it will not
        self._promise.setVisible(not problem)
        self._problem.setVisible(bool(problem))
        self._field.setProperty("problem", bool(problem))
        self._field.style().polish(self._field)
        self._field.setAccessibleDescription(problem or self._promise.text())
        self._frame.primary.setEnabled(bool(host))

    def _take_look(self) -> None:
        look = self._look
        self._field.setFont(look.font("body"))
        # room for the longer one, so that nothing jumps while somebody types
        for words in (self._promise, self._problem):
            words.setMinimumHeight(2 * look.line_height("body"))
            words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setMinimumWidth(look.px(520))
