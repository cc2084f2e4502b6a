"""Asks before a draft is taken back on which something was said."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from factcheck_app.domain.last_draft import LastDraft, work_words
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.wrapped_text import WrappedText


class TakeBackDialog(QDialog):
    """Return takes it back: nothing that was said is lost by it."""

    def __init__(self, look: Look, last: LastDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        title = self.tr("Take draft {number} back?").format(number=last.number)
        self._frame = DialogFrame(self, look, title, self.tr("Take it back"))
        said = WrappedText(look, "body", "text.primary", self._frame.content)
        said.show_text(
            self.tr(
                "On “{name}” {work}. All of it stays in the history, and draft {before} stands again as it was when "
                "this one came."
            ).format(name=last.name, work=self._work(last), before=last.before)
        )
        self._frame.body.addWidget(said)
        self._frame.body.addStretch(1)
        self._frame.primary.setFocus()

    def ask(self) -> bool | None:
        """True where it is to be taken back, else None."""
        return True if self.exec() == QDialog.DialogCode.Accepted else None

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(460), super().sizeHint().height())

    def _work(self, last: LastDraft) -> str:
        is_one = last.decisions + last.shapings == 1
        made = self.tr("{work} was made") if is_one else self.tr("{work} were made")
        return made.format(work=work_words(last))
