"""Asks before a draft is taken back on which something was said."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from factcheck_app.domain.last_draft import LastDraft
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import translate
from factcheck_app.gui.look.wrapped_text import WrappedText


def work_in_words(last: LastDraft) -> str:
    """What was said on a draft, counted: "3 decisions and 1 change of claims"; empty where nothing was."""
    decided = (
        translate("take_back_dialog", "1 decision")
        if last.decisions == 1
        else translate("take_back_dialog", "{count} decisions").format(count=last.decisions)
    )
    shaped = (
        translate("take_back_dialog", "1 change of claims")
        if last.shapings == 1
        else translate("take_back_dialog", "{count} changes of claims").format(count=last.shapings)
    )
    if last.decisions and last.shapings:
        both = translate("take_back_dialog", "{decisions} and {changes}")
        return both.format(decisions=decided, changes=shaped)
    return decided if last.decisions else shaped if last.shapings else ""


class TakeBackDialog(QDialog):
    """Return keeps the draft: what was said on it stays in the history, and comes back with it."""

    def __init__(self, look: Look, last: LastDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        title = self.tr("Take draft {number} back?").format(number=last.number)
        self._frame = DialogFrame(self, look, title, self.tr("Take it back"))
        self._frame.cancel.show_words(self.tr("Keep the draft"))
        said = (
            self.tr("On “{name}” {work}.").format(name=last.name, work=self._work(last)),
            self.tr("Draft {before} stands again as it was when this one came.").format(before=last.before),
            self.tr(
                "Redo (Ctrl+Y) brings draft {number} back with all of it; on a later day, open it from the list of "
                "drafts (Ctrl+Shift+D). Once anything is changed on draft {before}, the author's file is compared anew "
                "instead, and what was said stays in the history alone (Ctrl+H)."
            ).format(number=last.number, before=last.before),
        )
        for sentence in said:
            words = WrappedText(look, "body", "text.primary", self._frame.content)
            words.show_text(sentence)
            self._frame.body.addWidget(words)
        self._frame.body.addStretch(1)
        # a Return by habit must not take work back
        self._frame.cancel.setDefault(True)
        self._frame.cancel.setFocus()

    def ask(self) -> bool | None:
        """True where it is to be taken back, else None."""
        return True if self.exec() == QDialog.DialogCode.Accepted else None

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(460), super().sizeHint().height())

    def _work(self, last: LastDraft) -> str:
        is_one = last.decisions + last.shapings == 1
        made = self.tr("{work} was made") if is_one else self.tr("{work} were made")
        return made.format(work=work_in_words(last))
