"""Asks why a claim is set aside."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from factcheck_app.domain.verdict import SET_ASIDE_WORDS, SetAsideReason
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.look import Look


class SetAsideMenu(QMenu):
    """Three reasons: the arrows and Return, or the underlined letter, choose one; Escape leaves the claim as it is."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Set the claim aside"))
        self.setFont(look.font("body"))
        for reason in SetAsideReason:
            words = codebook_word(SET_ASIDE_WORDS[reason])
            action = self.addAction(self.tr("Set aside: {reason}").format(reason=f"&{words[0].lower()}{words[1:]}"))
            action.setData(reason)
        self.setActiveAction(self.actions()[0])

    def ask(self) -> SetAsideReason | None:
        """The reason that was chosen, or None."""
        # the stubs promise an action even where Escape leaves without one
        action: QAction | None = self.exec(self._place())
        self.deleteLater()
        return SetAsideReason(action.data()) if action else None

    def _place(self) -> QPoint:
        """Under the control that has the keyboard, where the eyes are."""
        focused = QApplication.focusWidget() or self.parentWidget()
        if focused is None:
            return QPoint()
        return focused.mapToGlobal(QPoint(0, min(focused.height(), 48)))
