"""Takes pasted text and a title for it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.dialogs.paste_field import PasteField
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words


@dataclass(frozen=True, slots=True)
class PastedDraft:
    """A text that is not blank, its HTML where it had one, and a title (empty: the text gives it)."""

    title: str
    text: str
    html: str | None


class PasteDialog(QDialog):
    """Begins with what is on the clipboard."""

    def __init__(self, look: Look, text: str, html: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._frame = DialogFrame(self, look, self.tr("Paste text"), self.tr("Find the claims"))
        self._title = QLineEdit(self)
        self._title.setAccessibleName(self.tr("Title"))
        self._title.setPlaceholderText(self.tr("Taken from the text where this is empty"))
        self._field = PasteField(look, self)
        for name, control in ((self.tr("Title"), self._title), (self.tr("Text"), self._field)):
            label = Words(look, name, "label", "text.muted", parent=self)
            label.setBuddy(control)
            self._frame.body.addWidget(label)
            self._frame.body.addWidget(control)
        self._frame.body.setStretch(3, 1)
        finish = QShortcut(QKeySequence("Ctrl+Return"), self)
        finish.activated.connect(self._frame.primary.click)
        self._field.textChanged.connect(self._follow)
        look.changed.connect(self._take_look)
        self._take_look()
        if text.strip() or html:
            self._field.take(text, html)
        self._follow()
        self._field.setFocus()

    def ask(self) -> PastedDraft | None:
        """What is to be opened, or None where the reviewer gave up."""
        return self.draft() if self.exec() == QDialog.DialogCode.Accepted else None

    def draft(self) -> PastedDraft:
        """What stands in the fields at present."""
        text, html = self._field.taken()
        return PastedDraft(self._title.text().strip(), text, html)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(640), self._look.px(480))

    def _follow(self) -> None:
        self._frame.primary.setEnabled(bool(self._field.toPlainText().strip()))

    def _take_look(self) -> None:
        look = self._look
        self._title.setFont(look.font("body"))
        self._field.setMinimumHeight(look.px(160))
