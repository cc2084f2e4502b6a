"""Deleting a review for good: what goes, what stays, what still holds it; the reviewer ticks that they mean it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from factcheck_app.domain.review_removal import Removal, goes_words, holding_words, stays_words
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.check_line import CheckLine
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words


class DeleteDialog(QDialog):
    """The button sleeps until the first box is ticked; the second deletes the older files too."""

    def __init__(self, look: Look, removal: Removal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._frame = DialogFrame(self, look, self.tr("Delete the review for good"), self.tr("Delete for good"))
        body = self._frame.body
        body.addWidget(Words(look, removal.title, "strong", wraps=True, parent=self))
        for sentence in (goes_words(removal), stays_words(removal), holding_words(removal)):
            body.addWidget(Words(look, sentence, wraps=True, parent=self))
        body.addWidget(Words(look, self.tr("This cannot be undone."), "strong", "signal.foreground", parent=self))
        self._sure = CheckLine(look, self.tr("Delete it: I need none of this any more"), parent=self)
        self._backups = CheckLine(look, self.tr("Delete those files too, after a new backup without it"), parent=self)
        self._backups.setVisible(bool(removal.holding))
        body.addWidget(self._sure)
        body.addWidget(self._backups)
        body.addStretch(1)
        self._sure.toggled.connect(self._frame.primary.setEnabled)
        self._frame.primary.setEnabled(False)
        look.changed.connect(self._take_look)
        self._take_look()
        self._sure.setFocus()

    def ask(self) -> bool | None:
        """Whether the backups go too; None where the reviewer gave up."""
        return self._backups.isChecked() if self.exec() == QDialog.DialogCode.Accepted else None

    def _take_look(self) -> None:
        self.setMinimumWidth(self._look.px(540))
