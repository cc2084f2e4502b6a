"""Asks what a further source is called: a DOI, a PMID, a PII or an address."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from factcheck_app.domain.errors import UserFacingError
from factcheck_app.domain.source import Source
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame, width_within
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.check_line import CheckLine
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words

_WIDTH = 520
# adds the source, for the claim too where True; raises what stands against it
AddSource = Callable[[str, bool], Source]


class AddSourceDialog(QDialog):
    """Closes once the source is stored; a refusal is said under the field. `claim` names one that may lean on it."""

    search_requested = Signal()

    def __init__(
        self,
        look: Look,
        add: AddSource,
        *,
        claim: str = "",
        is_for_claim: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._add = add
        self.source: Source | None = None
        self._frame = DialogFrame(self, look, self.tr("Add a source"), self.tr("Add"))
        self._frame.primary.clicked.disconnect(self.accept)
        self._frame.primary.clicked.connect(self._try)
        self._field = QLineEdit(self)
        self._field.setAccessibleName(self.tr("Identifier"))
        self._field.setPlaceholderText(self.tr("DOI, PMID, PMCID, PII or an address"))
        label = Words(look, self.tr("What it is called"), "label", "text.muted", parent=self)
        label.setBuddy(self._field)
        said = self.tr(
            "Type or paste it. Adding asks nobody; the source is looked up afterwards where the network is on."
        )
        self._said = Words(look, said, "label", "text.muted", weight=400, wraps=True, parent=self)
        self._problem = Words(look, "", "label", "signal.foreground", wraps=True, parent=self)
        self._leans = CheckLine(
            look, self.tr("{claim} leans on it").format(claim=claim), checked=is_for_claim, parent=self
        )
        self._leans.setVisible(bool(claim))
        self._search = ActionButton(
            look, self.tr("Search instead…"), icon="search", kind="link", small=True, parent=self
        )
        self._search.setVisible(bool(claim))
        for part in (label, self._field, self._said, self._problem, self._leans, self._search):
            self._frame.body.addWidget(part)
        self._search.clicked.connect(self._ask_search)
        self._field.textChanged.connect(self._follow)
        look.changed.connect(self._take_look)
        self._take_look()
        self._follow("")
        self._field.setFocus()

    def ask(self) -> Source | None:
        """The source as it was stored, or None where the reviewer gave up."""
        return self.source if self.exec() == QDialog.DialogCode.Accepted else None

    def _try(self) -> None:
        try:
            self.source = self._add(self._field.text(), self._leans.isChecked() and not self._leans.isHidden())
        except UserFacingError as error:
            self._problem.show_words(f"{error.sentence} {error.next_step}")
            return
        self.accept()

    def _ask_search(self) -> None:
        self.reject()
        self.search_requested.emit()

    def _follow(self, typed: str) -> None:
        self._problem.show_words("")
        self._frame.primary.setEnabled(bool(typed.strip()))

    def _take_look(self) -> None:
        look = self._look
        self._field.setFont(look.font("body"))
        for words in (self._said, self._problem):
            words.setMinimumSize(width_within(self, look.px(_WIDTH)), look.line_height("label") * 2)
