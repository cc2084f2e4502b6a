"""Takes the text of a source by pasting: an abstract, or more."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.dialogs.paste_field import PasteField
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words


class SourceTextDialog(QDialog):
    """Begins empty: what lies on the clipboard is pasted by the reviewer, or not."""

    def __init__(self, look: Look, source_number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._frame = DialogFrame(
            self,
            look,
            self.tr("Text of source {source_number}").format(source_number=source_number),
            self.tr("Keep as its text"),
        )
        said = self.tr(
            "Paste the abstract, or the whole text. It is kept word for word, and passages are quoted from it."
        )
        self._frame.body.addWidget(Words(look, said, "body", "text.muted", wraps=True, parent=self))
        self._field = PasteField(look, self)
        self._field.setAccessibleName(self.tr("Text of the source"))
        self._frame.body.addWidget(self._field, 1)
        finish = QShortcut(QKeySequence("Ctrl+Return"), self)
        finish.activated.connect(self._frame.primary.click)
        self._field.textChanged.connect(self._follow)
        look.changed.connect(self._take_look)
        self._take_look()
        self._follow()
        self._field.setFocus()

    def ask(self) -> tuple[str, str | None] | None:
        """The text and its HTML where it had some, or None where the reviewer gave up."""
        return self._field.taken() if self.exec() == QDialog.DialogCode.Accepted else None

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(600), self._look.px(420))

    def _follow(self) -> None:
        self._frame.primary.setEnabled(bool(self._field.toPlainText().strip()))

    def _take_look(self) -> None:
        self._field.setMinimumHeight(self._look.px(160))
