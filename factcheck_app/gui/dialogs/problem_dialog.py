"""Says why the desk cannot open, before there is a window that could say it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from factcheck_app.domain.errors import DatabaseBusy, UserFacingError
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.wrapped_text import WrappedText


class ProblemDialog(QDialog):
    """The sentence, and the next step below it; one button closes."""

    def __init__(self, look: Look, error: UserFacingError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        busy = isinstance(error, DatabaseBusy)
        title = self.tr("The library is in use") if busy else self.tr("Factcheck Desk cannot open")
        frame = DialogFrame(self, look, title, self.tr("Close"), cancels=False)
        # painted as they are: the words may name a file, and are never to be read as HTML
        for words, colour in ((error.sentence, "text.primary"), (error.next_step, "text.muted")):
            said = WrappedText(look, "body", colour, frame.content)
            said.show_text(words)
            frame.body.addWidget(said)
        frame.body.addStretch(1)
        self.setAccessibleDescription(f"{error.sentence} {error.next_step}")

    def sizeHint(self) -> QSize:
        # as high as the words are at this width, which the frame asks them
        return QSize(self._look.px(480), 0)


def tell_problem(look: Look, error: UserFacingError) -> None:
    """Shows the sentence and the next step until it is closed."""
    ProblemDialog(look, error).exec()
