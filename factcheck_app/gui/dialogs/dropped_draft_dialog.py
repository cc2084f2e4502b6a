"""Asks what a file is that was dropped on an open review."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.wrapped_text import WrappedText


class DroppedAs(StrEnum):
    """What the reviewer says that it is."""

    NEXT_DRAFT = "next_draft"
    OWN_REVIEW = "own_review"


class DroppedDraftDialog(QDialog):
    """Return takes it as the next draft."""

    def __init__(self, look: Look, file_name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._answer = DroppedAs.NEXT_DRAFT
        self._frame = DialogFrame(self, look, self.tr("What is this file?"), self.tr("Next draft of this review"))
        said = WrappedText(look, "body", "text.primary", self._frame.content)
        said.show_text(
            self.tr(
                "“{file_name}” was dropped while “{title}” is open. As its next draft it keeps every "
                "verdict on words that are the same, and asks about those that changed."
            ).format(file_name=file_name, title=title)
        )
        own = ActionButton(look, self.tr("A review of its own"), parent=self._frame.content)
        row = QHBoxLayout()
        row.addWidget(own)
        row.addStretch(1)
        self._frame.body.addWidget(said)
        self._frame.body.addLayout(row)
        self._frame.body.addStretch(1)
        own.clicked.connect(self._take_own)
        self._frame.primary.setFocus()

    def ask(self) -> DroppedAs | None:
        """What it is, or None where it is to be left alone."""
        return self._answer if self.exec() == QDialog.DialogCode.Accepted else None

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(460), super().sizeHint().height())

    def _take_own(self) -> None:
        self._answer = DroppedAs.OWN_REVIEW
        self.accept()
