"""Signing a review off: under which name, and what is still open is said before."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from factcheck_app.domain.review import Review
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.standing_words import open_sentence
from factcheck_app.gui.look.words import Words


class SignOffDialog(QDialog):
    """Return signs off."""

    def __init__(self, look: Look, review: Review, reviewer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._frame = DialogFrame(
            self, look, self.tr("Sign off the review"), self.tr("Sign off as {reviewer}").format(reviewer=reviewer)
        )
        is_open = review.progress.undecided > 0
        body = self._frame.body
        body.addWidget(Words(look, review.title, "strong", wraps=True, parent=self))
        state = Words(look, open_sentence(review.progress), colour="text.primary", wraps=True, parent=self)
        state.show_colour("signal.foreground" if is_open else "text.primary")
        body.addWidget(state)
        said = self.tr(
            "It is locked then: verdicts, notes and claims stay as they are until somebody reopens it, with a reason. "
            "Your name, the time and the end of the audit trail go on record and into the report. "
            "Your name can be changed in the settings."
        )
        body.addWidget(Words(look, said, colour="text.muted", wraps=True, parent=self))
        body.addStretch(1)
        look.changed.connect(self._take_look)
        self._take_look()

    def ask(self) -> bool:
        """Whether the reviewer signs off."""
        return self.exec() == QDialog.DialogCode.Accepted

    def _take_look(self) -> None:
        self.setMinimumWidth(self._look.px(480))
